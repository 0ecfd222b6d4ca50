// What the element tests have in common in every engine; each engine's file adds its browser.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { countReporter } from '../../scripts/wtr-count-reporter.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The runner's own command for this leaves out WebDriver, whose pages are sized by their windows. */
const viewportCommand = (resize) => ({
  name: 'viewport-command',
  async executeCommand({ command, payload, session: { browser, id } }) {
    if (command !== 'viewport') return undefined;
    await resize(browser, id, payload);
    return true;
  },
});

/** `resize` gives the page of a test session another size. */
export const elementTests = ({ browser, resize, concurrency = 2 }) => ({
  // The packages are linked from the root's node_modules, which must be inside what is served.
  rootDir: root,
  files: `${root}packages/elements/{src,test}/**/*.test.ts`,
  nodeResolve: true,
  concurrency,
  // The first axe run of a page takes longer than Mocha's 2 s.
  testFramework: { config: { timeout: 20_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  plugins: [
    // The plugin does not follow `extends`: it gets the file that holds the decorator options.
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.base.json` }),
    viewportCommand(resize),
  ],
  browsers: [browser],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter()],
});
