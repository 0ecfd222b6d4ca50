import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './portal.js';

/** The module and its pieces, as a content delivery network has them. */
const cdn = fileURLToPath(new URL('../packages/elements/dist/cdn/', import.meta.url));

const drawn = (page: Page) => page.locator('disclosure-chart').getByRole('img');

/** Opens a page with a chart, and tells which pieces were asked for, by the names of their modules. */
const withChart = async (
  page: Page,
  attributes: string,
  isDown: (piece: string) => boolean = () => false,
): Promise<readonly string[]> => {
  const asked: string[] = [];
  await page.route('**/cdn/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const [, piece = ''] = /\/pieces\/(.+)-.{8}\.js$/.exec(pathname) ?? [];
    asked.push(piece);
    return isDown(piece) ? route.abort() : route.fulfill({ path: join(cdn, pathname.slice('/cdn/'.length)) });
  });
  await page.route('**/page.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="zh-CN"><meta name="viewport" content="width=device-width"><title>图</title>
        <script type="module" src="/cdn/disclosure-report.js"></script>
        <disclosure-chart ${attributes} src="/data/qingxi-2023.json">1127 件</disclosure-chart></html>`,
    }),
  );
  await page.goto('/page.html');
  return asked;
};

/** What a chart may need besides itself. */
const needed = [
  'flow',
  'bars',
  'numbers-table',
  'pointing',
  'chart-notes',
  'save-picture',
  'published-chart',
  'charts',
];

test.describe('a chart of the module', { tag: '@desktop' }, () => {
  for (const { attributes, width, drawing } of [
    { attributes: 'kind="flow"', width: 900, drawing: 'flow' },
    { attributes: 'kind="flow" size="large"', width: 320, drawing: 'bars' },
    { attributes: 'kind="outcomes"', width: 900, drawing: 'bars' },
  ]) {
    test(`loads for ${attributes} at ${width} px only ${drawing}, and the rest when it is used`, async ({
      page,
      watch,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      const asked = await withChart(page, attributes);
      const neededSoFar = (): readonly string[] => needed.filter((piece) => asked.includes(piece));
      await expect(drawn(page)).toBeVisible();
      expect(neededSoFar()).toEqual([drawing]);
      await page.getByText('数据表').click();
      await expect(page.locator('disclosure-chart').getByRole('table').first()).toBeVisible();
      expect(neededSoFar()).toContain('numbers-table');
      await page.getByRole('option').first().focus();
      await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('option').nth(1)).toBeFocused();
      expect(watch.complaints).toEqual([]);
    });
  }

  test('says that a piece is out of reach, keeps what the tag holds, and tries again', async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 800 });
    let isDown = true;
    await withChart(page, 'kind="flow"', (piece) => isDown && piece === 'flow');
    await expect(page.getByRole('alert')).toContainText('连接不上');
    await expect(page.getByText('1127 件')).toBeVisible();
    isDown = false;
    await page.getByRole('button', { name: '重试' }).click();
    await expect(drawn(page)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});
