import { playwrightLauncher } from '@web/test-runner-playwright';
import { launchOptions } from '../../scripts/ensure-browser.mjs';
import { elementTests } from './web-test-runner.base.mjs';

export default elementTests({
  browser: playwrightLauncher({ product: 'chromium', launchOptions: await launchOptions() }),
  resize: (browser, session, size) => browser.getPage(session).setViewportSize(size),
});
