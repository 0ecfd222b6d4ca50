import type { Page } from '@playwright/test';
import { writeHtml } from '@disclosure-report/documents/write/html.js';
import { asChild, asJson, inScript, never, openWithModule, signal } from './module.js';
import { atRest, drawnReport, expect, faultyReport, publishedReport, test } from './portal.js';
import { countShifts, shiftSoFar } from './shifts.js';

type Locale = 'zh-Hans' | 'en';

/** What all there is to say of a report with mistakes waits for. */
const late = ['interaction', 'every-rule', 'sentences'] as const;
type Late = (typeof late)[number];

/** Tells a late piece by its name; of the two that are called “en”, the words come first. */
const lateOnes = (): ((piece: string) => Late | undefined) => {
  let isSpoken = false;
  return (piece) => {
    if (piece === 'zh-Hans' || (piece === 'en' && isSpoken)) return 'sentences';
    if (piece === 'en') isSpoken = true;
    return late.find((name) => name === piece);
  };
};

const footer = '<footer>主办</footer>';

/** The ways a report gets into the element. */
const ways: Readonly<Record<string, (page: Page, id: string, locale: Locale) => Promise<string>>> = {
  'an address': (_page, id, locale) =>
    Promise.resolve(
      `<disclosure-report src="/data/${id}.json" locale="${locale}"></disclosure-report>${footer}`,
    ),
  'a JSON child': (page, id, locale) => asJson(page, id, `locale="${locale}"`),
  'the property': async (page, id, locale) =>
    `<disclosure-report locale="${locale}"></disclosure-report>${footer}<script type="module">
      document.querySelector('disclosure-report').report = ${inScript(await publishedReport(page, id))};
    </script>`,
  'published tables': async (page, id, locale) =>
    `<disclosure-report locale="${locale}">${writeHtml(await publishedReport(page, id))}</disclosure-report>${footer}`,
};

/** The own content of the page stays in view; where there is none, the verdict is, and an outline of what is below it. */
const isSeenMeanwhile = async (page: Page, way: string): Promise<void> => {
  const report = page.locator('disclosure-report');
  if (way === 'published tables') await expect(report.locator('> * table').first()).toBeVisible();
  else {
    await expect(report.locator('[part="checks"] strong')).toBeVisible();
    await expect(report.locator('.skeleton')).toBeVisible();
    await expect(report.locator('disclosure-table')).toHaveCount(0);
  }
};

const finding = (page: Page) => page.locator('disclosure-report [part="finding"]');

/** Opens a page on which all that is late comes one after the other, and tells how far anything was moved. */
const shiftWhileTold = async (
  page: Page,
  width: number,
  markup: string,
  isSeen: () => Promise<void>,
): Promise<number | undefined> => {
  await page.setViewportSize({ width, height: 800 });
  await page.addInitScript(countShifts);
  const signals = { interaction: signal(), 'every-rule': signal(), sentences: signal() };
  const nameOf = lateOnes();
  await openWithModule(page, `<h1>清溪区人民政府</h1>${markup}`, (piece) => {
    const name = nameOf(piece);
    return name ? signals[name].given : Promise.resolve();
  });
  for (const name of late) {
    await isSeen();
    signals[name].give();
    await atRest(page);
  }
  await drawnReport(page);
  await expect(page.locator('[part="checks"] summary').first()).toBeVisible();
  await expect(page.locator('disclosure-report .skeleton')).toHaveCount(0);
  await atRest(page);
  return shiftSoFar(page);
};

for (const width of [320, 768, 1440]) {
  for (const locale of ['zh-Hans', 'en'] as const) {
    for (const [way, markup] of Object.entries(ways)) {
      test(`nothing moves at ${width} px in ${locale} while mistakes from ${way} are told`, {
        tag: '@desktop',
      }, async ({ page }) => {
        const shift = await shiftWhileTold(page, width, await markup(page, faultyReport, locale), () =>
          isSeenMeanwhile(page, way),
        );
        expect(shift).toBe(0);
        await expect(finding(page).first()).toBeVisible();
      });
    }

    test(`nor at ${width} px in ${locale} while nothing is found in a report that is there at once`, {
      tag: '@desktop',
    }, async ({ page }) => {
      const markup = await asJson(page, 'ziran-2023', `locale="${locale}"`);
      expect(await shiftWhileTold(page, width, markup, () => drawnReport(page))).toBe(0);
    });
  }
}

for (const width of [320, 768, 1440]) {
  for (const locale of ['zh-Hans', 'en'] as const) {
    for (const id of ['ziran-2023', faultyReport]) {
      test(`nothing of ${id} moves at ${width} px in ${locale} where the other rules are out of reach`, {
        tag: '@desktop',
      }, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.addInitScript(countShifts);
        const { given, give } = signal();
        await openWithModule(page, await asJson(page, id, `locale="${locale}"`), async (piece) => {
          if (piece !== 'every-rule') return;
          await given;
          await never();
        });
        await expect(page.locator('disclosure-report [part="checks"] strong')).toBeVisible();
        await atRest(page);
        give();
        await drawnReport(page);
        await expect(page.locator('[part="checked-by"]')).toContainText(
          locale === 'en' ? 'Only the equations' : '只核对了勾稽关系',
        );
        await atRest(page);
        expect(await shiftSoFar(page)).toBe(0);
      });
    }
  }
}

/** A report with mistakes of which all rules are still to come. */
const halfTold = async (page: Page, fragment = ''): Promise<() => void> => {
  const { given, give } = signal();
  const report = { ...(await publishedReport(page, faultyReport)), source: 'https://www.example.gov.cn/' };
  await openWithModule(
    page,
    asChild(report),
    (piece) => (piece === 'every-rule' ? given : Promise.resolve()),
    fragment,
  );
  await expect(page.locator('disclosure-report .skeleton')).toBeVisible();
  return give;
};

test('what was focused before all was told keeps the focus', async ({ page }) => {
  const tell = await halfTold(page);
  const source = page.locator('disclosure-report [part="header"] a');
  await source.focus();
  await page.keyboard.press('ArrowDown');
  tell();
  await drawnReport(page);
  await expect(finding(page).first()).toBeVisible();
  await expect(source).toBeFocused();
});

test('a click on the outline of a table asks about none of its cells', async ({ page }) => {
  const tell = await halfTold(page);
  await page.locator('disclosure-report .skeleton').click();
  tell();
  await drawnReport(page);
  await atRest(page);
  await expect(page.locator('disclosure-cell')).toHaveCount(0);
});

test('a link to a cell that has yet to be drawn is followed then', async ({ page }) => {
  const tell = await halfTold(page, '#cell=requests/received/total');
  tell();
  await expect(page.locator('disclosure-cell')).toBeVisible();
});

for (const id of ['ziran-2023', faultyReport]) {
  test(`so is one in ${id} where the other rules are out of reach`, async ({ page }) => {
    await openWithModule(
      page,
      await asJson(page, id),
      (piece) => (piece === 'every-rule' ? never() : Promise.resolve()),
      '#cell=requests/received/total',
    );
    await expect(page.locator('disclosure-cell')).toBeVisible();
  });
}
