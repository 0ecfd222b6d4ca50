/** Opens a page and answers with what a reader sees of its reports, and what went wrong. */
export async function openPage(browser, url) {
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) complaints.push(`asked for ${request.url()}`);
  });
  try {
    await page.goto(url);
    const reports = page.locator('disclosure-report');
    const cellsIn = (report) => report.locator('disclosure-table tbody td');
    // The second is there only once the page has heard the first one's event, and drawn once its property is set.
    await cellsIn(reports.nth(1))
      .nth(199)
      .waitFor({ timeout: 20_000 })
      .catch(() => undefined);
    const seen = await Promise.all(
      (await reports.all()).map(async (report) => ({
        values: await cellsIn(report).evaluateAll((cells) =>
          cells.map(({ textContent }) => textContent.trim()),
        ),
        checks: await report.locator('[part~="checks"]').allInnerTexts(),
      })),
    );
    return { reports: seen, complaints };
  } finally {
    await page.close();
  }
}
