import { countIdentities, type IdentityCounts } from '../identities/count.js';
import { unsettledIn } from '../identities/unsettled.js';
import { exactDifference } from '../difference.js';
import { tableIds, type FormId } from '../forms/model.js';
import { formOf, type Report } from '../report/report.js';
import type { ReadingNote } from '../report/reading-note.js';
import { numbersIn } from '../report/table-numbers.js';
import type { AnyRule, CheckContext, Failure, Rule } from '../rules/rule.js';
import { rules } from '../rules/rules.js';
import type { Finding, FindingOf, NotAssessable, RuleId, Severity } from './finding.js';
import type { Profile } from './profile.js';
import { fingerprintOf } from './fingerprint.js';

export interface CheckOptions {
  /** The same body's report for the year before. */
  readonly previous?: Report;
  /** The same report as it was published before. */
  readonly earlier?: Report;
  /** Other bodies' reports for the same year. */
  readonly peers?: readonly Report[];
  /** What to ask beside the law, and what not to ask. */
  readonly profile?: Profile;
  /** What the report's reader had to interpret; without it the rules on how cells are written say nothing. */
  readonly notes?: readonly ReadingNote[];
}

/** A rule that threw: a defect of this software, not of the report. */
export interface RuleDefect {
  readonly rule: RuleId;
  readonly detail: string;
}

export interface CheckResult {
  /** Errors first, then what likely caused them, then the rest; each in the order of the rules. */
  readonly findings: readonly Finding[];
  readonly notAssessable: readonly NotAssessable[];
  /** Rules that compare with a report that was not given. */
  readonly notRun: readonly RuleId[];
  readonly defects: readonly RuleDefect[];
  readonly identities: IdentityCounts;
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 2, information: 3 };

/** The likely cause stands by the errors it explains. */
const rankOf = ({ rule, severity }: Finding): number => (rule === 'R25' ? 1 : rank[severity]);

/** Runs every rule over a report. A rule that lacks its data is listed as not assessable; one that throws stops no other. */
export const check = (report: Report, options: CheckOptions = {}): CheckResult => {
  const numbers = numbersIn(report);
  const unsettled = unsettledIn(report, numbers);
  const context: CheckContext = {
    report,
    numbers,
    unsettled,
    previous: options.previous,
    earlier: options.earlier,
    peers: options.peers,
    profile: options.profile ?? noProfile,
    notes: options.notes,
    known: {},
  };
  const findings: Finding[] = [];
  const notAssessable: NotAssessable[] = [];
  const notRun: RuleId[] = [];
  const defects: RuleDefect[] = [];
  const forms = formsOf(report);
  for (const rule of askedBy(context.profile)) {
    if (rule.needs && context[rule.needs] === undefined) {
      notRun.push(rule.id);
      continue;
    }
    if (!forms.some((form) => rule.forms.includes(form))) continue;
    try {
      run(rule, context, findings, notAssessable);
    } catch (error) {
      defects.push({ rule: rule.id, detail: error instanceof Error ? error.message : String(error) });
    }
  }
  findings.sort((a, b) => rankOf(a) - rankOf(b));
  return { findings, notAssessable, notRun, defects, identities: countIdentities(report, unsettled) };
};

const noProfile: Profile = {};

const askedByProfile = new WeakMap<Profile, readonly AnyRule[]>();

/** Sorted out once a profile: one profile is held against a whole country's reports. */
const askedBy = (profile: Profile): readonly AnyRule[] => {
  const known = askedByProfile.get(profile);
  if (known) return known;
  const off = new Set(profile.off);
  const asked = rules.filter(({ id }) => !off.has(id));
  askedByProfile.set(profile, asked);
  return asked;
};

/** The forms a report's tables follow, each once. */
const formsOf = (report: Report): readonly FormId[] =>
  report.mixed ? [...new Set(tableIds.map((table) => formOf(report, table).id))] : [report.form];

const run = (
  rule: AnyRule,
  context: CheckContext,
  findings: Finding[],
  notAssessable: NotAssessable[],
): void => {
  for (const outcome of rule.check(context)) {
    if ('because' in outcome) notAssessable.push({ rule: rule.id, because: outcome.because });
    else findings.push(findingOf(rule, outcome, context));
  }
};

const findingOf = (
  rule: Rule<RuleId>,
  failure: Failure<RuleId>,
  { report, profile }: CheckContext,
): Finding => {
  const { expected, actual, cells = [] } = failure;
  const finding: FindingOf<RuleId> = {
    rule: rule.id,
    severity: rule.severity,
    certainty: rule.certainty,
    ...failure,
    ...(profile.severities?.[rule.id] && { severity: profile.severities[rule.id] }),
    cells: failure.equation ? [...failure.equation.left, ...failure.equation.right] : cells,
    ...(expected !== undefined && actual !== undefined && { difference: exactDifference(actual, expected) }),
    fingerprint: fingerprintOf([
      rule.id,
      report.body.name,
      report.year,
      JSON.stringify(failure.values),
      ...(failure.equation ? failure.equation.right : cells),
      expected,
      actual,
      // Only its words: a finding stays the same when its paragraph moves.
      failure.evidence?.map(({ text }) => text).join('\n'),
    ]),
  };
  return finding as Finding;
};
