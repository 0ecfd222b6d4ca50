import {
  read as readWorkbook,
  utils,
  type CellObject,
  type Range,
  type WorkBook,
  type WorkSheet,
} from '@e965/xlsx';
import { zipSync } from 'fflate';
import type { Failure, ReadResult } from './failure.js';
import { documentOf, element, parsedView, type Content, type ParsedNode } from './markup/parsed.js';
import { readMarkup } from './markup/read-markup.js';
import { readNumber } from './number/read-number.js';
import { partsOf } from './office/archive.js';
import { isRecordHead, recordOf } from './records/record.js';
import { recordNodes } from './records/record-nodes.js';
import { assemble } from './report/assemble.js';
import { sheetNodes, type SheetCell, type SheetRow } from './sheet/sheet-nodes.js';

/** Far beyond any form's table; what lies past it is left out. */
const mostRows = 5000;
const mostColumns = 200;

/** Cells of all sheets, blank ones among them. A report has under two thousand. */
const mostCells = 250_000;

/** The parts a sheet's cells are made of, and those they name; pictures, macros and the like are not even unfolded. */
const wanted = /\.(?:xml|rels)$|^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+)\.bin$/i;

/** What the cell shows. Numbers in no particular format are shown in full: only rounded, they would not be read back. */
const textOf = (cell: CellObject | undefined): string => {
  if (cell?.v === undefined) return '';
  if (cell.t === 'n') {
    const shown = cell.w?.trim() ?? '';
    const whole = String(cell.v);
    if (cell.z === undefined || cell.z === 'General') return whole;
    // An accountant's format shows 0 as a dash, a column too narrow as ###.
    return /^[-–—#]*$/.test(shown) && readNumber(shown).kind !== 'value' ? whole : shown;
  }
  return cell.t === 'e' || cell.t === 'b' || cell.t === 'd' ? (cell.w ?? String(cell.v)) : String(cell.v);
};

const linkOf = (cell: CellObject | undefined): string | undefined => {
  const target = cell?.l?.Target;
  return target === undefined || target.startsWith('#') ? undefined : target;
};

/** What is read of a sheet at most. */
interface Extent {
  readonly data: readonly (readonly (CellObject | undefined)[] | undefined)[];
  readonly first: number;
  readonly width: number;
  readonly height: number;
}

const extentOf = (sheet: WorkSheet): Extent | undefined => {
  const range = sheet['!ref'] === undefined ? undefined : utils.decode_range(sheet['!ref']);
  const data = (sheet as { '!data'?: Extent['data'] })['!data'];
  if (!range || !data) return undefined;
  return {
    data,
    first: range.s.c,
    width: Math.min(range.e.c + 1, mostColumns),
    height: Math.min(data.length, mostRows),
  };
};

const rowsOf = (sheet: WorkSheet): readonly SheetRow[] => {
  const extent = extentOf(sheet);
  if (!extent) return [];
  const merges: readonly Range[] = sheet['!merges'] ?? [];
  const merged = new Map(merges.map((merge) => [`${merge.s.r},${merge.s.c}`, merge]));
  const covered = coveredBy(merges);
  // Rows without a cell are holes.
  return Array.from({ length: extent.height }, (_, row) => {
    const cells = extent.data[row] ?? [];
    const found: SheetCell[] = [];
    for (let column = extent.first; column < extent.width; column += 1) {
      if (covered.has(row * mostColumns + column)) continue;
      const merge = merged.get(`${row},${column}`);
      const link = linkOf(cells[column]);
      found.push({
        text: textOf(cells[column]),
        colSpan: merge ? Math.min(merge.e.c, mostColumns) - column + 1 : 1,
        rowSpan: merge ? Math.min(merge.e.r, mostRows) - row + 1 : 1,
        ...(link !== undefined && { link }),
      });
    }
    return found;
  });
};

/** More merged cells than this no form has. */
const mostCovered = 200_000;

/** The cells that another reaches over, by row and column. */
const coveredBy = (merges: readonly Range[]): ReadonlySet<number> => {
  const covered = new Set<number>();
  let left = mostCovered;
  for (const { s, e } of merges) {
    for (let row = s.r; row <= Math.min(e.r, mostRows) && left > 0; row += 1) {
      for (let column = s.c; column <= Math.min(e.c, mostColumns - 1) && left > 0; column += 1) {
        left -= 1;
        if (row !== s.r || column !== s.c) covered.add(row * mostColumns + column);
      }
    }
  }
  return covered;
};

/** The sheets that are shown, each a part of one document; `undefined` where they have too many cells. */
const contentOf = ({ SheetNames, Sheets, Workbook }: WorkBook): readonly Content[] | undefined => {
  const shown = SheetNames.filter((_, at) => !Workbook?.Sheets?.[at]?.Hidden).flatMap(
    (name) => Sheets[name] ?? [],
  );
  const areas = shown.map(extentOf).map((extent) => (extent ? extent.width * extent.height : 0));
  if (areas.reduce((sum, area) => sum + area, 0) > mostCells) return undefined;
  const sheets = shown.map(rowsOf);
  const texts = (row: SheetRow | undefined): readonly string[] => row?.map(({ text }) => text) ?? [];
  const records = sheets.find((rows) => isRecordHead(texts(rows[0])));
  const grids = sheets
    .filter((rows) => rows !== records)
    .map((rows) => element('section', sheetNodes(rows, records !== undefined)));
  if (!records) return grids;
  return [
    element('article', [...recordNodes(records.slice(1).map((row) => recordOf(texts(row)))), ...grids]),
  ];
};

const failed = (failure: Failure): ReadResult => ({ ok: false, failure });

/**
 * Reads a report from an Excel workbook (.xlsx, .xls). All sheets that are shown are one document; merged cells, and
 * the results of formulas as they were last calculated, are read as they are printed.
 * Fails with `corrupt`, `encrypted`, `unfoldsTooLarge`, `tooCostly` or `noReport`.
 */
export const readXlsx = (bytes: Uint8Array, { name }: { readonly name?: string } = {}): ReadResult => {
  const archive = partsOf(bytes, 'spreadsheet', (part) => wanted.test(part));
  if (!archive.ok) return archive;
  // Put together anew from what was found to be sound and of a size, so that nothing else is unfolded.
  return readSheets(zipSync(Object.fromEntries(archive.parts), { level: 0 }), name, 'spreadsheet');
};

/** Reads a workbook of either kind whose size is known to be bounded. */
export const readSheets = (
  bytes: Uint8Array,
  name: string | undefined,
  looksLike: 'spreadsheet' | 'office',
): ReadResult => {
  let workbook: WorkBook;
  try {
    workbook = readWorkbook(bytes, {
      type: 'array',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
      sheetRows: mostRows,
    });
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message);
    return failed({ code: locked ? 'encrypted' : 'corrupt', looksLike });
  }
  const content = contentOf(workbook);
  if (!content) return failed({ code: 'tooCostly' });
  const assembled = assemble(readMarkup<ParsedNode>(documentOf(content), parsedView), name);
  return assembled ? { ok: true, ...assembled } : failed({ code: 'noReport', kind: 'spreadsheet' });
};
