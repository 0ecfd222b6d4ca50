import { Memory } from '../match/memory.js';
import { simplified } from '../match/simplified.js';

/** What a cell's text says. Missing is never zero: only `value` is a number. */
export type CellReading =
  | { readonly kind: 'blank' }
  /** `/`, `—`, 无 and the like in place of a number. */
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'notANumber' }
  | { readonly kind: 'ambiguous'; readonly choices: readonly string[] }
  /** `exact` is false where anything had to be taken off; `unit` is one that was. */
  | { readonly kind: 'value'; readonly value: number; readonly exact: boolean; readonly unit?: string };

const placeholder = /^(?:[-‐-―−─━_/\\|.·…*＊—]+|无|没有|暂无|暂未|未发生|不涉及|空|n\/?a|nil|none)[。.]?$/i;

const zero = /^[零〇]$/;

const units = '亿元|万元|元|件|项|条|个|宗|次|份|部|人|例|起';

/** A sign or a word for one, digits, a unit, and remarks in brackets, in this order. */
const number = new RegExp(
  `^(减少|减|下降|负|[-‐−–↓]|增加|增|上升|正|[+↑])?((?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?|\\.\\d+)(?:e([+-]?\\d{1,3}))?(${units})?([(\\[【].*)?[。.;,]?$`,
);

/** By far the most of what is not plain. */
const united = new RegExp(`^(\\d+(?:\\.\\d+)?)(${units})$`);

const minus = /^(?:减少|减|下降|负|[-‐−–↓])$/;

const plain = /^-?\d+(?:\.\d+)?$/;

/** Reads a cell's text; line breaks in it are `\n`. */
export const readNumber = (source: string): CellReading => {
  const text = source.trim();
  if (text === '') return { kind: 'blank' };
  if (plain.test(text)) return valueOf(Number(text), true);
  const [, digits, unit] = united.exec(text) ?? [];
  if (digits !== undefined && unit !== undefined) return valueOf(Number(digits), false, unit);
  return readings.of(text, interpreted);
};

/** `—`, `0件` and the like fill a table; each is worked out but once. */
const readings = new Memory<CellReading>({ longest: 24 });

const interpreted = (text: string): CellReading => {
  // Nothing that is a number to a reader is longer, however long its remark.
  const folded = simplified(text.slice(0, 500).normalize('NFKC')).replace(/[ \t\u00a0\u3000]+/g, '');
  if (placeholder.test(folded)) return { kind: 'placeholder' };
  const parted = /\d\n+\d/.test(folded);
  const joined = folded.replace(/\n+/g, '');
  if (zero.test(joined)) return valueOf(0, false);
  const [, sign = '', digits = '', exponent = '0', unit] = number.exec(joined) ?? [];
  if (!digits) return groupedWrongly(joined) ?? { kind: 'notANumber' };
  if (parted) return { kind: 'ambiguous', choices: [joined, folded.split(/\n+/).join(' / ')] };
  const size = Number(`${digits.replace(/,/g, '')}e${exponent}`);
  return valueOf(minus.test(sign) && size !== 0 ? -size : size, false, unit);
};

const valueOf = (value: number, exact: boolean, unit?: string): CellReading =>
  Number.isFinite(value)
    ? { kind: 'value', value: value === 0 ? 0 : value, exact, ...(unit !== undefined && { unit }) }
    : { kind: 'notANumber' };

/** `1,23` may be 123 or 1.23. */
const groupedWrongly = (text: string): CellReading | undefined =>
  /^-?\d+(?:,\d+)+$/.test(text)
    ? { kind: 'ambiguous', choices: [text.replace(/,/g, ''), text.replace(/,/g, '.')] }
    : undefined;
