import { sentencesIn } from './read-prose.js';
import { rule } from './rule.js';

/** 2021年1月1日…2021年12月31日, the second year often left out, with 起, 到, 至, 止 or dashes around it. */
const period =
  /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*(?:起|零时)?\s*(?:至|到|[-—－–~～]+)\s*(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*日/;

const isPeriodStatement = (sentence: string): boolean => /统计|期限|数据|周期/.test(sentence);

export const titlePattern = rule('R70', {
  severity: 'warning',
  basis: { kind: 'practice' },
  *check({ report: { title } }) {
    if (title === undefined) yield { because: { reason: 'titleMissing' } };
    else if (!/^\S*[^\d\s]\d{4}年政府信息公开工作年度报告$/.test(title.trim()))
      yield { values: {}, evidence: [{ text: title, section: 'title' }] };
  },
});

export const yearStated = rule('R71', {
  severity: 'error',
  basis: { kind: 'form' },
  *check(context) {
    const { title, year } = context.report;
    if (year === null) {
      yield { because: { reason: 'yearUnknown' } };
      return;
    }
    if (title === undefined) yield { because: { reason: 'titleMissing' } };
    const stated = /(?<!\d)(\d{4})(?!\d)\s*年/.exec(title ?? '')?.[1];
    if (title !== undefined && stated !== undefined && Number(stated) !== year) {
      yield {
        values: { year, stated, where: 'title' },
        expected: year,
        actual: Number(stated),
        evidence: [{ text: title, section: 'title' }],
      };
    }
    for (const sentence of sentencesIn(context)) {
      const { text, section } = sentence;
      if (section !== 'preface' && section !== 'overview') continue;
      const found = isPeriodStatement(text) ? period.exec(text) : null;
      if (!found) continue;
      const [whole, from, fromMonth, fromDay, to = from, toMonth, toDay] = found;
      const days = [from, fromMonth, fromDay, to, toMonth, toDay].map(Number).join('-');
      if (days !== [year, 1, 1, year, 12, 31].join('-')) {
        yield { values: { year, stated: whole, where: 'period' }, evidence: [sentence] };
      }
    }
  },
});
