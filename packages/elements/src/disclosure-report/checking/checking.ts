import type { TemplateResult } from 'lit';
import {
  countIdentities,
  unsettledIn,
  type CheckOptions,
  type CheckResult,
  type IdentityCounts,
  type ReadingNote,
  type Report,
  type Statement,
} from '@disclosure-report/core';
import type { Marking } from '../../disclosure-table/cell-marks.js';
import type { InteractionWords } from '../../language/interaction/words.js';
import type { Language } from '../../language/language.js';
import { OnDemand } from '../../shared/on-demand.js';
import type { FindingsReader } from '../view/findings-view.js';
import type { StatedReader } from '../view/stated-view.js';
import type { ViewContext } from '../view/view-context.js';

/** What all rules said. */
export interface Whole {
  readonly result: CheckResult;
  /** What the report's text says of its tables. */
  readonly statements: readonly Statement[];
  readonly detailsView: (
    notes: readonly ReadingNote[] | undefined,
    context: ViewContext,
    reader: FindingsReader,
  ) => TemplateResult;
  /** By what and on what exactly. */
  readonly checkedBy: (words: InteractionWords) => string;
  /** Draws a text with its numbers leading to their cells; `undefined` where there are none to lead anywhere. */
  readonly stated: (language: Language, reader: StatedReader) => ViewContext['stated'];
}

/** What was checked. */
export interface Checked {
  readonly identities: IdentityCounts;
  /** What marks cells: the findings, or at first the equations that do not hold. */
  readonly markings: readonly Marking[];
  /** `undefined` while there are only the equations. */
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
export const checked = (report: Report, options: CheckOptions): Checked =>
  everyRule.value?.checkedByAll(report, options) ?? equationsIn(report);
