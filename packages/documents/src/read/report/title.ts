import { simplified } from '../match/simplified.js';
import { joinedLines, trimmed } from '../source/plain-text.js';

export interface Title {
  /** As it is printed. */
  readonly text: string;
  readonly name: string | undefined;
  readonly year: number | undefined;
}

const digits: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('〇一二三四五六七八九', (character, index) => [character, String(index)]),
);

const subject = '(?:政府信息与?政务公开|政府信息公开|政务公开|信息公开)(?:工作)?(?:情况)?(?:的)?';
const year = '(20\\d{2})\\s*年(?:度)?';
const kind = '(?:年度)?(?:工作)?(?:年度)?(?:报告|年报)';
const tail = '(?:[-_|—].*|\\(.*)?$';

const bodyFirst = new RegExp(`^(.*?)\\s*${year}\\s*${subject}\\s*${kind}${tail}`);
const yearFirst = new RegExp(`^${year}\\s*(.*?)\\s*${subject}\\s*${kind}${tail}`);
const yearLast = new RegExp(`^(.*?)\\s*${subject}\\s*${kind}\\s*\\(?${year}\\)?${tail}`);
const yearBetween = new RegExp(`^(.*?)\\s*${subject}\\s*${year}\\s*${kind}${tail}`);
const noYear = new RegExp(`^(.*?)\\s*${subject}\\s*年度(?:工作)?报告${tail}`);

/** Brings digits of any kind into one, and joins words and figures that were set apart. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (found) =>
      Array.from(found, (character) => digits[character] ?? '0').join(''),
    )
    .replace(/\s+/g, '');

/** What a report's title says; `undefined` where a text is no such title. */
export const titleIn = (source: string): Title | undefined => {
  // Most lines are no title, and are told by this before anything is made comparable.
  if (!/[报報]/.test(source)) return undefined;
  const printed = joinedLines(trimmed(source));
  if (printed.length > 120) return undefined;
  const original = folded(printed).replace(/^(?:标题|名称|题名)[:：]/, '');
  const text = simplified(original);
  if (!/报告|年报/.test(text)) return undefined;
  const found =
    matched(original, yearFirst.exec(text), 2, 1) ??
    matched(original, bodyFirst.exec(text), 1, 2) ??
    matched(original, yearLast.exec(text), 1, 2) ??
    matched(original, yearBetween.exec(text), 1, 2) ??
    matched(original, noYear.exec(text), 1, undefined);
  return found && { text: printed.replace(/^(?:标题|名称|题名)\s*[:：]\s*/, ''), ...found };
};

/** The name is taken from the original: only the words around it were made comparable. */
const matched = (
  original: string,
  found: RegExpExecArray | null,
  name: number,
  yearAt: number | undefined,
): Pick<Title, 'name' | 'year'> | undefined => {
  if (!found) return undefined;
  const matchedName = found[name] ?? '';
  const start = found[0].indexOf(matchedName);
  const said = bodyName(original.slice(start, start + matchedName.length));
  if (said === null) return undefined;
  const stated = yearAt === undefined ? Number.NaN : Number(found[yearAt]);
  return { name: said, year: stated >= 2007 && stated <= 2100 ? stated : undefined };
};

/** `null` where what stands before the year cannot be a name, so that the text is a sentence. */
const bodyName = (text: string): string | undefined | null => {
  const name = text.replace(/^[《"“]+|[》"”]+$/g, '').replace(/(?:关于|的|编制|发布)$/, '');
  if (name === '') return undefined;
  return name.length > 50 || /[。，；,;]|现将|根据|按照|公布/.test(name) ? null : name;
};
