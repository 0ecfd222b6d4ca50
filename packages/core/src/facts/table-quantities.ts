import { addressOf, cellsOf, columnsByRow, partsOf, type CellAddress } from '../cells/cell.js';
import { tableOf, valueAt, type Report } from '../report/report.js';
import { derivableBlanks } from '../suspects/derive.js';
import type { StatedQuantity } from './counted.js';

/** Cells whose sum a sentence may rightly state; without a value where some are blank or missing. */
export interface TableQuantity {
  readonly cells: readonly CellAddress[];
  readonly value?: number;
}

/** Reads numbers from a report's tables, taking blanks that follow from the others as what they must be. */
export class TableQuantities {
  readonly #report: Report;
  /** Once a blank is met: most reports have none. */
  #derived: ReadonlyMap<CellAddress, number> | undefined;

  constructor(report: Report) {
    this.#report = report;
  }

  /** What a sentence on this quantity may speak of, the likeliest first; nothing where the table is missing. */
  of(quantity: StatedQuantity): readonly TableQuantity[] {
    return this.#valued(this.#cellsFor(quantity));
  }

  /** The rows whose sum the quantity is, one by one. */
  partsOf(quantity: StatedQuantity): readonly TableQuantity[] {
    return this.#valued(this.#cellsFor(quantity).flatMap((cells) => cells.map((cell) => [cell])));
  }

  #valued(choices: readonly (readonly CellAddress[])[]): readonly TableQuantity[] {
    return choices
      .filter(([first]) => first !== undefined && this.#report.tables[partsOf(first).table])
      .map((cells) => {
        const value = this.#sum(cells);
        return { cells, ...(value !== undefined && { value }) };
      });
  }

  #sum(cells: readonly CellAddress[]): number | undefined {
    let sum = 0;
    for (const cell of cells) {
      const value = valueAt(this.#report, cell) ?? this.#derivedAt(cell);
      if (value === undefined) return undefined;
      sum += value;
    }
    return sum;
  }

  #derivedAt(cell: CellAddress): number | undefined {
    this.#derived ??= derivableBlanks(this.#report);
    return this.#derived.get(cell);
  }

  #totals(
    table: 'requests' | 'disputes',
    matches: (row: string) => boolean,
    column = 'total',
  ): readonly CellAddress[] {
    return [...columnsByRow(tableOf(this.#report, table)).keys()]
      .filter(matches)
      .map((row) => addressOf(table, row, column));
  }

  #cellsFor(kind: StatedQuantity): readonly (readonly CellAddress[])[] {
    const row = (...keys: readonly string[]) => this.#totals('requests', (key) => keys.includes(key));
    const group = (key: string) =>
      this.#totals('requests', (other) => other === key || other.startsWith(`${key}.`));
    const disputes = (matches: (key: string) => boolean, column?: string) =>
      this.#totals('disputes', matches, column);
    switch (kind) {
      case 'received':
        return [row('received'), row('received', 'carriedIn')];
      case 'carriedIn':
      case 'carriedOut':
      case 'granted':
      case 'partiallyGranted':
        return [row(kind)];
      case 'answered':
        return [row('total')];
      case 'grantedOrPartially':
        return [row('granted', 'partiallyGranted')];
      case 'refused':
      case 'unavailable':
      case 'notProcessed':
      case 'otherHandling':
        return [group(kind)];
      case 'naturalPersons':
        return [
          ['requests/received/naturalPerson'],
          ['requests/received/naturalPerson', 'requests/carriedIn/naturalPerson'],
        ];
      case 'review':
        return [disputes((key) => key === 'review')];
      case 'litigation':
        return [disputes((key) => key.startsWith('litigation.'))];
      case 'corrected':
        return [
          disputes(() => true, 'corrected'),
          disputes((key) => key === 'review', 'corrected'),
          disputes((key) => key.startsWith('litigation.'), 'corrected'),
        ];
      case 'normativeDocumentsMade':
      case 'regulationsMade': {
        const documents = kind === 'regulationsMade' ? 'regulations' : 'normativeDocuments';
        return cellsOf(tableOf(this.#report, 'proactive'))
          .filter(
            (cell) =>
              cell.row === documents &&
              (cell.column === 'made' || cell.column === 'newlyMade' || cell.column === 'newlyPublished'),
          )
          .map(({ address }) => [address]);
      }
    }
  }
}
