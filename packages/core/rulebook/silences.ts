import {
  check,
  describeNotAssessable,
  tableIds,
  type Catalogue,
  type NotAssessable,
  type Report,
  type RuleId,
  type Section,
} from '../src/index.js';
import type { Witness } from './witness.js';

const excerpted = (section: Section): Section => ({
  ...section,
  blocks: [...section.blocks, { type: 'paragraph', text: '（略）' }],
});

/** A report with one thing less, in every way there is. */
const reportsWithout = (report: Report): readonly Report[] => {
  const { title: _, ...untitled } = report;
  const { published: __, ...undated } = report;
  const { level: ___, ...unranked } = report.body;
  return [
    { ...report, year: null },
    { ...report, body: unranked },
    untitled,
    undated,
    { ...report, sections: report.sections.map(excerpted) },
    ...report.sections.map(({ id }) => ({
      ...report,
      sections: report.sections.filter((section) => section.id !== id),
    })),
    ...tableIds.map((table) => ({ ...report, tables: { ...report.tables, [table]: null } })),
  ];
};

const witnessesWithout = ({ report, options = {} }: Witness): readonly Witness[] => {
  const { notes: _, ...unread } = options;
  const { previous: __, ...alone } = options;
  return [
    ...reportsWithout(report).map((less) => ({ report: less, options })),
    { report, options: unread },
    { report, options: alone },
  ];
};

/** When a rule can say nothing: found by taking from a report that fails it one thing after the other. */
export const silencesOf = (rule: RuleId, witness: Witness, catalogue: Catalogue): readonly string[] => {
  const silences = witnessesWithout(witness)
    .flatMap(({ report, options }): readonly NotAssessable[] => check(report, options).notAssessable)
    .filter((notAssessable) => notAssessable.rule === rule)
    .map((notAssessable) => describeNotAssessable(notAssessable, catalogue));
  return [...new Set(silences)];
};
