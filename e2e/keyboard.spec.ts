import type { Locator, Page } from '@playwright/test';
import { expect, test } from './portal.js';
import { openedReport } from './views.js';

/** No control is further from another than this; whoever needs more is lost. */
const farthest = 60;

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const root = element.getRootNode();
    return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === element;
  });

const goTo = async (page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  for (let steps = 0; steps < farthest; steps += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${farthest} presses of ${key} do not lead to ${target.toString()}`);
};

const pressOn = async (page: Page, target: Locator, key?: 'Tab' | 'Shift+Tab'): Promise<void> => {
  await goTo(page, target, key);
  await page.keyboard.press('Enter');
};

test.use({ acceptDownloads: true });

test('all there is can be done by keyboard', { tag: '@desktop' }, async ({ page, context, watch }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const report = await openedReport(page);
  const button = (name: string): Locator => report.getByRole('button', { name, exact: true });
  const cells = report.locator('disclosure-table[table="requests"] tbody td');
  const focused = report.locator('disclosure-table td:focus');

  await test.step('past the head of the page, to the findings', async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await goTo(page, button('全部 8'));
    await expect(button('全部 8')).toBeInViewport();
  });

  await test.step('only the warnings, and all again', async () => {
    const shown = report.locator('li[part="finding"]').filter({ visible: true });
    await pressOn(page, button('警告 2'));
    await expect(button('警告 2')).toBeFocused();
    await expect(shown).toHaveCount(2);
    await pressOn(page, button('错误 4'), 'Shift+Tab');
    await expect(shown).toHaveCount(4);
  });

  await test.step('from a finding to its cell, to what is known of it, and back', async () => {
    await pressOn(page, report.getByRole('button', { name: /^查看两边：表三“自然人”列/ }));
    await expect(focused).toContainText('38');
    await expect(focused).toBeInViewport();
    await page.keyboard.press('Enter');
    const panel = report.locator('disclosure-cell');
    await expect(panel.getByRole('heading')).toBeFocused();
    await expect(panel).toContainText('相差 9');
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(focused).toContainText('38');
  });

  await test.step('from cell to cell', async () => {
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    expect(await cells.evaluateAll((all) => all.findIndex((one) => one.matches(':focus')))).toBe(22 * 7 + 1);
  });

  await test.step('from view to view', async () => {
    await pressOn(page, button('长辈版'), 'Shift+Tab');
    await expect(page.locator('disclosure-report')).toHaveAttribute('size', 'large');
    await expect(button('长辈版')).toBeFocused();
    await page.keyboard.press('Enter');
    await pressOn(page, button('仅看非零'), 'Shift+Tab');
    await expect(button('仅看非零')).toBeFocused();
    await expect(cells).not.toHaveCount(175);
    await pressOn(
      page,
      report.locator('disclosure-table[table="requests"]').getByRole('button', { name: '显示全部' }),
    );
    await expect(cells).toHaveCount(175);
  });

  await test.step('away with a file and a table', async () => {
    await pressOn(page, button('下载与引用'), 'Shift+Tab');
    const download = page.waitForEvent('download');
    await pressOn(page, button('CSV 数据'));
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
    await pressOn(page, button('复制“三、收到和处理政府信息公开申请情况”'));
    await expect(report.getByText('已复制三、收到和处理政府信息公开申请情况。')).toBeVisible();
    await expect(button('复制“三、收到和处理政府信息公开申请情况”')).toBeFocused();
    await pressOn(page, button('下载与引用'), 'Shift+Tab');
    await expect(report.locator('disclosure-take-away')).toHaveCount(0);
  });

  // Nor did any of it break the page's security policy.
  expect(watch.complaints).toEqual([]);
});

test('on a phone too, with its own choices', { tag: '@phone' }, async ({ page }) => {
  const report = await openedReport(page);
  const table = report.locator('disclosure-table[table="requests"]');
  await expect(table.locator('tbody td')).toHaveCount(25);
  await goTo(page, table.getByRole('combobox', { name: '申请人情况' }));
  await page.keyboard.press('Home');
  await expect(table.getByRole('columnheader', { name: '自然人' })).toBeVisible();
  await pressOn(page, report.getByRole('button', { name: '完整表格' }), 'Shift+Tab');
  await expect(table.locator('tbody td')).toHaveCount(175);
  await expect(report.getByRole('button', { name: '完整表格' })).toBeFocused();
});
