import type { Page } from '@playwright/test';
import { writeHtml } from '@disclosure-report/documents/write/html.js';
import { drawnReport, expect, publishedReport, test } from './portal.js';
import { countShifts, shiftSoFar } from './shifts.js';

const script = '/assets/disclosure-report.iife.js';

/** Something to be pushed about. */
const footer = '<footer><p>主办：清溪区人民政府办公室</p></footer>';

/** How far what the reader had in view was moved, as browsers count it, while the page came to rest. */
const shiftOf = async (page: Page, markup: string): Promise<number | undefined> => {
  await page.addInitScript(countShifts);
  await page.route('**/page.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: markup }),
  );
  // Late enough for the browser to draw what there is before it.
  for (const slow of ['**/data/*.json', `**${script}`]) {
    await page.route(slow, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      await route.continue();
    });
  }
  await page.goto('/page.html');
  await drawnReport(page);
  await page.waitForLoadState('networkidle');
  return shiftSoFar(page);
};

const around = (head: string, content: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta name="viewport" content="width=device-width">${head}</head>
  <body><h1>清溪区人民政府</h1>${content}${footer}</body></html>`;

const unread = '<style>disclosure-report:not(:defined) { display: block; min-height: 100vh }</style>';

for (const id of ['qingxi-2023', 'bailu-2023']) {
  for (const loaded of ['', ' defer'] as const) {
    test(`nothing moves when a static page of ${id} is upgraded${loaded}`, async ({ page }) => {
      const written = writeHtml(await publishedReport(page, id), { document: true, script });
      const markup = written
        .replace('"></script>', `"${loaded}></script>`)
        .replace('</main>', `</main>${footer}`);
      expect(await shiftOf(page, markup)).toBe(0);
    });

    test(`nothing moves when ${id} is fetched${loaded}`, async ({ page }) => {
      const head = `${loaded && unread}<script src="${script}"${loaded}></script>`;
      const tag = `<disclosure-report src="/data/${id}.json"></disclosure-report>`;
      expect(await shiftOf(page, around(head, tag))).toBe(0);
    });
  }
}

/** Layouts of portals in which the window tells nothing of the room for a report. */
const columns = [
  { name: 'a column', before: '<div style="width: 500px; margin: auto">', after: '</div>', most: 0 },
  {
    // As wide as what it holds: the menu beside it gives way to the report.
    name: 'a cell of a layout table',
    before: '<div style="max-width: 700px"><table><tr><td>',
    after: '</td><td>菜单</td></tr></table></div>',
    most: 0.05,
  },
] as const;

for (const { name, before, after, most } of columns) {
  test(`the report itself does not move in ${name}`, { tag: '@desktop' }, async ({ page }) => {
    const tag = `${before}<disclosure-report src="/data/qingxi-2023.json"></disclosure-report>${after}`;
    expect(await shiftOf(page, around(`<script src="${script}"></script>`, tag))).toBeLessThanOrEqual(most);
  });
}
