/** A number with its unit as prose states it. */
export interface Amount {
  readonly value: number;
  /** 条, 件, 次 …; sums of money are in 元 whatever they were printed in. */
  readonly unit: string;
  /** 余, 多, 约: not the number itself, only near it. */
  readonly approximate: boolean;
}

/** Full-width digits as plain ones, and no separators or spaces in or around numbers; all else as it is printed. */
export const withPlainNumbers = (text: string): string =>
  text
    .replace(/[０-９．]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/(\d)[,，](?=\d{3}(?!\d))/g, '$1')
    .replace(/[ \t\u00a0\u3000]+/g, '');

/** Units pieces, requests and cases are counted in. */
const countUnits = '人次|条|件|篇|份|项|个|期|次|宗|起|例|场|部|人';

/** The source of an expression for a number and its unit; three groups, `amountOf` reads them. */
export const amount = (units: string = countUnits): string =>
  `(约)?(\\d+(?:\\.\\d+)?|零)(余|多)?(万|亿)?(余|多)?(${units})`;

const scale: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Reads what `amount` matched, from its first group on. */
export const amountOf = (groups: readonly (string | undefined)[]): Amount => {
  const [about, digits = '0', more, large = '', moreStill, unit = ''] = groups;
  const number = digits === '零' ? 0 : Number(digits);
  const money = unit.endsWith('元');
  const factor = (scale[large] ?? 1) * (money ? (scale[unit.slice(0, -1)] ?? 1) : 1);
  return {
    // 1.2 × 10000 must be 12000, not what floating point makes of it.
    value: Number((number * factor).toFixed(4)),
    unit: money ? '元' : unit,
    approximate: Boolean(about ?? more ?? moreStill),
  };
};
