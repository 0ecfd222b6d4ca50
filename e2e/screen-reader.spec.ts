import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cellsOfReport, type Report } from '../packages/core/src/index.js';
import { ensureScreenReader, python } from '../scripts/ensure-screen-reader.mjs';
import { addressOfReport, expect, expectedValues, publishedReport, reportPages, test } from './portal.js';

interface HeardTable {
  readonly name: string;
  readonly cells: readonly {
    readonly text: string;
    readonly rows: readonly string[];
    readonly columns: readonly string[];
  }[];
}

const script = fileURLToPath(new URL('./screen-reader/hear_tables.py', import.meta.url));

const hear = async (browser: string, addresses: readonly string[]): Promise<readonly HeardTable[][]> => {
  const { stdout } = await promisify(execFile)(
    'dbus-run-session',
    ['--', python, script, browser, ...addresses],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  return (JSON.parse(stdout) as { tables: HeardTable[] }[]).map(({ tables }) => tables);
};

/** What should be said at each cell: the form's own path to it. */
const expectedPaths = (report: Report) =>
  cellsOfReport(report).map(({ path }) => ({
    rows: path.rows.map((label) => label['zh-Hans']),
    columns: path.columns.map((label) => label['zh-Hans']),
  }));

const numberIn = (text: string): number | null => {
  const digits = /-?\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
  return digits === undefined ? null : Number(digits.replaceAll(',', ''));
};

test(
  'a screen reader hears every cell under the headers of the form',
  { tag: '@desktop' },
  async ({ page, baseURL }, testInfo) => {
    test.setTimeout(300_000);
    const { browser, missing } = ensureScreenReader();
    test.skip(browser === undefined, `No screen reader's ears here: ${missing ?? ''}`);

    const heard = await hear(
      browser ?? '',
      reportPages.map(({ id }) => new URL(addressOfReport(id), baseURL).href),
    );
    for (const [index, { source, id }] of reportPages.entries()) {
      const report = await publishedReport(page, id);
      const tables = heard[index] ?? [];
      // The index card of the content system's article is the one table that is not part of the report.
      const own = tables.filter(({ cells }) => !cells.some(({ text }) => text === '索引号'));
      const cells = own.flatMap((table) => table.cells);
      // What stands in the corner above the row headers is no cell of the form.
      const data = cells.filter(({ rows, columns }) => rows.length + columns.length > 0);
      expect(data, source).toHaveLength(200);
      expect(cells.length - data.length, source).toBe(own.length - 1);
      expect(
        data.map(({ text }) => numberIn(text)),
        source,
      ).toEqual(expectedValues(report));
      expect(
        data.map(({ rows, columns }) => ({ rows, columns })),
        source,
      ).toEqual(expectedPaths(report));
      testInfo.annotations.push({
        type: 'heard',
        description: `${id}: ${own.length} tables, ${data.length} cells heard under the form's headers`,
      });
    }
  },
);
