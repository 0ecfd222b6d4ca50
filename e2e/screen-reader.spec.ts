import { addressOfReport, expect, publishedReport, reportPages, test } from './portal.js';
import { expectedCells, expectedTables, type View } from './screen-reader/expected.js';
import { hasScript, hearByScript } from './screen-reader/hear-by-script.js';
import { hear, ownEars, type HeardTable } from './screen-reader/hear.js';
import { hearingsOf, type Hearing, type Published } from './screen-reader/hearings.js';
import { stage } from './stage.js';
import type { Page } from '@playwright/test';

const numberIn = (text: string): number | null => {
  const digits = /-?\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
  return digits === undefined ? null : Number(digits.replaceAll(',', ''));
};

/** Boxes within a header are parted by a space, which is not said. */
const words = (header: string): string => header.replaceAll('， ', '，');

/** The figures with their headers, without what stands in the corner above the row headers: no cell of the form. */
const figuresIn = (tables: readonly HeardTable[]) =>
  tables
    .flatMap(({ cells }) => cells)
    .filter(({ rows, columns }) => rows.length + columns.length > 0)
    .map(({ text, rows, columns }) => ({ value: numberIn(text), rows: rows.map(words), columns }));

/** A content system's own tables have no name; every table of a report has. */
const isOfReport = ({ name }: HeardTable): boolean => name !== '';

const published = async (page: Page, id: string): Promise<Published> => ({
  id,
  report: await publishedReport(page, id),
  article: await (await page.request.get(addressOfReport('shichang-2023'))).text(),
});

const expectHeard = (
  { report }: Published,
  views: readonly View[],
  heard: readonly HeardTable[] | undefined,
  name: string,
): void => {
  const expected = views.flatMap((view) => expectedCells(report, view));
  const tables = (heard ?? []).filter(isOfReport);
  expect(figuresIn(tables), name).toEqual(expected);
};

test('a screen reader hears every cell of the portal under the headers of the form', {
  tag: '@desktop',
}, async ({ page, baseURL }) => {
  test.setTimeout(300_000);
  const heard = await hear(
    ownEars(),
    reportPages.map(({ id }) => new URL(addressOfReport(id), baseURL).href),
  );
  for (const [index, { source, id }] of reportPages.entries()) {
    const one = await published(page, id);
    expect(expectedCells(one.report)).toHaveLength(200);
    expectHeard(one, [{}], heard[index], source);
  }
});

// The form of 2019 has rows and columns of its own; only the newest form is among the published articles.
const heardInEveryView = [
  { id: 'shichang-2023', names: /./ },
  { id: 'qingxi-2020', names: /^(?!.*(enhance|around published))/ },
];

type Ears = (
  addresses: readonly string[],
  hearings: readonly Hearing[],
  of: Published,
) => Promise<readonly (readonly HeardTable[])[]>;

const expectHeardInEveryView = async (
  one: Published,
  names: RegExp,
  portal: string,
  ears: Ears,
): Promise<void> => {
  const hearings = hearingsOf(one).filter(({ name }) => names.test(name));
  const paths = hearings.map((_, index) => `/heard-${index}.html`);
  const { url, close } = await stage(
    new Map(hearings.map(({ markup }, index) => [paths[index] ?? '', markup])),
    portal,
  );
  try {
    const heard = await ears(
      paths.map((path) => url + path),
      hearings,
      one,
    );
    for (const [index, { name, views }] of hearings.entries()) {
      expectHeard(one, views, heard[index], name);
      test.info().annotations.push({
        type: 'heard',
        description: `${one.id}, ${name}: ${figuresIn((heard[index] ?? []).filter(isOfReport)).length} cells`,
      });
    }
  } finally {
    await close();
  }
};

for (const { id, names } of heardInEveryView) {
  test(`a screen reader hears ${id} so in every view, however it got into the page`, {
    tag: '@desktop',
  }, async ({ page, baseURL }) => {
    test.setTimeout(300_000);
    const browser = ownEars();
    const one = await published(page, id);
    expect(expectedCells(one.report, { nonZero: true }).length).toBeLessThan(
      expectedCells(one.report).length,
    );
    await expectHeardInEveryView(one, names, baseURL ?? '', (addresses) => hear(browser, addresses));
  });
}

/** Page after page: each brings its own screen, and two that start at once would take the same number. */
const othersEars: Ears = async (addresses, hearings, { report }) => {
  const heard: (readonly HeardTable[])[] = [];
  for (const [index, address] of addresses.entries()) {
    const tables = hearings[index]?.views.map((view) => expectedTables(report, view)) ?? [];
    heard.push(
      await hearByScript(
        address,
        tables.reduce((sum, number) => sum + number, 0),
      ),
    );
  }
  return heard;
};

test('ears that others wrote hear the same in every view', { tag: '@desktop' }, async ({ page, baseURL }) => {
  test.skip(!hasScript, "others' ears are not on this machine");
  ownEars();
  test.setTimeout(600_000);
  for (const { id, names } of heardInEveryView)
    await expectHeardInEveryView(await published(page, id), names, baseURL ?? '', othersEars);
});
