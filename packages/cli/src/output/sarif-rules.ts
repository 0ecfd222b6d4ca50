import { rules, type AnyRule, type Locale, type Severity } from '@disclosure-report/core';
import { describeBasis } from '@disclosure-report/core/messages/rule-basis.js';
import { ruleStatements } from '@disclosure-report/core/messages/rule-statements.js';
import { ruleTitles } from '@disclosure-report/core/messages/rule-titles.js';
import type { ReportingDescriptor, Result } from 'sarif';

export const levelOf: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
};

const indexes = new Map(rules.map(({ id }, index) => [id, index]));

/** A rule by its id and its place in `sarifRules`. */
export const sarifRule = (
  ruleId: AnyRule['id'],
): { readonly ruleId: string; readonly ruleIndex: number | undefined } => ({
  ruleId,
  ruleIndex: indexes.get(ruleId),
});

/** Every rule there is, for a reader of the log who does not know them. */
export const sarifRules = (locale: Locale): ReportingDescriptor[] =>
  rules.map(({ id, severity, certainty, basis, forms }) => ({
    id,
    shortDescription: { text: ruleTitles[locale][id] },
    fullDescription: { text: ruleStatements[locale][id] },
    help: { text: describeBasis({ basis, forms }, locale) },
    defaultConfiguration: { level: levelOf[severity] },
    properties: { certainty, basis: basis.kind },
  }));
