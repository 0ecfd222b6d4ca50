import { readFileSync } from 'node:fs';
import { chineseFont } from '../scripts/ensure-fonts.mjs';
import { expect, test } from './portal.js';
import { charts } from './views.js';

test.use({ acceptDownloads: true });

/** As `looks.spec.ts` has it: elsewhere every word would differ. */
const font = 'Noto Sans CJK SC';

/** Bands with dashes, and bars with patterns and a key: all there is to be painted. */
const kept = ['chart-flow-light', 'chart-outcomes-dark'];

for (const view of charts) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${view.name} is saved as a picture, ${colorScheme}, under the strict policy`, {
      tag: '@desktop',
    }, async ({ page, watch }) => {
      await page.emulateMedia({ colorScheme });
      const chart = await view.reach(page);
      const title = (await chart.locator('[part="title"]').textContent())?.trim() ?? '';
      const drawn = await chart.locator('[part="picture"]').boundingBox();
      const download = page.waitForEvent('download');
      await chart.getByRole('button', { name: '存为图片' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(`清溪区人民政府${title}.png`);
      const png = readFileSync(await file.path());
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      // Twice as sharp as on the page, with a margin at each side.
      expect(png.readUInt32BE(16)).toBe(2 * (Math.round(drawn?.width ?? 0) + 32));
      expect(watch.complaints).toEqual([]);
      const name = `${view.name}-${colorScheme}`;
      if (kept.includes(name) && chineseFont()?.includes(font)) {
        expect(png).toMatchSnapshot(['looks', `saved-${name}.png`], { maxDiffPixelRatio: 0.01 });
      }
    });
  }
}
