import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/ensure-browser.mjs';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/pages',
  globalSetup: './e2e/serve-demo.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PAGES_REPORT_FILE
    ? [['list'], ['json', { outputFile: process.env.PAGES_REPORT_FILE }]]
    : [['list']],
  use: { locale: 'zh-CN', launchOptions: await launchOptions() },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
    { name: 'phone', use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } },
  ],
});
