import type { Page } from '@playwright/test';
import { openWithModule } from './module.js';
import { expect, test } from './portal.js';

const drawn = (page: Page) => page.locator('disclosure-chart').getByRole('img');

const chart = (attributes: string): string =>
  `<disclosure-chart ${attributes} src="/data/qingxi-2023.json">1127 件</disclosure-chart>`;

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
  'failed-view',
  'viewers',
  'own-sources',
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
      const asked = await openWithModule(page, chart(attributes));
      const neededSoFar = (): readonly string[] => needed.filter((piece) => asked.includes(piece));
      await expect(drawn(page)).toBeVisible();
      expect(neededSoFar()).toEqual([drawing, 'own-sources']);
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

  test('of the report on the page loads nothing that reads addresses, and has the report asked for once', async ({
    page,
    watch,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.json')) asked.push(new URL(request.url()).pathname);
    });
    const pieces = await openWithModule(
      page,
      `<disclosure-chart kind="outcomes" for="report">1127 件</disclosure-chart>
      <disclosure-report id="report" src="/data/qingxi-2023.json"></disclosure-report>`,
    );
    await expect(drawn(page)).toBeVisible();
    expect(asked).toEqual(['/data/qingxi-2023.json']);
    expect(pieces).toContain('viewers');
    expect(pieces).not.toContain('own-sources');
    expect(watch.complaints).toEqual([]);
  });

  test('asks for what reads its address at the same time as for its drawing', async ({ page }) => {
    const asked = await openWithModule(page, chart('kind="outcomes"'), (piece) =>
      piece === 'bars' || piece === 'own-sources' ? new Promise(() => undefined) : Promise.resolve(),
    );
    await expect.poll(() => asked).toEqual(expect.arrayContaining(['bars', 'own-sources']));
  });

  test('asks for notes without waiting for the drawing', async ({ page }) => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const asked = await openWithModule(page, chart('kind="published"'), (piece) =>
      piece === 'bars' ? released : Promise.resolve(),
    );
    await expect.poll(() => asked).toContain('chart-notes');
    expect(await drawn(page).count()).toBe(0);
    release();
    await expect(drawn(page)).toBeVisible();
    await expect(page.locator('disclosure-chart').getByText('没有按类别写明')).toBeVisible();
  });

  for (const tag of ['disclosure-chart', 'disclosure-comparison']) {
    test(`of ${tag}: why a report could not be shown comes when that is so, and tries again`, async ({
      page,
    }) => {
      let isDown = true;
      const asked = await openWithModule(
        page,
        `<${tag} src="/data/nowhere.json">1127 件</${tag}>`,
        (piece) =>
          isDown && piece === 'failed-view' ? Promise.reject(new Error('out of reach')) : Promise.resolve(),
      );
      await expect(page.getByRole('alert')).toContainText('连接不上');
      expect(asked).toContain('failed-view');
      isDown = false;
      await page.getByRole('button', { name: '重试' }).click();
      await expect(page.getByRole('status')).toContainText('/data/nowhere.json');
      await expect(page.getByRole('status')).toContainText('404');
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }

  test('says once that several pieces are out of reach, and tries all of them again', async ({ page }) => {
    let isDown = true;
    await openWithModule(page, chart('kind="outcomes"'), (piece) =>
      isDown && (piece === 'bars' || piece === 'own-sources')
        ? Promise.reject(new Error('out of reach'))
        : Promise.resolve(),
    );
    await expect(page.getByRole('alert')).toHaveCount(1);
    await expect(page.getByRole('alert')).toContainText('连接不上');
    await expect(page.getByRole('status')).toBeEmpty();
    await expect(page.getByText('1127 件')).toBeVisible();
    isDown = false;
    await page.getByRole('button', { name: '重试' }).click();
    await expect(drawn(page)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('answers the key that comes before what moves in its list', async ({ page }) => {
    let come = (): void => undefined;
    const coming = new Promise<void>((resolve) => (come = resolve));
    const asked = await openWithModule(page, chart('kind="outcomes"'), (piece) =>
      piece === 'pointing' ? coming : Promise.resolve(),
    );
    await page.getByRole('option').first().focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => asked.includes('pointing')).toBe(true);
    await expect(page.getByRole('option').first()).toBeFocused();
    come();
    await expect(page.getByRole('option').nth(1)).toBeFocused();
    await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  });

  test('says that a piece is out of reach, keeps what the tag holds, and tries again', async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 800 });
    let isDown = true;
    await openWithModule(page, chart('kind="flow"'), (piece) =>
      isDown && piece === 'flow' ? Promise.reject(new Error('out of reach')) : Promise.resolve(),
    );
    await expect(page.getByRole('alert')).toContainText('连接不上');
    await expect(page.getByText('1127 件')).toBeVisible();
    isDown = false;
    await page.getByRole('button', { name: '重试' }).click();
    await expect(drawn(page)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});
