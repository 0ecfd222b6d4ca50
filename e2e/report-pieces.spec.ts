import type { Page } from '@playwright/test';
import { asJson, never, openWithModule, signal } from './module.js';
import { atRest, drawnReport, expect, faultyReport, test } from './portal.js';
import { countShifts, shiftSoFar } from './shifts.js';

const verdict = (page: Page) =>
  page
    .locator('disclosure-report')
    .getByText(/勾稽关系/)
    .first();
const tools = (page: Page) => page.locator('disclosure-report').getByRole('button', { name: '打印' });

test('a report is seen, and whether its sums hold, before the files of what a reader does with it', async ({
  page,
}) => {
  await openWithModule(page, await asJson(page, faultyReport), (piece) =>
    piece.startsWith('narrow') || piece === 'column-picker' ? Promise.resolve() : never(),
  );
  await drawnReport(page);
  await expect(verdict(page)).toContainText('不成立');
  await expect(page.locator('disclosure-report td.error').first()).toBeVisible();
  await expect(tools(page)).toHaveCount(0);
});

test('that the other rules are out of reach is said', async ({ page }) => {
  await openWithModule(page, await asJson(page, faultyReport), (piece) =>
    piece === 'every-rule' ? never() : Promise.resolve(),
  );
  await expect(page.locator('disclosure-report').getByText('只核对了勾稽关系')).toBeVisible();
  await expect(verdict(page)).toContainText('不成立');
  await expect(tools(page)).toBeVisible();
});

test('what comes later takes the room that was left for it, and the keys work then', async ({ page }) => {
  const { given: coming, give: come } = signal();
  await openWithModule(page, await asJson(page, 'ziran-2023'), (piece) =>
    piece === 'interaction' ? coming : Promise.resolve(),
  );
  await drawnReport(page);
  await page.evaluate(countShifts);
  come();
  await expect(tools(page)).toBeVisible();
  expect(await shiftSoFar(page)).toBeLessThan(0.01);
  const rows = page.locator('disclosure-report disclosure-table[table="requests"] tbody tr:has(td)');
  await rows.first().locator('td').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1).locator('td').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('disclosure-cell')).toBeVisible();
});

/** A report of which there is all but what answers a reader; that comes when it is let. */
const unanswered = async (page: Page, id: string): Promise<() => void> => {
  const { given, give } = signal();
  await openWithModule(page, await asJson(page, id), (piece) =>
    piece === 'interaction' ? given : Promise.resolve(),
  );
  await drawnReport(page);
  return give;
};

const firstCells = (page: Page) =>
  page.locator('disclosure-report disclosure-table[table="requests"] tbody tr td:first-of-type');

test('a key that comes before what answers it is answered then', async ({ page }) => {
  const come = await unanswered(page, 'ziran-2023');
  await firstCells(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(firstCells(page).first()).toBeFocused();
  come();
  await expect(firstCells(page).nth(1)).toBeFocused();
});

test('so is a question about a cell', async ({ page }) => {
  const come = await unanswered(page, 'ziran-2023');
  await firstCells(page).first().click();
  come();
  await expect(page.locator('disclosure-cell')).toBeVisible();
});

test('so is a link to a cell', async ({ page }) => {
  const come = await unanswered(page, 'ziran-2023');
  await page.evaluate(() => {
    location.hash = '#cell=requests/received/total';
  });
  come();
  await expect(page.locator('disclosure-cell')).toBeVisible();
});

test('whoever went on before there was an answer is not called back @desktop', async ({ page }) => {
  const come = await unanswered(page, 'ziran-2023');
  await firstCells(page).first().click();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  come();
  await expect(tools(page)).toBeAttached();
  await atRest(page);
  await expect(page.locator('disclosure-cell')).toHaveCount(0);
});

for (const width of [320, 768, 1440]) {
  for (const locale of ['zh-Hans', 'en']) {
    test(`in large print at ${width} px in ${locale} nothing moves when the tools come`, {
      tag: '@desktop',
    }, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const { given, give } = signal();
      await openWithModule(
        page,
        await asJson(page, 'ziran-2023', `size="large" locale="${locale}"`),
        (piece) => (piece === 'interaction' ? given : piece === 'every-rule' ? never() : Promise.resolve()),
      );
      await expect(page.locator('disclosure-report .root').first()).toHaveCSS('font-size', '24px');
      await atRest(page);
      await page.evaluate(countShifts);
      give();
      await expect(page.locator('disclosure-report [part="tools"]')).toBeAttached();
      await atRest(page);
      expect(await shiftSoFar(page)).toBe(0);
    });
  }
}

for (const last of ['every-rule', 'zh-Hans']) {
  test(`what all rules say of a sound report takes the room that was left for it, ${last} last`, async ({
    page,
  }) => {
    const { given, give } = signal();
    await openWithModule(page, await asJson(page, 'ziran-2023'), (piece) =>
      piece === last ? given : Promise.resolve(),
    );
    await drawnReport(page);
    await expect(tools(page)).toBeVisible();
    await atRest(page);
    await page.evaluate(countShifts);
    give();
    await expect(page.locator('disclosure-report [part="checks"] summary')).toBeVisible();
    await atRest(page);
    expect(await shiftSoFar(page)).toBe(0);
  });
}

test('a phone shows nothing of a table before it knows how to draw it there @phone', async ({ page }) => {
  const { given: coming, give: come } = signal();
  const asked = await openWithModule(page, await asJson(page, 'ziran-2023'), (piece) =>
    piece === 'narrow' ? coming : Promise.resolve(),
  );
  await expect.poll(() => asked.includes('narrow')).toBe(true);
  await expect(page.locator('disclosure-report table')).toHaveCount(0);
  await page.evaluate(countShifts);
  come();
  await drawnReport(page);
  expect(await shiftSoFar(page)).toBe(0);
  await expect(page.locator('disclosure-report table.phone').first()).toBeVisible();
});

test('a desktop asks for nothing that only little room needs @desktop', async ({ page }) => {
  const asked = await openWithModule(page, await asJson(page, 'ziran-2023'));
  await expect(tools(page)).toBeVisible();
  expect(asked.filter((piece) => piece.startsWith('narrow'))).toEqual([]);
});
