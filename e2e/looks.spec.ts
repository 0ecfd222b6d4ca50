import { chineseFont } from '../scripts/ensure-fonts.mjs';
import { expect, test } from './portal.js';
import {
  cell,
  charts,
  comparison,
  findings,
  fitting,
  full,
  large,
  nonZero,
  tableIn,
  takeAway,
  yearsComparison,
  type View,
} from './views.js';

const phone: View = {
  name: 'phone',
  reach: async (page) => {
    const report = await fitting.reach(page);
    await report.evaluate((element) => {
      element.setAttribute('layout', 'narrow');
    });
    return report;
  },
};

/** Pictures are compared with what the same font drew; elsewhere every word would differ. */
const font = 'Noto Sans CJK SC';

/** What comes first: the portal around it, the first figures and whether they add up. */
const firstGlance: View = {
  name: 'glance',
  reach: async (page) => {
    await fitting.reach(page);
    return page.locator('body');
  },
};

/** The address is seen in a citation; the port of the served portal is another with each run. */
const origin = 'https://www.qingxi.example';

test.use({ baseURL: origin });

test.beforeEach(async ({ page }) => {
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({
      response: await route.fetch({ url: new URL(pathname, process.env.DEMO_URL).href }),
    });
  });
});

interface Picture {
  readonly view: View;
  /** Of a long page what is in the window, rather than the whole part. */
  readonly window?: boolean;
}

const pictures: readonly Picture[] = [
  { view: firstGlance, window: true },
  { view: tableIn(large), window: true },
  { view: yearsComparison, window: true },
  ...[tableIn(full), tableIn(phone), tableIn(nonZero), findings, cell, takeAway].map((view) => ({ view })),
  ...[comparison, ...charts].map((view) => ({ view })),
];

const widths = [320, 768, 1440];

const media = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced', colorScheme: 'light', forcedColors: 'active' },
] as const;

for (const { view, window } of pictures) {
  for (const width of widths) {
    test(`${view.name} looks as it did at ${width} px`, { tag: '@desktop' }, async ({ page }) => {
      test.skip(chineseFont()?.includes(font) !== true, `the pictures were drawn with ${font}`);
      await page.setViewportSize({ width, height: 900 });
      const part = await view.reach(page);
      // The row under the pointer is brought out.
      await page.mouse.move(0, 0);
      if (window)
        await part.evaluate((element) => {
          element.scrollIntoView();
        });
      for (const { name, colorScheme, forcedColors } of media) {
        await page.emulateMedia({ colorScheme, forcedColors });
        // By which release of how many rules it was checked is no matter of looks.
        const mask = [page.locator('[part="checked-by"]')];
        const options = { scale: 'css', maxDiffPixelRatio: 0.001, mask, maskColor: '#888' } as const;
        const picture = ['looks', `${view.name}-${width}-${name}.png`];
        if (window) await expect.soft(page).toHaveScreenshot(picture, options);
        else await expect.soft(part).toHaveScreenshot(picture, options);
      }
    });
  }
}
