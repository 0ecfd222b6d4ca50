import { addressOf, type CellAddress } from '../cells/cell.js';
import { linesOf } from '../cells/outline.js';
import { summableRows } from '../cells/sub-totals.js';
import type { FormTable } from '../forms/model.js';
import type { Unknown } from '../glance/figure.js';
import { firstGlance, type FirstGlance } from '../glance/first-glance.js';
import type { Report } from '../report/report.js';
import type { Text } from '../text.js';
import { counterpart } from '../years/counterpart.js';
import { figureAt } from './figure-at.js';

/** A figure of the first glance, or the part it is of the figure it belongs to. */
export type GlanceMeasure = keyof FirstGlance | 'answered.share' | 'granted.share';

/** What is compared: something of the first glance, or the number at an address, of a cell or of a group of rows. */
export type Measure = GlanceMeasure | CellAddress;

/** What of the first glance tells bodies and years apart, in the order it is told. */
export const glanceMeasures: readonly GlanceMeasure[] = [
  'received',
  'answered',
  'answered.share',
  'granted',
  'granted.share',
  'carriedOut',
  'disputes',
  'corrected',
];

/** Why there is no number: not known, counted otherwise on this report's form, or a share of nothing. */
export type Gap = Unknown | 'notComparable' | 'noWhole';

export type Stated = { readonly value: number } | { readonly value: null; readonly because: Gap };

/** A measure taken from a form, with the form's words for it. */
export interface FormMeasure {
  readonly address: CellAddress;
  /** The groups it stands in, outermost first. */
  readonly groups: readonly Text[];
  /** Its row and, where no column was chosen, its column. */
  readonly labels: readonly Text[];
  /** A sum the form does not print. */
  readonly isSubTotal: boolean;
}

/** All that can be compared in a table, in printed order; of one column only, where one is chosen. */
export const formMeasures = (table: FormTable, chosen?: string): readonly FormMeasure[] =>
  table.bands.flatMap((band) =>
    summableRows(band.rows).flatMap(({ key, label, groups, isSubTotal }) =>
      linesOf(band.columns)
        .filter(({ line }) => chosen === undefined || line.key === chosen)
        .map(({ line }) => ({
          address: addressOf(table.id, key, line.key),
          groups: groups.map((group) => group.label),
          labels: chosen === undefined ? [label, line.label] : [label],
          isSubTotal,
        })),
    ),
  );

const isGlance = (measure: Measure): measure is GlanceMeasure => !measure.includes('/');

const glanceStated = (report: Report, measure: GlanceMeasure): Stated => {
  const glance = firstGlance(report);
  if (measure !== 'answered.share' && measure !== 'granted.share') return glance[measure];
  const part = measure === 'answered.share' ? glance.answered : glance.granted;
  if (part.value === null) return part;
  return part.share === undefined ? { value: null, because: 'noWhole' } : { value: part.share };
};

/** What a report states of a measure that is named as the form of another one has it. */
export const statedIn = (report: Report, measure: Measure, reference: Report): Stated => {
  if (isGlance(measure)) return glanceStated(report, measure);
  const own = counterpart(measure, reference, report);
  return own === undefined ? { value: null, because: 'notComparable' } : figureAt(report, own);
};
