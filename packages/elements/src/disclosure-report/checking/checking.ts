import {
  checkEquations,
  type CheckOptions,
  type CheckResult,
  type Report,
  type Statement,
} from '@disclosure-report/core';
import type { Language } from '../../language/language.js';
import { OnDemand } from '../../shared/on-demand.js';
import type { StatedReader } from '../view/stated-view.js';
import type { ViewContext } from '../view/view-context.js';
import type * as EveryRule from './every-rule.js';

export interface Whole {
  readonly rules: number;
  readonly contentHash: string;
  /** What the report's text says of its tables. */
  readonly statements: readonly Statement[];
  readonly detailsView: typeof EveryRule.detailsView;
  readonly statedView: typeof EveryRule.statedView;
}

/** What the rules said. */
export interface Checked {
  readonly result: CheckResult;
  /** How many rules were asked and what exactly they were asked about; `undefined` while there are only the equations. */
  readonly whole: Whole | undefined;
}

/** The rules beside the equations. */
export const everyRule = new OnDemand(() => import('./every-rule.js'));

/** Asks all rules that are there. */
export const checked = (report: Report, options: CheckOptions): Checked => {
  const all = everyRule.value;
  if (!all) return { result: checkEquations(report, options), whole: undefined };
  return {
    result: all.check(report, options),
    whole: {
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
