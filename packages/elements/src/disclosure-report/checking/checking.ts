import {
  countIdentities,
  unsettledIn,
  type CheckOptions,
  type CheckResult,
  type IdentityCounts,
  type Report,
  type Statement,
} from '@disclosure-report/core';
import type { Marking } from '../../disclosure-table/cell-marks.js';
import type { Language } from '../../language/language.js';
import { OnDemand } from '../../shared/on-demand.js';
import type { StatedReader } from '../view/stated-view.js';
import type { ViewContext } from '../view/view-context.js';
import type * as EveryRule from './every-rule.js';

export interface Whole {
  readonly result: CheckResult;
  readonly rules: number;
  readonly contentHash: string;
  /** What the report's text says of its tables. */
  readonly statements: readonly Statement[];
  readonly detailsView: typeof EveryRule.detailsView;
  readonly statedView: typeof EveryRule.statedView;
}

/** What was checked. */
export interface Checked {
  readonly identities: IdentityCounts;
  /** What marks cells: the findings, or at first the equations that do not hold. */
  readonly markings: readonly Marking[];
  /** What all rules said, and of what exactly; `undefined` while there are only the equations. */
  readonly whole: Whole | undefined;
}

/** The rules beside the equations. */
export const everyRule = new OnDemand(() => import('./every-rule.js'));

const equationsIn = (report: Report): Checked => {
  const unsettled = unsettledIn(report);
  const markings = unsettled.flatMap(({ identity: { left, right }, blank }) =>
    blank.length > 0
      ? []
      : { severity: 'error' as const, cells: [...left, ...right], equation: { left, right } },
  );
  return { identities: countIdentities(report, unsettled), markings, whole: undefined };
};

/** Asks all rules, once they are there. */
export const checked = (report: Report, options: CheckOptions): Checked => {
  const all = everyRule.value;
  if (!all) return equationsIn(report);
  const result = all.check(report, options);
  return {
    identities: result.identities,
    markings: result.findings,
    whole: {
      result,
      rules: all.ruleCount,
      contentHash: all.contentHash(report),
      statements: all.statementsIn(report),
      detailsView: all.detailsView,
      statedView: all.statedView,
    },
  };
};

/** Draws a text with its numbers leading to their cells; `undefined` where there are none to lead anywhere. */
export const statedIn = (
  { statements, statedView }: Whole,
  report: Report,
  language: Language,
  reader: StatedReader,
): ViewContext['stated'] =>
  statements.length > 0
    ? (text, place) => statedView(text, place, statements, report, language, reader)
    : undefined;
