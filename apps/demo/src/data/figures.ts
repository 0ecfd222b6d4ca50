type Values = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The numbers of a report's tables by the names its prose uses, so that prose and tables cannot disagree. */
export class Figures {
  readonly #proactive: Values;
  readonly #requests: Values;
  readonly #disputes: Values;

  constructor(tables: { proactive: Values; requests: Values; disputes: Values }) {
    this.#proactive = tables.proactive;
    this.#requests = tables.requests;
    this.#disputes = tables.disputes;
  }

  /** Requests in a row of table 三, or in all rows of a group such as `refused`. */
  requests(row: string, column = 'total'): number {
    const rows = Object.keys(this.#requests).filter((key) => key === row || key.startsWith(`${row}.`));
    if (rows.length === 0) throw new Error(`Table 三 has no row ${row}`);
    return rows.reduce((sum, key) => sum + (this.#requests[key]?.[column] ?? 0), 0);
  }

  proactive(row: string, column = 'decisions'): number {
    const value = this.#proactive[row]?.[column];
    if (value === undefined) throw new Error(`Table 二 has no cell ${row}/${column}`);
    return value;
  }

  get review(): number {
    return this.#dispute('review', 'total');
  }

  /** Both kinds of litigation; the form prints no total of them. */
  get litigation(): number {
    return this.#dispute('litigation.direct', 'total') + this.#dispute('litigation.afterReview', 'total');
  }

  get corrected(): number {
    return ['review', 'litigation.direct', 'litigation.afterReview'].reduce(
      (sum, row) => sum + this.#dispute(row, 'corrected'),
      0,
    );
  }

  #dispute(row: string, column: string): number {
    return this.#disputes[row]?.[column] ?? 0;
  }
}

/** A closed list whose parts make up its total: 共发布信息 3 条，其中 … */
export const itemised = (
  unit: string,
  parts: readonly (readonly [string, number])[],
): { total: number; list: string } => ({
  total: parts.reduce((sum, [, count]) => sum + count, 0),
  list: parts.map(([name, count]) => `${name}${count}${unit}`).join('、'),
});
