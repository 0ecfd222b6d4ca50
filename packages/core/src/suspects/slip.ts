/** Slips of the pen a single number shows. */
export type DigitSlip =
  | 'digitsTransposed'
  | 'digitWrong'
  | 'digitMissing'
  | 'digitDoubled'
  | 'digitExtra'
  | 'leftOut'
  | 'notUpdated'
  | 'other';

/** Slips that move several numbers at once. */
export type PlaceSlip = 'cellsSwapped' | 'rowSlid' | 'rowsSwapped';

export type Slip = DigitSlip | PlaceSlip;

/** How unlikely each slip is, against one wrong digit; a guess that ranks, not a probability. */
const cost: Readonly<Record<DigitSlip, number>> = {
  digitsTransposed: 0.8,
  digitWrong: 1,
  digitMissing: 1,
  digitDoubled: 0.8,
  digitExtra: 1,
  leftOut: 1.5,
  notUpdated: 1.6,
  other: 3,
};

/** Where two numbers of the same length have different digits. */
const differencesOf = (from: string, to: string): readonly number[] =>
  Array.from(from).flatMap((digit, index) => (digit === to[index] ? [] : [index]));

const isTransposed = (from: string, to: string): boolean => {
  if (from.length !== to.length) return false;
  const different = differencesOf(from, to);
  const [first = 0, second = 0] = different;
  return (
    different.length === 2 && second === first + 1 && from[first] === to[second] && from[second] === to[first]
  );
};

const oneDigitDiffers = (from: string, to: string): boolean =>
  from.length === to.length && differencesOf(from, to).length === 1;

/** Where `short` comes from `long` by leaving one digit out, the digit's index in `long`. */
const leftOutAt = (long: string, short: string): number | undefined => {
  if (long.length !== short.length + 1) return undefined;
  for (let index = 0; index < long.length; index += 1) {
    if (long.slice(0, index) + long.slice(index + 1) === short) return index;
  }
  return undefined;
};

/** The slip that would turn the right value `to` into the printed `from`. `isTotal` where the cell adds up others. */
export const slipOf = (from: number, to: number, isTotal: boolean): DigitSlip => {
  const printed = String(from);
  const right = String(to);
  if (from === 0 && to > 9) return 'leftOut';
  if (isTransposed(printed, right)) return 'digitsTransposed';
  if (oneDigitDiffers(printed, right)) return 'digitWrong';
  if (leftOutAt(right, printed) !== undefined) return 'digitMissing';
  const extra = leftOutAt(printed, right);
  if (extra !== undefined) {
    const doubled = printed[extra] === printed[extra - 1] || printed[extra] === printed[extra + 1];
    return doubled ? 'digitDoubled' : 'digitExtra';
  }
  return isTotal ? 'notUpdated' : 'other';
};

export const costOf = (slip: DigitSlip): number => cost[slip];
