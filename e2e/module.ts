import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { Report } from '../packages/core/src/index.js';
import { publishedReport } from './portal.js';

/** The module and its pieces, as a content delivery network has them. */
const cdn = fileURLToPath(new URL('../packages/elements/dist/cdn/', import.meta.url));

/** What becomes of a piece that is asked for: it comes when this is done, and not where it is rejected. */
type OnPiece = (piece: string) => Promise<void>;

/** Opens a page of its own with the module and some markup; tells which pieces were asked for, by their names. */
export const openWithModule = async (
  page: Page,
  markup: string,
  onPiece: OnPiece = () => Promise.resolve(),
  fragment = '',
): Promise<readonly string[]> => {
  const asked: string[] = [];
  await page.route('**/cdn/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const [, piece] = /\/pieces\/(.+)-.{6}\.js$/.exec(pathname) ?? [];
    if (piece !== undefined) {
      asked.push(piece);
      try {
        await onPiece(piece);
      } catch {
        await route.abort();
        return;
      }
    }
    await route.fulfill({ path: join(cdn, pathname.slice('/cdn/'.length)) });
  });
  await page.route('**/page.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="zh-CN"><meta name="viewport" content="width=device-width"><title>年度报告</title>
        <style>disclosure-report:not(:defined) { display: block; min-height: 100vh }</style>
        <script type="module" src="/cdn/disclosure-report.js"></script>
        ${markup}</html>`,
    }),
  );
  await page.goto(`/page.html${fragment}`);
  return asked;
};

/** As text that may stand in a script of a page. */
export const inScript = (report: Report): string => JSON.stringify(report).replaceAll('<', '\\u003c');

/** A report as a page has it in its own markup, with something below it. */
export const asChild = (report: Report, attributes = ''): string =>
  `<disclosure-report ${attributes}><script type="application/json">${inScript(report)}</script></disclosure-report><footer>主办</footer>`;

/** The same with a report of the portal. */
export const asJson = async (page: Page, id: string, attributes = ''): Promise<string> =>
  asChild(await publishedReport(page, id), attributes);

interface Signal {
  readonly given: Promise<void>;
  readonly give: () => void;
}

/** Something a piece can be made to wait for. */
export const signal = (): Signal => {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
};

export const never = (): Promise<void> => Promise.reject(new Error('out of reach'));
