import {
  check,
  describeFinding,
  rules,
  type AnyRule,
  type Catalogue,
  type Finding,
  type Locale,
  type RuleId,
  type Severity,
} from '../src/index.js';
import { en } from '../src/messages/en.js';
import { describeBasis } from '../src/messages/rule-basis.js';
import { ruleStatements } from '../src/messages/rule-statements.js';
import { ruleTitles } from '../src/messages/rule-titles.js';
import { zhHans } from '../src/messages/zh-Hans.js';
import { silencesOf } from './silences.js';
import type { Witness } from './witness.js';
import { families, witnesses, type FamilyId } from './witnesses.js';
import { rulebookWords } from './words.js';

/** A rule as it is told to people. */
export interface RuleEntry {
  readonly id: RuleId;
  readonly title: string;
  readonly statement: string;
  /** What is to be known of it, each under its name. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** What it says of a report that fails it, and the sentences that this rests on. */
  readonly example: { readonly message: string; readonly evidence: readonly string[] };
}

export interface Chapter {
  readonly family: FamilyId;
  readonly name: string;
  readonly entries: readonly RuleEntry[];
}

/** Every rule in one language, made from the rules, their messages and their witnesses alone. */
export interface Rulebook {
  readonly locale: Locale;
  readonly title: string;
  readonly introduction: string;
  readonly contents: string;
  readonly example: string;
  readonly chapters: readonly Chapter[];
}

const catalogues: Readonly<Record<Locale, Catalogue>> = { 'zh-Hans': zhHans, en };

const findingsOf = (rule: RuleId, { report, options }: Witness): readonly Finding[] =>
  check(report, options).findings.filter((finding) => finding.rule === rule);

const byWeight: readonly Severity[] = ['error', 'warning', 'information'];

/** A rule's own severity, and what else its findings have. */
const severitiesOf = ({ id, severity }: AnyRule): readonly Severity[] => {
  const found = witnesses[id].failing.flatMap((witness) => findingsOf(id, witness));
  return byWeight.filter((one) => one === severity || found.some((finding) => finding.severity === one));
};

const entryOf = (rule: AnyRule, locale: Locale): RuleEntry => {
  const { id, certainty, forms, needs } = rule;
  const words = rulebookWords[locale];
  const catalogue = catalogues[locale];
  const [shown] = witnesses[id].failing;
  const [finding] = findingsOf(id, shown);
  const silences = silencesOf(id, shown, catalogue);
  return {
    id,
    title: ruleTitles[locale][id],
    statement: ruleStatements[locale][id],
    facts: [
      { name: words.severity, value: words.either(severitiesOf(rule).map((one) => words.severities[one])) },
      { name: words.certainty, value: words.certainties[certainty] },
      { name: words.forms, value: forms.map((form) => catalogue.formName(form)).join(' · ') },
      { name: words.basis, value: describeBasis(rule, locale) },
      ...(needs ? [{ name: words.needs, value: words.compared[needs] }] : []),
      ...(silences.length > 0 ? [{ name: words.silent, value: words.joined(silences) }] : []),
    ],
    example: {
      message: finding ? describeFinding(finding, catalogue, shown.report) : '',
      evidence: finding?.evidence?.map(({ text }) => text) ?? [],
    },
  };
};

export const rulebookIn = (locale: Locale): Rulebook => {
  const { title, introduction, contents, example, families: names } = rulebookWords[locale];
  const chapters = familyIds.map((family) => ({
    family,
    name: names[family],
    entries: rules.filter(({ id }) => id in families[family]).map((rule) => entryOf(rule, locale)),
  }));
  return { locale, title, introduction: introduction(rules.length), contents, example, chapters };
};

const familyIds = Object.keys(families) as readonly FamilyId[];
