import { addressOfReport, drawnReport, expect, publishedReport, test } from './portal.js';
import type { Page } from '@playwright/test';

const id = 'qingxi-2023';

/** Opens the report's page with something else at its data's address. */
const openWith = async (
  page: Page,
  answer: { status?: number; contentType?: string; body?: string },
): Promise<void> => {
  await page.route(`**/data/${id}.json`, (route) => route.fulfill(answer));
  await page.goto(addressOfReport(id));
};

/** Whatever happens inside the tag, the portal around it works. */
const expectPageAlive = async (page: Page): Promise<void> => {
  await expect(page.getByRole('complementary', { name: '相关年报' })).toBeVisible();
  await page.getByRole('navigation', { name: '网站导航' }).getByRole('link', { name: '政府年报' }).click();
  await expect(page).toHaveURL(/\/reports\/$/);
};

const unusable = [
  { name: 'a 404', answer: { status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' } },
  {
    name: 'a page without tables',
    answer: { contentType: 'text/html', body: '<!doctype html><p>系统维护中</p>' },
  },
  { name: 'half a JSON file', answer: { contentType: 'application/json', body: '{"form": "2021", "body":' } },
];

for (const { name, answer } of unusable) {
  test(`${name} at src is told, and the fallback and the page live on`, { tag: '@desktop' }, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await openWith(page, answer);
    await expect(page.locator('disclosure-report').getByText('报告没能显示')).toBeVisible();
    await expect(page.locator('disclosure-report table').first()).toBeVisible();
    expect(errors).toEqual([]);
    await expectPageAlive(page);
  });
}

test('a negative count is shown and found', { tag: '@desktop' }, async ({ page }) => {
  const report = await publishedReport(page, id);
  const { requests } = report.tables;
  const granted = { ...requests?.granted, naturalPerson: -79 };
  const tables = { ...report.tables, requests: { ...requests, granted } };
  await openWith(page, { contentType: 'application/json', body: JSON.stringify({ ...report, tables }) });
  await drawnReport(page);
  const tag = page.locator('disclosure-report');
  await expect(tag.getByText(/-79，件数应为不小于 0 的整数/).first()).toBeVisible();
  await expectPageAlive(page);
});

test('an unknown row is told by its name', { tag: '@desktop' }, async ({ page }) => {
  const report = await publishedReport(page, id);
  const requests = { ...report.tables.requests, 'refused.stateSecrets': { total: 1 } };
  await openWith(page, {
    contentType: 'application/json',
    body: JSON.stringify({ ...report, tables: { ...report.tables, requests } }),
  });
  await expect(
    page
      .locator('disclosure-report')
      .getByText(/refused\.stateSecrets/)
      .first(),
  ).toBeVisible();
  await expectPageAlive(page);
});
