import { suspectsIn, type Localization } from '../suspects/suspects.js';
import { carriedOver } from '../years/carried-over.js';
import { rule, type CheckContext } from './rule.js';

/** A reader can't weigh more explanations than these; the rest only say how uncertain it is. */
const mostSuspects = 20;

/** What last year carried over is certain if that explains anything; else last year's report may be the wrong one. */
const localizations = ({ report, previous }: CheckContext): readonly Localization[] => {
  const known = previous && carriedOver(previous, report);
  const withKnown = known && known.size > 0 ? suspectsIn(report, { known }) : [];
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
