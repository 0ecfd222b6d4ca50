import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { launchOptions } from '../../scripts/ensure-browser.mjs';
import { countReporter } from '../../scripts/wtr-count-reporter.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

export default {
  // The packages are linked from the root's node_modules, which must be inside what is served.
  rootDir: root,
  files: `${root}packages/elements/{src,test}/**/*.test.ts`,
  nodeResolve: true,
  concurrency: 2,
  // The first axe run of a page takes longer than Mocha's 2 s.
  testFramework: { config: { timeout: 20_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  // The plugin does not follow `extends`: it gets the file that holds the decorator options.
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.base.json` })],
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions: await launchOptions() })],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter()],
};
