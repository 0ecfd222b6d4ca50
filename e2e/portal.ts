import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { cellsOfReport, valueAt, type Report } from '../packages/core/src/index.js';

/** The three ways a report gets onto a page, one page of each. */
export const reportPages = [
  { source: 'src', id: 'qingxi-2023' },
  { source: 'a JSON child', id: 'ziran-2023' },
  { source: "a content system's tables", id: 'shichang-2023' },
] as const;

export const faultyReport = 'bailu-2023';

export const addressOfReport = (id: string): string => `/reports/${id}.html`;

const dist = fileURLToPath(new URL('../apps/demo/dist/', import.meta.url));

/** Every page the portal was built with. */
export const allPages: readonly string[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html'))
  .map((path) => `/${path}`)
  .sort();

const portal = process.env.DEMO_URL ?? '';

interface Watch {
  /** Requests to anywhere but the test's own server. */
  readonly foreign: readonly string[];
  /** Errors in the console, uncaught ones, and what the security policy blocked. */
  readonly complaints: readonly string[];
}

/** A page on the served portal that keeps a record of what must not happen. */
export const test = base.extend<{ watch: Watch }>({
  // The run's server is known once it is up: too late for the configuration file.
  baseURL: portal,
  watch: async ({ page }, use) => {
    const foreign: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(portal)) foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.exposeFunction('complain', (text: string) => complaints.push(text));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { complain } = window as unknown as { complain: (text: string) => void };
        complain(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
      });
    });
    await use({ foreign, complaints });
  },
});

export { expect } from '@playwright/test';

/** The report as the portal publishes it. */
export const publishedReport = async (page: Page, id: string): Promise<Report> => {
  const response = await page.request.get(`/data/${id}.json`);
  return (await response.json()) as Report;
};

/** What each cell should hold, in the order a form prints them. */
export const expectedValues = (report: Report): readonly (number | null | undefined)[] =>
  cellsOfReport(report).map(({ address }) => valueAt(report, address));

/** The cells the element has drawn; Playwright's locators look into open shadow roots. */
const drawnCells = 'disclosure-report disclosure-table tbody td';

export const drawnReport = async (page: Page): Promise<void> => {
  await page.locator(drawnCells).first().waitFor({ timeout: 10_000 });
};

/** What a size brings about is measured in one frame and drawn in the next; styles that come with it are measured again. */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame += 1)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
  });

/** Where a phone shows one column at a time, asks for the form's own tables. */
export const fullTables = async (page: Page): Promise<void> => {
  const button = page.getByRole('button', { name: '完整表格' });
  if ((await button.count()) === 0) return;
  await button.click();
  await page.locator(drawnCells).nth(199).waitFor();
};

/** The numbers a reader sees in the element's cells. A blank is `null`; a cell that is not shown is `undefined`. */
export const drawnValues = (page: Page): Promise<readonly (number | null | undefined)[]> =>
  page.locator(drawnCells).evaluateAll((cells) =>
    cells.map((cell) => {
      const { width, height } = cell.getBoundingClientRect();
      if (width === 0 || height === 0 || !cell.checkVisibility({ visibilityProperty: true }))
        return undefined;
      const number = /-?\d[\d,]*(?:\.\d+)?/.exec(cell.textContent)?.[0];
      return number === undefined ? null : Number(number.replaceAll(',', ''));
    }),
  );
