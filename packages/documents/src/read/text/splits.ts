import type { Quantity } from '@disclosure-report/core';

/** Where each number of a row ends in its run of figures; each begins where the one before ends. */
export type Split = readonly number[];

/** Cells next to each other, of which the last may be the sum of the others. */
export interface CellGroup {
  readonly quantities: readonly Quantity[];
  readonly summed: boolean;
}

export interface Splits {
  readonly splits: readonly Split[];
  /** Whether these are all there are; where not, there are none here. */
  readonly complete: boolean;
}

/** Runs longer than this hold something else than the cells of a row. */
const longestRun = 160;

const mostSplits = 3000;
const mostSteps = 400_000;

const unit = '(?:亿元|万元|元|件|项|条|个|宗|次|份|部|人|例|起)?';
const whole = '(?:0|[1-9]\\d*|[1-9]\\d{0,2}(?:,\\d{3})+)';
const placeholder = '[-/—]';

const patterns: Readonly<Record<Quantity, RegExp>> = {
  count: new RegExp(`^(?:${whole}${unit}|${placeholder})$`),
  change: new RegExp(`^(?:[-+减增]?${whole}${unit}|${placeholder})$`),
  fee: new RegExp(`^(?:${whole}(?:\\.\\d+)?${unit}|${placeholder})$`),
  money: new RegExp(`^(?:${whole}(?:\\.\\d+)?${unit}|${placeholder})$`),
};

/** What a piece counts for in a sum; a mark that stands for no number counts for nothing. */
export const amountOf = (piece: string): number => {
  const digits = piece.replace(/[^\d.]/g, '');
  return (digits ? Number(digits) : 0) * (/^[-减]\d/.test(piece) ? -1 : 1);
};

class TooMany extends Error {}

