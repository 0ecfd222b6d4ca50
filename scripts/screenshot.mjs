// `npm run screenshot`: the picture in each README, taken of the demo portal as it is built now.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { ensureFonts } from './ensure-fonts.mjs';
import { launchOptions } from './ensure-browser.mjs';
import { startServer } from './serve.mjs';

const docs = fileURLToPath(new URL('../docs/', import.meta.url));

/** A town's report in which something does not add up, on the portal's page in each language. */
const src = '/data/bailu-2023.json';
const pictures = [
  { address: 'reports/bailu-2023.html', file: 'screenshot.zh-CN.png' },
  { address: 'en/', file: 'screenshot.png' },
];
const margin = 16;

const { url, close } = await startServer({ port: 0 });
Object.assign(process.env, ensureFonts());
const browser = await chromium.launch(await launchOptions());
try {
  for (const { address, file } of pictures) {
    const page = await browser.newPage({ viewport: { width: 1180, height: 900 }, colorScheme: 'light' });
    await page.goto(url + address);
    const report = page.locator('disclosure-report');
    await report.evaluate((element, value) => element.setAttribute('src', value), src);
    await report.getByText('R25').first().waitFor();
    const whole = await report.boundingBox();
    const checks = await report.locator('[part="checks"]').first().boundingBox();
    // From the title to the end of what was found.
    const clip = {
      x: whole.x - margin,
      y: whole.y - margin,
      width: whole.width + 2 * margin,
      height: checks.y + checks.height - whole.y + 2 * margin,
    };
    await page.screenshot({ path: docs + file, fullPage: true, clip });
    await page.close();
  }
} finally {
  await browser.close();
  await close();
}
