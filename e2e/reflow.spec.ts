import type { Locator } from '@playwright/test';
import { expect, test } from './portal.js';
import { full, largeViews, views } from './views.js';

/** All that can be pressed in the components; the cells of a table can, each to ask about it. */
const pressable = [
  'button',
  // A link within a sentence is as high as its line, and as wide as its words.
  'a[href]:not(.prose a)',
  'select',
  'summary',
  'textarea',
  '[role="option"]',
  'disclosure-table tbody td',
];

const components = ['disclosure-report', 'disclosure-comparison', 'disclosure-chart'];

const targetsBelow = (targets: Locator, size: number): Promise<readonly string[]> =>
  targets.evaluateAll(
    (elements, least) =>
      elements
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        // What is there for who listens only is a pixel in size.
        .filter(
          ({ element, box }) => Math.min(box.width, box.height) > 0 && !element.closest('.visually-hidden'),
        )
        // A rounding of the layout is no flaw.
        .filter(({ box }) => Math.min(box.width, box.height) < least - 0.1)
        .map(({ element, box }) => `${element.outerHTML.slice(0, 90)} ${box.width}×${box.height}`),
    size,
  );

/** What can be moved sideways though it is not there for a table. */
const movedSideways = (elements: Locator): Promise<readonly string[]> =>
  elements.evaluateAll((all) =>
    all
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
      .filter(
        (element) => !(element.matches('[role="region"][tabindex="0"]') && element.querySelector('table')),
      )
      .map((element) => element.outerHTML.slice(0, 90)),
  );

const sized = [
  ...views.map((view) => ({ view, size: 24 })),
  // 长辈版, as the standard for elders' websites has it.
  ...largeViews.map((view) => ({ view, size: 60 })),
];

for (const { view, size } of sized) {
  test(`${view.name} can be pressed with a finger`, async ({ page }) => {
    await view.reach(page);
    const targets = page.locator(`:is(${components.join()}) :is(${pressable.join()})`);
    expect(await targets.count()).toBeGreaterThan(0);
    expect(await targetsBelow(targets, size)).toEqual([]);
  });

  test.describe('on a window of 1280 × 900, four times as large', () => {
    test.use({ viewport: { width: 320, height: 225 }, deviceScaleFactor: 4 });

    test(`${view.name} moves nothing sideways but a table`, { tag: '@desktop' }, async ({ page }) => {
      await view.reach(page);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
      expect(await movedSideways(page.locator('body *'))).toEqual([]);
    });
  });
}

test('a table that has no room is found to be moved sideways', { tag: '@desktop' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const report = await full.reach(page);
  await expect(report.locator('disclosure-table[table="requests"]').getByRole('region')).toBeVisible();
});
