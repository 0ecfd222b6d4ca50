import { html } from 'lit';
import {
  cellAt,
  grouped,
  partsOf,
  piecesOf,
  tableOf,
  type CellAddress,
  type Locale,
  type ProsePlace,
  type Report,
  type Statement,
} from '@disclosure-report/core';
import type { Language } from '../../language/language.js';

/** What the reader does with a number of the text. */
export interface StatedReader {
  readonly linkTo: (cell: CellAddress) => string;
  readonly select: (statement: Statement) => void;
}

interface StatedWords {
  readonly inTable: (cells: string) => string;
  readonly differs: (cells: string, value: string) => string;
  readonly andMore: (cells: string, more: number) => string;
}

const statedWords: Readonly<Record<Locale, StatedWords>> = {
  'zh-Hans': {
    inTable: (cells) => `见表：${cells}`,
    differs: (cells, value) => `见表：${cells}，表中为 ${value}`,
    andMore: (cells, more) => `${cells} 等 ${more + 1} 格之和`,
  },
  en: {
    inTable: (cells) => `In the table: ${cells}`,
    differs: (cells, value) => `In the table: ${cells}, which holds ${value}`,
    andMore: (cells, more) => `${cells} and ${more} more added up`,
  },
};

const nameOf = (address: CellAddress, report: Report, { locale, words }: Language): string => {
  const cell = cellAt(tableOf(report, partsOf(address).table), address);
  const path = [...(cell?.path.rows ?? []), ...(cell?.path.columns ?? [])];
  return path.map((label) => label[locale]).join(words.pathSeparator);
};

const saidOf = (
  { cells, agreement, expected }: Statement,
  first: CellAddress,
  report: Report,
  language: Language,
): string => {
  const words = statedWords[language.locale];
  const name = nameOf(first, report, language);
  const where = cells.length > 1 ? words.andMore(name, cells.length - 1) : name;
  return agreement === 'differs' && expected !== undefined
    ? words.differs(where, grouped(expected))
    : words.inTable(where);
};

/** A text of the report in which each number that a table holds leads to its cells. */
export const statedView = (
  text: string,
  place: ProsePlace,
  statements: readonly Statement[],
  report: Report,
  language: Language,
  reader: StatedReader,
): unknown =>
  piecesOf(text, place, statements).map((piece) => {
    const { statement } = piece;
    const first = statement?.cells[0];
    if (!statement || first === undefined) return piece.text;
    return html`<a
      class="stated ${statement.agreement}"
      href=${reader.linkTo(first)}
      title=${saidOf(statement, first, report, language)}
      data-statement=${statements.indexOf(statement)}
      @click=${(event: Event) => {
        event.preventDefault();
        reader.select(statement);
      }}
      >${piece.text}</a
    >`;
  });
