import { forms, identitiesOf, type CellAddress, type FormId } from '../src/index.js';
import type { Random } from './random.js';

/** What a clerk's hand does to one number, or to several that stand side by side. */
export type Miswriting =
  | 'wrong digit'
  | 'transposed'
  | 'missing'
  | 'doubled'
  | 'left out'
  | 'off by one'
  | 'not updated';

const digitsOf = (value: number): readonly string[] => Array.from(String(value));

const joined = (digits: readonly string[]): number => Number(digits.join(''));

/** Ways to miswrite a number that is not derived from others; each may have nothing to say about a number. */
const miswritings: readonly (readonly [Miswriting, (value: number, random: Random) => number | undefined])[] =
  [
    [
      'wrong digit',
      (value, random) => {
        const digits = [...digitsOf(value)];
        digits[random.between(0, digits.length - 1)] = String(random.between(0, 9));
        return joined(digits);
      },
    ],
    [
      'transposed',
      (value, random) => {
        const digits = [...digitsOf(value)];
        if (digits.length < 2) return undefined;
        const at = random.between(0, digits.length - 2);
        const [one = '', other = ''] = digits.slice(at, at + 2);
        digits.splice(at, 2, other, one);
        return joined(digits);
      },
    ],
    [
      'missing',
      (value, random) => {
        const digits = [...digitsOf(value)];
        if (digits.length < 2) return undefined;
        digits.splice(random.between(0, digits.length - 1), 1);
        return joined(digits);
      },
    ],
    [
      'doubled',
      (value, random) => {
        const digits = [...digitsOf(value)];
        const at = random.between(0, digits.length - 1);
        digits.splice(at, 0, digits[at] ?? '');
        return value === 0 ? undefined : joined(digits);
      },
    ],
    ['left out', (value) => (value === 0 ? undefined : 0)],
    ['off by one', (value, random) => (value === 0 || random.chance(0.5) ? value + 1 : value - 1)],
  ];

export interface Miswritten {
  readonly slip: Miswriting;
  readonly value: number;
}

/** Another number than the one that should stand there, by a slip of the pen. */
export const miswritten = (
  random: Random,
  form: FormId,
  cell: CellAddress,
  valueOf: (cell: CellAddress) => number,
): Miswritten => {
  const right = valueOf(cell);
  const total = totals[form].get(cell);
  // A part was corrected late, and its total kept the sum of before.
  const late = total?.map(valueOf).filter((part) => part > 0) ?? [];
  if (late.length > 0 && random.chance(0.5))
    return { slip: 'not updated', value: right - random.oneOf(late) };
  for (;;) {
    const [slip, write] = random.oneOf(miswritings);
    const value = write(right, random);
    if (value !== undefined && value !== right) return { slip, value };
  }
};

const totalsIn = (form: FormId): ReadonlyMap<CellAddress, readonly CellAddress[]> =>
  new Map(
    (['requests', 'disputes'] as const)
      .flatMap((table) => identitiesOf(forms[form].tables[table]))
      .flatMap(({ kind, left, right }) =>
        kind === 'balance' ? [] : right.map((cell) => [cell, left] as const),
      ),
  );

const totals: Readonly<Record<FormId, ReadonlyMap<CellAddress, readonly CellAddress[]>>> = {
  '2021': totalsIn('2021'),
  '2019': totalsIn('2019'),
};
