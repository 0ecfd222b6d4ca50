import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/ensure-browser.mjs';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/pages',
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  globalSetup: './e2e/serve-demo.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PAGES_REPORT_FILE
    ? [['list'], ['json', { outputFile: process.env.PAGES_REPORT_FILE }]]
    : [['list']],
  use: { locale: 'zh-CN', launchOptions: await launchOptions() },
  // A test without a tag runs on both; one that a second screen teaches nothing new is tagged with its own.
  projects: [
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1280, height: 900 } } },
    {
      name: 'phone',
      grepInvert: /@desktop/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
});
