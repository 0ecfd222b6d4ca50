/** A number with its unit as prose states it. */
export interface Amount {
  readonly value: number;
  /** 条, 件, 次 …; sums of money are in 元 whatever they were printed in. */
  readonly unit: string;
  /** 余, 多, 约: not the number itself, only near it. */
  readonly approximate: boolean;
}

/** Units pieces, requests and cases are counted in. */
const countUnits = '人次|条|件|篇|份|项|个|期|次|宗|起|例|场|部|人';

/** What makes another word of a unit: 5个工作日, 12条例. */
const otherwise: Readonly<Record<string, string>> = {
  条: '例|款|目',
  份: '额',
  项: '目',
  个: '工作日|自然日|月|年|百分点',
  期: '限|间',
  次: '日|年|月',
  起: '草|诉',
  例: '外',
  场: '所',
  部: '门|分|委|署',
  人: '民|员',
};

/** Bounded, so that a long run of digits is gone through once. */
const digits = '(?<![\\d.])\\d{1,12}(?:\\.\\d{1,6})?';

const digit = '[一二两三四五六七八九]';

/** Up to 9999. 一 by itself is left out: 受理一件、办结一件 is a promise and no number. */
const spelled = `零|[二两三四五六七八九]|(?=${digit}?[千百十])(?:${digit}千)?(?:零?${digit}百)?(?:零?${digit}?十)?(?:零?${digit})?`;

/** The source of an expression for a number and its unit; `amountOf` reads its groups. */
export const amount = (units: string = countUnits): string => {
  const guarded = units.split('|').map((unit) => {
    const others = otherwise[unit];
    return others === undefined ? unit : `${unit}(?!${others})`;
  });
  return `(约|近|超过?|逾|不足|至少)?(${digits}|${spelled})(余|多|几|来)?(万|亿)?(余|多)?(${guarded.join('|')})`;
};

export const groupsOfAmount = 6;

/** Whether there may be an amount in a text: most have none, and need not be looked at further. */
export const mayHaveAmount = (text: string): boolean =>
  /[\d零两二三四五六七八九十百千][余多几来万亿]{0,3}[人条件篇份项个期次宗起例场部]/.test(text);

const scale: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 一千二百零三 as 1203. */
const spelledValue = (characters: string): number => {
  let sum = 0;
  let last = 0;
  for (const character of characters) {
    const ten = tens[character];
    if (ten === undefined) last = character === '两' ? 2 : '零一二三四五六七八九'.indexOf(character);
    else {
      sum += (last || 1) * ten;
      last = 0;
    }
  }
  return sum + last;
};

/** Reads what `amount` matched, from its first group on. */
export const amountOf = (groups: readonly (string | undefined)[]): Amount => {
  const [about, written = '0', more, large = '', moreStill, unit = ''] = groups;
  const number = /^\d/.test(written) ? Number(written) : spelledValue(written);
  const money = unit.endsWith('元');
  const factor = (scale[large] ?? 1) * (money ? (scale[unit.slice(0, -1)] ?? 1) : 1);
  return {
    // 1.2 × 10000 must be 12000, not what floating point makes of it.
    value: Number((number * factor).toFixed(4)),
    unit: money ? '元' : unit,
    approximate: Boolean(about ?? more ?? moreStill),
  };
};
