import { strToU8, zipSync } from 'fflate';
import { escaped } from '../escape.js';
import { printed } from '../number.js';
import { printable } from '../printable.js';
import { looks, styleSheet, type Look } from './style-sheet.js';

export interface WrittenCell {
  readonly value: string | number | undefined;
  readonly look: Look;
  /** Counted from 0. */
  readonly column: number;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

export interface WrittenSheet {
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly WrittenCell[])[];
  /** How many rows stay in sight, and are printed on every page. */
  readonly frozen: number;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const reference = (row: number, column: number): string => `${letters(column)}${row + 1}`;

/** `_x0041_` would be read as the letter A. */
const content = (text: string): string => escaped(printable(text).replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_'));

const cellXml = ({ value, look }: WrittenCell, at: string): string => {
  const start = `<c r="${at}" s="${looks[look]}"`;
  if (value === undefined) return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${printed(value)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${content(value)}</t></is></c>`;
};

/** Every cell that another reaches over is there too, for the lines around it. */
const rowXml = (cells: ReadonlyMap<number, WrittenCell>, row: number): string =>
  `<row r="${row + 1}">${[...cells]
    .sort(([one], [other]) => one - other)
    .map(([column, cell]) => cellXml(cell, reference(row, column)))
    .join('')}</row>`;

const spread = (rows: WrittenSheet['rows']): readonly ReadonlyMap<number, WrittenCell>[] => {
  const filled = rows.map(() => new Map<number, WrittenCell>());
  for (const [row, cells] of rows.entries()) {
    for (const cell of cells) {
      for (let down = 0; down < (cell.rowSpan ?? 1); down += 1) {
        for (let across = 0; across < (cell.colSpan ?? 1); across += 1) {
          const first = down === 0 && across === 0;
          filled[row + down]?.set(cell.column + across, first ? cell : { ...cell, value: undefined });
        }
      }
    }
  }
  return filled;
};

const mergesIn = (rows: WrittenSheet['rows']): readonly string[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap(({ column, colSpan = 1, rowSpan = 1 }) =>
      colSpan > 1 || rowSpan > 1
        ? [`${reference(row, column)}:${reference(row + rowSpan - 1, column + colSpan - 1)}`]
        : [],
    ),
  );

const sheetXml = ({ widths, rows, frozen }: WrittenSheet): string => {
  const merges = mergesIn(rows);
  return [
    `${declaration}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    '<sheetViews><sheetView workbookViewId="0">',
    frozen > 0
      ? `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`
      : '',
    '</sheetView></sheetViews>',
    `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${spread(rows).map(rowXml).join('')}</sheetData>`,
    merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((merge) => `<mergeCell ref="${merge}"/>`).join('')}</mergeCells>`
      : '',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
  ].join('');
};

const workbookXml = (sheets: readonly WrittenSheet[]): string => {
  const titles = sheets.flatMap(({ name, frozen }, at) =>
    frozen > 0
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${escaped(name)}'!$1:$${frozen}</definedName>`,
        ]
      : [],
  );
  return [
    `${declaration}<workbook xmlns="${main}" xmlns:r="${relationship}"><bookViews><workbookView/></bookViews><sheets>`,
    ...sheets.map(
      ({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
    ),
    '</sheets>',
    titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : '',
    '</workbook>',
  ].join('');
};

const relationshipsXml = (targets: readonly (readonly [string, string])[]): string =>
  `${declaration}<Relationships xmlns="${packaged}/relationships">${targets
    .map(
      ([kind, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${relationship}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const typesXml = (sheets: readonly WrittenSheet[]): string =>
  [
    `${declaration}<Types xmlns="${packaged}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>`,
    ...sheets.map(
      (_, at) =>
        `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
    ),
    '</Types>',
  ].join('');

/** Packs sheets into a workbook: the few parts of the format that tables take. */
export const workbookOf = (sheets: readonly WrittenSheet[]): Uint8Array => {
  const parts: Record<string, string> = {
    '[Content_Types].xml': typesXml(sheets),
    '_rels/.rels': relationshipsXml([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationshipsXml([
      ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styleSheet,
  };
  for (const [at, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    // The same report gives the same file.
    mtime: '2000-01-01T00:00:00',
  });
};
