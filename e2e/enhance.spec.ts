import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawnReport, drawnValues, expect, expectedValues, publishedReport, test } from './portal.js';
import type { Page } from '@playwright/test';

const id = 'shichang-2023';

/** The article a content system made, with nothing added to it but a script. */
const openWithScript = async (page: Page, script: string): Promise<void> => {
  await page.route(`**/reports/${id}.html`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace(/<\/?disclosure-report>/g, '')
      .replace(/<script src="[^"]*disclosure-report\.iife\.js"[^>]*>/, script);
    await route.fulfill({ response, body });
  });
  await page.goto(`/reports/${id}.html`);
};

const openWith = (page: Page, attributes: string): Promise<void> =>
  openWithScript(page, `<script src="/assets/disclosure-report.iife.js" ${attributes}>`);

const pieces = fileURLToPath(new URL('../packages/elements/dist/cdn/', import.meta.url));

const serveModule = async (page: Page): Promise<void> => {
  await page.route('**/cdn/**', (route) =>
    route.fulfill({ path: join(pieces, new URL(route.request().url()).pathname.slice('/cdn/'.length)) }),
  );
};

test('a report is found in an old article by one attribute of the script', { tag: '@desktop' }, async ({
  page,
  watch,
}) => {
  await openWith(page, 'data-enhance=".TRS_Editor"');
  await drawnReport(page);
  expect(await drawnValues(page)).toEqual(expectedValues(await publishedReport(page, id)));
  await expect(page.locator('.TRS_Editor table').first()).toBeVisible();
  expect(watch.complaints).toEqual([]);
  expect(watch.foreign).toEqual([]);
});

for (const { name, script } of [
  {
    name: 'one attribute of the module',
    script: '<script type="module" src="/cdn/disclosure-report.js" data-enhance=".TRS_Editor">',
  },
  {
    name: "what the module gives the page's own code",
    script: '<script type="module" src="/own.js">',
  },
]) {
  test(`a report is found in an old article by ${name}`, { tag: '@desktop' }, async ({ page, watch }) => {
    await serveModule(page);
    await page.route('**/own.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: "import { enhance } from '/cdn/disclosure-report.js'; void enhance('.TRS_Editor');",
      }),
    );
    await openWithScript(page, script);
    await drawnReport(page);
    expect(await drawnValues(page)).toEqual(expectedValues(await publishedReport(page, id)));
    expect(watch.complaints).toEqual([]);
    expect(watch.foreign).toEqual([]);
  });
}

test('in its place the report has the way back to the original, by keyboard', { tag: '@desktop' }, async ({
  page,
  watch,
}) => {
  await openWith(page, 'data-enhance=".TRS_Editor" data-enhance-placement="in-place"');
  await drawnReport(page);
  const original = page.locator('.TRS_Editor table').first();
  await expect(original).toBeHidden();
  const way = page.getByRole('button', { name: '显示网页原文' });
  await way.focus();
  await page.keyboard.press('Enter');
  await expect(original).toBeVisible();
  await expect(page.locator('disclosure-report')).toBeHidden();
  await expect(way).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(original).toBeHidden();
  expect(watch.complaints).toEqual([]);
});

test('in the place of a table the report is what paper gets', { tag: '@desktop' }, async ({ page }) => {
  await openWith(page, 'data-enhance=".TRS_Editor table:nth-of-type(2)" data-enhance-placement="in-place"');
  await drawnReport(page);
  const [first, second] = [
    page.locator('.TRS_Editor table').first(),
    page.locator('.TRS_Editor table').nth(1),
  ];
  await expect(first).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(second).toBeHidden();
  await expect(page.locator('disclosure-report')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: '显示网页原文' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(second).toBeVisible();
  await expect(page.locator('disclosure-report')).toBeHidden();
});

test.describe('several tags of the module', () => {
  const tag = (target: string, version = ''): string =>
    `<script type="module" src="/cdn/disclosure-report.js${version}" data-enhance="${target}"></script>`;

  for (const { name, tags } of [
    { name: 'of one address', tags: [tag('.elsewhere'), tag('.TRS_Editor')] },
    { name: 'of two versions', tags: [tag('.elsewhere', '?v=1'), tag('.TRS_Editor', '?v=2')] },
  ])
    test(`${name} all count`, { tag: '@desktop' }, async ({ page, watch }) => {
      await serveModule(page);
      await openWithScript(page, `${tags.join('')}<script>`);
      await drawnReport(page);
      expect(watch.complaints).toEqual([]);
    });

  test('do no article twice', { tag: '@desktop' }, async ({ page, watch }) => {
    await serveModule(page);
    const tags = [tag('.TRS_Editor', '?v=1'), tag('.TRS_Editor', '?v=2'), tag('.TRS_Editor')];
    await openWithScript(page, `${tags.join('')}<script>`);
    await drawnReport(page);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('disclosure-report')).toHaveCount(1);
    expect(watch.complaints).toEqual([]);
  });
});

test('where nothing can be read the article stays as it is', { tag: '@desktop' }, async ({ page, watch }) => {
  await openWith(page, 'data-enhance=".colophon" data-enhance-placement="in-place"');
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.colophon')).toBeVisible();
  await expect(page.locator('disclosure-report')).toHaveCount(0);
  expect(watch.complaints).toEqual([]);
});
