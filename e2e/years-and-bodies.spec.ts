import { expect, test } from './portal.js';

for (const address of ['/reports/years-qingxi.html', '/reports/bodies-2023.html']) {
  test(`${address} draws its comparisons and charts with the page's one script`, async ({ page, watch }) => {
    await page.goto(address);
    const comparisons = page.locator('disclosure-comparison');
    expect(await comparisons.count()).toBeGreaterThan(0);
    for (const comparison of await comparisons.all()) {
      await expect(comparison.locator('tbody td').first()).toBeVisible();
    }
    for (const chart of await page.locator('disclosure-chart').all()) {
      await expect(chart.locator('svg').first()).toBeVisible();
    }
    expect(watch.complaints).toEqual([]);
    expect(watch.foreign).toEqual([]);
  });
}