/** Enumerates the ways to cut one run of figures into the cells of a row. */
export class Cutter {
  readonly #text: string;
  readonly #groups: readonly CellGroup[];
  readonly #known: Readonly<Record<Quantity, (readonly (number | undefined)[])[]>> = {
    count: [],
    change: [],
    fee: [],
    money: [],
  };
  readonly #isPlain: boolean;
  #steps = 0;

  constructor(text: string, groups: readonly CellGroup[]) {
    this.#text = text;
    this.#groups = groups;
    this.#isPlain = /^\d*$/.test(text);
  }

  /** The splits in which the sums of all groups hold; where there are none, those in which most do. */
  splits(ends: readonly number[]): Splits {
    if (this.#text.length > longestRun) return { splits: [], complete: false };
    const summed = this.#groups.flatMap(({ summed: isSummed }, index) => (isSummed ? [index] : []));
    this.#steps = 0;
    try {
      for (let broken = 0; broken <= summed.length; broken += 1) {
        const splits = choose(summed, broken).flatMap((without) => this.#cut(ends, new Set(without)));
        if (splits.length > 0) return { splits: distinct(splits), complete: true };
      }
      return { splits: [], complete: true };
    } catch (error) {
      if (error instanceof TooMany) return { splits: [], complete: false };
      throw error;
    }
  }

  /** The splits whether or not the sums hold. */
  unsummed(ends: readonly number[]): readonly Split[] {
    try {
      this.#steps = 0;
      return this.#cut(ends, new Set(this.#groups.keys()));
    } catch (error) {
      if (error instanceof TooMany) return [];
      throw error;
    }
  }

  /**
   * For each cell where it must stand, as far as the digits alone decide it: the only place on every way through
   * the run. Exact however many ways there are.
   */
  certain(ends: readonly number[]): readonly (readonly [number, number] | undefined)[] {
    const quantities = this.#groups.flatMap((group) => group.quantities);
    const none = quantities.map(() => undefined);
    if (this.#text.length > longestRun) return none;
    const forward: Set<number>[] = [new Set([0])];
    for (const [cell, quantity] of quantities.entries()) {
      const next = new Set<number>();
      for (const from of forward[cell] ?? []) for (const to of this.#endsFrom(from, quantity)) next.add(to);
      forward.push(next);
    }
    const found: (readonly [number, number] | undefined)[] = [...none];
    let reach = new Set(ends.filter((end) => forward[quantities.length]?.has(end)));
    for (let cell = quantities.length - 1; cell >= 0; cell -= 1) {
      const pieces: (readonly [number, number])[] = [];
      const before = new Set<number>();
      for (const from of forward[cell] ?? []) {
        for (const to of this.#endsFrom(from, quantities[cell] ?? 'count')) {
          if (!reach.has(to)) continue;
          pieces.push([from, to]);
          before.add(from);
        }
      }
      found[cell] = pieces.length === 1 ? pieces[0] : undefined;
      reach = before;
    }
    return found;
  }

  /** What each stretch from a place on amounts to, by its end; `undefined` where it is no number. */
  #amountsFrom(from: number, quantity: Quantity): readonly (number | undefined)[] {
    const known = this.#known[quantity][from];
    if (known) return known;
    const amounts: (number | undefined)[] = [];
    for (let to = from + 1; to <= this.#text.length; to += 1) {
      const piece = this.#text.slice(from, to);
      amounts[to] = patterns[quantity].test(piece) ? amountOf(piece) : undefined;
    }
    this.#known[quantity][from] = amounts;
    return amounts;
  }

  #endsFrom(from: number, quantity: Quantity): readonly number[] {
    return [...this.#amountsFrom(from, quantity).entries()].flatMap(([to, amount]) =>
      amount === undefined ? [] : [to],
    );
  }

  #cut(ends: readonly number[], unsummed: ReadonlySet<number>): readonly Split[] {
    const last = this.#groups.length - 1;
    const known = new Map<string, readonly Split[]>();
    const from = (index: number, start: number): readonly Split[] => {
      const group = this.#groups[index];
      if (!group) return [[]];
      const key = `${index}:${start}`;
      const found = known.get(key);
      if (found) return found;
      const after = this.#groups.slice(index + 1).reduce((sum, next) => sum + next.quantities.length, 0);
      const splits: Split[] = [];
      const stops =
        index === last
          ? ends
          : Array.from({ length: Math.max(0, this.#text.length - after - start) }, (_, at) => start + at + 1);
      for (const end of stops) {
        const rest = from(index + 1, end);
        if (rest.length === 0) continue;
        for (const own of this.#group(group, start, end, !unsummed.has(index)))
          for (const others of rest) splits.push([...own, ...others]);
        if (splits.length > mostSplits) throw new TooMany();
      }
      known.set(key, splits);
      return splits;
    };
    return from(0, 0);
  }

  #group({ quantities, summed }: CellGroup, start: number, end: number, held: boolean): readonly Split[] {
    const found: Split[] = [];
    if (end - start < quantities.length) return found;
    const parts = quantities.slice(0, -1);
    const [total = 'count'] = quantities.slice(-1);
    for (let at = end - 1; at >= start + parts.length; at -= 1) {
      const amount = this.#amountsFrom(at, total)[end];
      if (amount === undefined) continue;
      const target = summed && held ? amount : undefined;
      this.#parts(parts, start, at, target, [], (split) => found.push([...split, end]));
      if (found.length > mostSplits) throw new TooMany();
    }
    return found;
  }

  /** Cuts a stretch into numbers that add up to a target, where there is one. */
  #parts(
    quantities: readonly Quantity[],
    start: number,
    end: number,
    target: number | undefined,
    before: readonly number[],
    emit: (split: Split) => void,
  ): void {
    this.#steps += 1;
    if (this.#steps > mostSteps) throw new TooMany();
    const [quantity, ...rest] = quantities;
    if (quantity === undefined) {
      if (start === end && (target === undefined || target === 0)) emit(before);
      return;
    }
    if (target !== undefined && this.#isPlain && !mayAddUp(end - start, quantities.length, target)) return;
    const amounts = this.#amountsFrom(start, quantity);
    const furthest = rest.length === 0 ? end : end - rest.length;
    for (let to = rest.length === 0 ? end : start + 1; to <= furthest; to += 1) {
      const amount = amounts[to];
      if (amount === undefined) continue;
      const left = target === undefined ? undefined : target - amount;
      if (left !== undefined && left < 0) break;
      this.#parts(rest, to, end, left, [...before, to], emit);
    }
  }
}

/**
 * Whether so many digits, cut into so many parts, may add up to a sum: no part has more digits than the sum, and
 * one has nearly as many, for there are fewer than ten.
 */
const mayAddUp = (digits: number, parts: number, sum: number): boolean => {
  const most = String(sum).length;
  return digits <= parts * most && digits - (parts - 1) >= most - 1;
};

const choose = (items: readonly number[], count: number): readonly (readonly number[])[] => {
  if (count === 0) return [[]];
  return items.flatMap((item, at) => choose(items.slice(at + 1), count - 1).map((rest) => [item, ...rest]));
};

export const distinct = (splits: readonly Split[]): readonly Split[] => [
  ...new Map(splits.map((split) => [split.join(), split])).values(),
];
