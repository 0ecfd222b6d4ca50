import { expect, test } from './portal.js';
import { hear, ownEars, type HeardTable } from './screen-reader/hear.js';
import { plainTablePages, shownTables } from './screen-reader/plain-tables.js';
import { stage } from './stage.js';

/** Spaces part boxes and are not said; the arrow of the order is only seen, for the header has it as its state. */
const words = (text: string): string => text.replaceAll(/[\s▲▼↕]/g, '');

const wordsOf = (tables: readonly HeardTable[]) =>
  tables.map(({ name, cells }) => ({
    name: words(name),
    cells: cells.map(({ text, rows, columns }) => [
      words(text),
      rows.map(words).join(' / '),
      columns.map(words).join(' / '),
    ]),
  }));

test('a screen reader hears the tables of comparisons and charts as they are shown', {
  tag: '@desktop',
}, async ({ page, baseURL }) => {
  const browser = ownEars();
  test.setTimeout(300_000);
  const paths = plainTablePages.map((_, index) => `/heard-${index}.html`);
  const { url, close } = await stage(
    new Map(plainTablePages.map(({ markup }, index) => [paths[index] ?? '', markup])),
    baseURL ?? '',
  );
  try {
    const heard = await hear(
      browser,
      paths.map((path) => url + path),
    );
    for (const [index, { name }] of plainTablePages.entries()) {
      await page.goto(url + (paths[index] ?? ''));
      const shown = wordsOf(await shownTables(page));
      const cells = shown.flatMap((table) => table.cells);
      expect(cells.length, name).toBeGreaterThan(20);
      expect(cells.flat(), name).not.toContain('');
      expect(wordsOf(heard[index] ?? []), name).toEqual(shown);
      test.info().annotations.push({ type: 'heard', description: `${name}: ${cells.length} cells` });
    }
  } finally {
    await close();
  }
});
