import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

/** The module and its pieces, as a content delivery network has them. */
const cdn = fileURLToPath(new URL('../packages/elements/dist/cdn/', import.meta.url));

/** What becomes of a piece that is asked for: it comes when this is done, and not where it is rejected. */
type OnPiece = (piece: string) => Promise<void>;

/** Opens a page of its own with the module and some markup; tells which pieces were asked for, by their names. */
export const openWithModule = async (
  page: Page,
  markup: string,
  onPiece: OnPiece = () => Promise.resolve(),
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
        <script type="module" src="/cdn/disclosure-report.js"></script>
        ${markup}</html>`,
    }),
  );
  await page.goto('/page.html');
  return asked;
};
