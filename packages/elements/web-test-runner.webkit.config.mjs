import { webdriverLauncher } from '@web/test-runner-webdriver';
import { ensureWebKit } from '../../scripts/ensure-webkit.mjs';
import { resizePage, startWebKitDriver } from '../../scripts/webkit-driver.mjs';
import { elementTests } from './web-test-runner.base.mjs';

const { missing } = ensureWebKit();
if (missing) throw new Error(`The element tests can't run in WebKit: ${missing}.`);

export default elementTests({
  browser: webdriverLauncher({
    hostname: '127.0.0.1',
    port: await startWebKitDriver(),
    path: '/',
    connectionRetryCount: 0,
    capabilities: { browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true },
  }),
  resize: ({ driver }, _session, size) => resizePage(driver, size),
  // One window, which the tests have one after the other.
  concurrency: 1,
});
