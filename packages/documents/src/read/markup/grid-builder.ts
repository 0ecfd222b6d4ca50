import { collapsed } from '../source/plain-text.js';
import type { SourceCell } from '../source/source-document.js';

/** Far beyond any form's table; what lies past it is left out, and what is missing then is noted as missing. */
const mostRows = 5000;
const mostColumns = 200;

const span = (value: string | undefined): number => {
  if (value === undefined) return 1;
  const count = Number.parseInt(value, 10);
  return Number.isFinite(count) && count >= 1 ? Math.min(count, mostColumns) : 1;
};

/** `rowspan="0"` reaches to the end of the table. */
const rowSpan = (value: string | undefined): number => {
  if (value === undefined) return 1;
  const count = Number.parseInt(value, 10);
  return count === 0 ? mostRows : Number.isFinite(count) && count > 0 ? Math.min(count, mostRows) : 1;
};

const withoutBlankLines = (text: string): string => {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n');
};

/** Collects one table's rows while its markup is walked, whether or not rows and cells were closed. */
export class GridBuilder {
  readonly #rows: SourceCell[][] = [];
  #open: { text: string; readonly colSpan: number; readonly rowSpan: number } | undefined;

  startRow(): void {
    this.endCell();
    this.#rows.push([]);
  }

  startCell(colSpan: string | undefined, rows: string | undefined): void {
    this.endCell();
    if (this.#rows.length === 0) this.#rows.push([]);
    this.#open = { text: '', colSpan: span(colSpan), rowSpan: rowSpan(rows) };
  }

  text(text: string): void {
    if (this.#open) this.#open.text += collapsed(text);
  }

  breakLine(): void {
    if (this.#open) this.#open.text += '\n';
  }

  endCell(): void {
    const open = this.#open;
    this.#open = undefined;
    const row = this.#rows[this.#rows.length - 1];
    if (!open || !row || row.length >= mostColumns || this.#rows.length > mostRows) return;
    const { text, colSpan, rowSpan } = open;
    row.push({ text: withoutBlankLines(text.trim()), colSpan, rowSpan });
  }

  finish(): readonly (readonly SourceCell[])[] {
    this.endCell();
    return this.#rows.slice(0, mostRows);
  }
}
