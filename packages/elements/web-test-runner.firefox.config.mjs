import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { ensureFirefox } from '../../scripts/ensure-firefox.mjs';
import { elementTests } from './web-test-runner.base.mjs';

const { browser, missing } = ensureFirefox();
if (missing) throw new Error(`The element tests can't run in Firefox: ${missing}.`);

export default elementTests({
  browser: puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: browser } }),
  resize: (launcher, session, size) => launcher.getPage(session).setViewport(size),
  // Behind another tab there are no animation frames, behind another window no focus.
  concurrency: 1,
});
