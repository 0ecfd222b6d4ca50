import { isCountyOrAbove, isDepartment } from '../report/body.js';
import { sentencesOf } from '../report/prose.js';
import { cellsOfReport, valueAt, type BodyLevel } from '../report/report.js';
import { rule, type CheckContext, type Outcome } from './rule.js';

type Deadline = 'R83' | 'R84' | 'R85';

/** A finding where a report came out after a day of the year after it, given as `MM-DD`. */
function* publishedBy(
  { report }: CheckContext,
  day: string | undefined,
  applies: (level: BodyLevel) => boolean,
): Generator<Outcome<Deadline>> {
  const { year, published, body } = report;
  if (day === undefined) return;
  if (year === null) yield { because: { reason: 'yearUnknown' } };
  else if (body.level === undefined) yield { because: { reason: 'levelUnknown' } };
  else if (!applies(body.level)) return;
  else if (published === undefined) yield { because: { reason: 'dateMissing' } };
  else {
    const deadline = `${year + 1}-${day}`;
    if (published > deadline) yield { values: { published, deadline } };
  }
}

export const departmentsInJanuary = rule('R83', {
  severity: 'error',
  basis: { kind: 'law', citation: { act: 'disclosureRegulation', articles: [49] } },
  check: (context) => publishedBy(context, '01-31', isDepartment),
});

export const governmentsByMarch = rule('R84', {
  severity: 'error',
  basis: { kind: 'law', citation: { act: 'disclosureRegulation', articles: [49] } },
  check: (context) => publishedBy(context, '03-31', isCountyOrAbove),
});

export const localDeadline = rule('R85', {
  severity: 'warning',
  basis: { kind: 'practice' },
  *check(context) {
    const { deadlines } = context.profile;
    if (!deadlines) return;
    yield* publishedBy(context, deadlines.department, isDepartment);
    yield* publishedBy(context, deadlines.government, isCountyOrAbove);
    yield* publishedBy(context, deadlines.township, (level) => level === 'township' || level === 'street');
  },
});

export const notBeforeYearEnd = rule('R86', {
  severity: 'error',
  basis: { kind: 'logic' },
  *check({ report: { year, published } }) {
    if (year === null) yield { because: { reason: 'yearUnknown' } };
    else if (published === undefined) yield { because: { reason: 'dateMissing' } };
    else if (published < `${year + 1}-01-01`) yield { values: { published, year } };
  },
});

export const changesExplained = rule('R87', {
  needs: 'earlier',
  severity: 'warning',
  basis: { kind: 'practice' },
  *check({ report, earlier }) {
    if (!earlier) return;
    const cells = cellsOfReport(report)
      .map(({ address }) => address)
      .filter((cell) => valueAt(report, cell) !== valueAt(earlier, cell));
    const explained = sentencesOf(report).some(({ text }) => /更正|勘误|修正|订正/.test(text));
    if (cells.length > 0 && !explained) yield { values: { count: cells.length }, cells };
  },
});
