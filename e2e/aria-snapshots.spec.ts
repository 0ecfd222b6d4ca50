import { expect, test } from './portal.js';
import {
  address,
  cell,
  charts,
  comparison,
  findings,
  fitting,
  large,
  nonZero,
  tableIn,
  takeAway,
  withNumbers,
  type View,
} from './views.js';

const loading: View = {
  name: 'loading',
  reach: async (page) => {
    await page.route('**/data/*.json', () => undefined);
    await page.route(`**${address}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        /(<disclosure-report[^>]*>)[^]*(<\/disclosure-report>)/,
        '$1$2',
      );
      await route.fulfill({ response, body });
    });
    await page.goto(address);
    return page.locator('disclosure-report');
  },
};

const failed: View = {
  name: 'error',
  reach: async (page) => {
    await page.route('**/data/*.json', (route) => route.fulfill({ status: 404 }));
    await page.goto(address);
    await expect(page.getByText('报告没能显示')).toBeVisible();
    return page.locator('disclosure-report');
  },
};

/** Another release, a rule more or another port is no other page. */
const lasting = (snapshot: string): string =>
  snapshot.replace(/(由 disclosure-report ).*(…)/, '$1$2').replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, '');

// The whole is kept once on a desk and once on a phone; of the others, the part in which they differ. As exact text:
// Playwright's own matcher of such snapshots lets pass what has come on top.
const states: readonly { readonly view: View; readonly name?: string; readonly width?: number }[] = [
  ...[fitting, loading, failed, findings, cell, takeAway, tableIn(nonZero), tableIn(large), comparison].map(
    (view) => ({ view }),
  ),
  ...charts.map((chart) => ({ view: withNumbers(chart) })),
  { view: fitting, name: 'phone', width: 320 },
];

test.describe('the accessibility tree is as it was', { tag: '@desktop' }, () => {
  for (const { view, name = view.name, width = 1280 } of states) {
    test(name, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const part = await view.reach(page);
      expect(lasting(await part.ariaSnapshot())).toMatchSnapshot(['aria', `${name}.yml`]);
    });
  }
});
