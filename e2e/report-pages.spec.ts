import {
  addressOfReport,
  drawnReport,
  drawnValues,
  expect,
  expectedValues,
  fullTables,
  publishedReport,
  reportPages,
  test,
} from './portal.js';

for (const { source, id } of reportPages) {
  test.describe(`a report from ${source}`, () => {
    test('shows all 200 cells as published', async ({ page }) => {
      await page.goto(addressOfReport(id));
      await drawnReport(page);
      await fullTables(page);
      const expected = expectedValues(await publishedReport(page, id));
      expect(expected).toHaveLength(200);
      expect(await drawnValues(page)).toEqual(expected);
    });

    test('keeps the security policy, asks nobody else for anything and logs nothing', async ({
      page,
      watch,
    }) => {
      const response = await page.goto(addressOfReport(id));
      expect(response?.headers()['content-security-policy']).toContain("default-src 'self'");
      await drawnReport(page);
      await page.waitForLoadState('networkidle');
      expect(watch.complaints).toEqual([]);
      expect(watch.foreign).toEqual([]);
    });

    test('says that all 42 equations hold, and whose report of which year it is', async ({ page }) => {
      await page.goto(addressOfReport(id));
      const report = await publishedReport(page, id);
      const tag = page.locator('disclosure-report');
      await expect(tag.getByText('42 项勾稽关系全部成立')).toBeVisible();
      await expect(tag.getByRole('heading', { name: report.body.name ?? '' }).first()).toContainText('2023');
    });

    test('shows the published words of every section', async ({ page }) => {
      await page.goto(addressOfReport(id));
      await drawnReport(page);
      const report = await publishedReport(page, id);
      const tag = page.locator('disclosure-report');
      for (const { heading, blocks } of report.sections) {
        await expect(tag.getByRole('heading', { name: heading }).first()).toBeVisible();
        for (const block of blocks) {
          if (block.type === 'paragraph') {
            // The published words are still among the children, out of sight.
            await expect(tag.getByText(block.text).filter({ visible: true })).toHaveCount(1);
          }
        }
      }
    });

    test('shows its tables without scripts too', async ({ browser, page, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
      const plain = await context.newPage();
      await plain.goto(addressOfReport(id));
      const report = await publishedReport(page, id);
      const numbers = expectedValues(report).map(String);
      // Published tables mix labels and numbers in plain cells: the numbers must be there, in order.
      const cells = await plain.locator('disclosure-report table td').allTextContents();
      const shown = cells.map((text) => text.trim()).filter((text) => /^[\d.]+$/.test(text));
      expect(shown).toEqual(numbers);
      await expect(plain.locator('disclosure-report table').first()).toBeVisible();
      await context.close();
    });
  });
}

test('the record of complaints would show an inline style', { tag: '@desktop' }, async ({ page, watch }) => {
  await page.route('**/reports/qingxi-2023.html', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<main', '<p style="color: red">!</p><main');
    await route.fulfill({ response, body });
  });
  await page.goto(addressOfReport('qingxi-2023'));
  await drawnReport(page);
  expect(watch.complaints.join(' ')).toContain('style-src');
});

test.describe('the page a content system made', () => {
  test('differs from what it was by the tag and one script only', async ({ page }) => {
    const markup = await (await page.request.get('/reports/shichang-2023.html')).text();
    expect(markup.match(/<script/g)).toHaveLength(1);
    expect(markup.match(/<\/?disclosure-report/g)).toHaveLength(2);
    expect(markup).not.toContain('<th');
    expect(markup).not.toContain(' style=');
  });
});
