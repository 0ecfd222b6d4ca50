import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/ensure-browser.mjs';

// One copy of Lit: pre-bundling would load it a second time beside the elements' own.
const lit = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];

export default defineConfig({
  resolve: { dedupe: lit },
  optimizeDeps: { exclude: lit },
  plugins: [storybookTest({ configDir: '.storybook' })],
  test: {
    name: 'storybook',
    reporters: process.env.STORIES_REPORT_FILE ? ['default', 'json'] : ['default'],
    ...(process.env.STORIES_REPORT_FILE && { outputFile: { json: process.env.STORIES_REPORT_FILE } }),
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({ launchOptions: await launchOptions() }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
