import { cellsOf } from '../cells/cell.js';
import { formIds, forms } from '../forms/forms.js';
import { tableIds } from '../forms/model.js';
import {
  count,
  day,
  listOf,
  number,
  object,
  objectOf,
  oneOf,
  optional,
  string,
  type JsonSchema,
  type PropertiesOf,
} from '../report/json-schema.js';
import type { Sentence } from '../report/prose.js';
import { reportSchemaId } from '../report/report-schema.js';
import type { Place, ReadingNote } from '../report/reading-note.js';
import type { Report } from '../report/report.js';
import { rules } from '../rules/rules.js';
import type { Text } from '../text.js';
import { fingerprintPattern } from './fingerprint.js';
import { cell, section, table, valuesSchema } from './finding-values-schema.js';
import type { Certainty, FindingOf, NotAssessable, RuleId, Severity, Unassessable } from './finding.js';
import { ruleIds } from './known-rule.js';
import type { CheckResult, RuleDefect } from './check.js';
import type { JudgedFinding, Verdict } from './verdict.js';

const rule = { enum: ruleIds };
const severity = oneOf<Severity>({ error: true, warning: true, information: true });
const certainty = oneOf<Certainty>({ exact: true, heuristic: true });
const fingerprint = { type: 'string', pattern: fingerprintPattern };
const filled = { type: 'string', pattern: '\\S' };
const cells = listOf(cell);

const message = objectOf<Text>({ 'zh-Hans': string, en: string });

/** A sentence in each language, where whoever wrote the file says one. */
interface Said {
  readonly message?: Text;
}

const sentence = objectOf<Sentence>({
  text: string,
  section: { anyOf: [section, { enum: ['preface', 'title'] }] },
  block: optional(count),
});

const verdict: JsonSchema = {
  ...object(
    {
      fingerprint,
      verdict: oneOf<Verdict['verdict']>({ confirmed: true, dismissed: true }),
      reason: filled,
      rule,
      by: filled,
      date: day,
    },
    ['fingerprint', 'verdict'],
  ),
  if: { properties: { verdict: { const: 'dismissed' } } },
  then: { required: ['reason'] },
};

const finding: JsonSchema = {
  description: 'What is wrong with a report, by one rule at one place.',
  ...objectOf<FindingOf<RuleId> & Said & Pick<JudgedFinding, 'judged'>>({
    rule,
    severity,
    certainty,
    values: { type: 'object' },
    cells,
    equation: optional(objectOf<NonNullable<FindingOf<RuleId>['equation']>>({ left: cells, right: cells })),
    expected: optional(number),
    actual: optional(number),
    difference: optional(number),
    evidence: optional(listOf(sentence)),
    fingerprint,
    message: optional(message),
    judged: optional(verdict),
  }),
  allOf: rules.map(({ id, certainty: known }) => ({
    if: { properties: { rule: { const: id } } },
    then: { properties: { certainty: { const: known }, values: valuesSchema(id) } },
  })),
};

type Reason = Unassessable['reason'];

const reasons: {
  readonly [One in Reason]: PropertiesOf<Omit<Extract<Unassessable, { reason: One }>, 'reason'>>;
} = {
  tableMissing: { table },
  cellsBlank: { cells },
  levelUnknown: {},
  titleMissing: {},
  yearUnknown: {},
  dateMissing: {},
  previousMissing: {},
  notFromDocument: {},
  excerpt: {},
  sectionMissing: { section },
};

const because: JsonSchema = {
  oneOf: Object.entries<JsonSchema>(reasons).map(([reason, properties]) =>
    object({ reason: { const: reason }, ...properties }, ['reason', ...Object.keys(properties)]),
  ),
};

const place = objectOf<Place>({
  page: optional(count),
  table: optional(count),
  row: optional(count),
  column: optional(count),
  line: optional(count),
});

/** Codes and values of notes are the readers' own; their sentences stand in the catalogues. */
const note = object({ code: string, values: { type: 'object' }, cells, source: string, place }, [
  'code',
  'values',
  'cells',
]);

/** What the command line adds to a result: where it came from. */
interface Origin {
  readonly file?: string;
  readonly cells?: { readonly read: number; readonly all: number };
  readonly report?: Report;
  readonly notes?: readonly ReadingNote[];
}

const checked = objectOf<CheckResult & Origin>({
  file: optional(string),
  cells: optional(object({ read: count, all: count }, ['read', 'all'])),
  findings: listOf({ $ref: '#/$defs/finding' }),
  notAssessable: listOf(objectOf<NotAssessable & Said>({ rule, because, message: optional(message) })),
  notRun: listOf(rule),
  defects: listOf(objectOf<RuleDefect>({ rule, detail: string })),
  identities: objectOf<CheckResult['identities']>({
    total: count,
    holding: count,
    failing: count,
    notAssessable: count,
  }),
  report: optional({ $ref: reportSchemaId }),
  notes: optional(listOf(note)),
});

/** A file that could not be read, on its line among those of others. */
const unread = object({ file: string, failure: object({ code: string, message }, ['code', 'message']) }, [
  'file',
  'failure',
]);

const keysOf = (key: 'address' | 'row' | 'column'): readonly string[] => [
  ...new Set(
    formIds.flatMap((form) =>
      tableIds.flatMap((id) => cellsOf(forms[form].tables[id]).map((one) => one[key])),
    ),
  ),
];

/** The JSON Schema of a result of `check`, made from the forms and the rules; one finding is `#/$defs/finding`. */
export const findingsSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://unpkg.com/@disclosure-report/core/schema/findings.json',
  title: '政府信息公开工作年度报告核对结果',
  description:
    'What the rules find in an annual report on open government information: a result of check(), or what the command line prints for a file.',
  type: 'object',
  if: { required: ['failure'] },
  then: unread,
  else: checked,
  $defs: {
    finding,
    cell: { enum: keysOf('address') },
    row: { enum: keysOf('row') },
    column: { enum: keysOf('column') },
  },
});
