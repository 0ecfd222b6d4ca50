import { unsettledIn, type UnsettledIdentity } from '../identities/unsettled.js';
import type { Localization } from '../suspects/localize.js';
import { suspectsIn } from '../suspects/suspects.js';
import { carriedOver } from '../years/carried-over.js';
import { rule, type CheckContext } from './rule.js';

/** A reader can't weigh more explanations than these; the rest only say how uncertain it is. */
const mostSuspects = 20;

const isFailing = ({ blank }: UnsettledIdentity): boolean => blank.length === 0;

/**
 * What last year's report carried over joins in where that report is sound itself and an explanation is found with
 * it; where none is, last year's may be the wrong one, or requests came from a body that was merged in.
 */
const localizations = ({ report, previous, unsettled }: CheckContext): readonly Localization[] => {
  if (!unsettled.some(isFailing)) return [];
  const known =
    previous && !unsettledIn(previous).some(isFailing) ? carriedOver(previous, report) : new Map();
  const withKnown = known.size > 0 ? suspectsIn(report, { known }) : [];
  const explained = withKnown.length > 0 && withKnown.every(({ suspects }) => suspects.length > 0);
  return explained ? withKnown : suspectsIn(report);
};

export const likelyWrongCells = rule('R25', {
  severity: 'information',
  basis: { kind: 'logic' },
  *check(context) {
    for (const { table, state, suspects } of localizations(context)) {
      const shown = suspects.slice(0, mostSuspects);
      const cells = shown.slice(0, 1).flatMap(({ corrections }) => corrections.map(({ cell }) => cell));
      yield { values: { table, state, suspects: shown }, ...(state === 'located' && { cells }) };
    }
  },
});
