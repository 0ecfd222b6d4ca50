import { plantedMistakes } from '../apps/demo/src/data/planted.js';
import { cellsOfReport } from '../packages/core/src/index.js';
import {
  addressOfReport,
  drawnReport,
  expect,
  faultyReport,
  fullTables,
  publishedReport,
  test,
} from './portal.js';

test('the mistakes planted in a report are told and their cells marked', async ({ page }) => {
  await page.goto(addressOfReport(faultyReport));
  await drawnReport(page);
  const tag = page.locator('disclosure-report');
  await expect(tag.getByText('42 项勾稽关系中有 3 项不成立')).toBeVisible();
  const told = tag.locator('li[part="finding"]:is(.error, .warning)');
  await expect(told).toHaveCount(plantedMistakes.flatMap(({ foundBy }) => foundBy).length);
  // The slip itself: 21 typed as 12.
  await expect(tag.getByText('予以公开 · 自然人 12 应为 21').first()).toBeVisible();

  await fullTables(page);
  const addresses = cellsOfReport(await publishedReport(page, faultyReport)).map(({ address }) => address);
  const cells = tag.locator('disclosure-table tbody td');
  const marked = async (address: (typeof addresses)[number]): Promise<string> =>
    (await cells.nth(addresses.indexOf(address)).textContent()) ?? '';
  // A wrong part shows at the totals it no longer adds up to; the others at the cell itself.
  expect(await marked('requests/total/naturalPerson')).toContain('错误');
  expect(await marked('requests/granted/total')).toContain('错误');
  expect(await marked('disputes/review/total')).toContain('错误');
  expect(await marked('proactive/regulations/inForce')).toContain('错误');
  expect(await marked('proactive/compulsoryMeasures/decisions')).toContain('空白');
});

test('the keyboard leads from a finding to its cell', async ({ page }) => {
  await page.goto(addressOfReport(faultyReport));
  await drawnReport(page);
  const button = page.locator('disclosure-report').getByRole('button', { name: /予以公开.*行/ });
  await button.focus();
  await page.keyboard.press('Enter');
  const cell = page.locator('disclosure-report disclosure-table td:focus');
  await expect(cell).toBeVisible();
  await expect(cell).toBeInViewport();
  await expect(cell).toContainText('24');
});

test('the list of reports says which one is wrong', async ({ page }) => {
  await page.goto('/reports/');
  const wrong = page.getByRole('link', { name: /处错误/ });
  await expect(wrong).toHaveCount(1);
  await expect(wrong).toHaveAttribute('href', addressOfReport(faultyReport));
  await expect(page.getByRole('link', { name: /勾稽全部成立/ })).toHaveCount(15);
});
