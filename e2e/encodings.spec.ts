import type { Page } from '@playwright/test';
import { gbkPage } from './gbk.js';
import { addressOfReport, drawnReport, expect, faultyReport, reportPages, test } from './portal.js';

/** All that is said of the report and around it, with what a reader can take away. */
const wordsOf = async (page: Page, path: string): Promise<string> => {
  await page.goto(path);
  await drawnReport(page);
  await page.getByRole('button', { name: '下载与引用' }).click();
  await expect(page.getByRole('region', { name: '下载与引用' })).toBeVisible();
  await expect(page.getByText('条规则自动核对')).toBeVisible();
  return page.locator('body').ariaSnapshot();
};

for (const id of [...reportPages.map((one) => one.id), faultyReport]) {
  test(`${id} says the same on a page in GBK`, { tag: '@desktop' }, async ({ page, watch }) => {
    const path = addressOfReport(id);
    const expected = await wordsOf(page, path);
    await page.route(`**${path}`, async (route) => {
      const response = await route.fetch();
      const body = gbkPage(await response.text());
      // A charset in the header would overrule what the page says.
      await route.fulfill({
        response,
        body,
        headers: { ...response.headers(), 'content-type': 'text/html' },
      });
    });
    const words = await wordsOf(page, path);
    expect(await page.evaluate(() => document.characterSet)).toBe('GBK');
    expect(words).toBe(expected);
    expect(watch.complaints).toEqual([]);
  });
}
