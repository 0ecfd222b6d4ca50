import type { Apart } from '../comparison/apart.js';
import type { Report } from '../report/report.js';
import type { Text } from '../text.js';

export type ChartKind = 'flow' | 'outcomes' | 'applicants' | 'published';

export type ChartGroupId = 'in' | 'out' | 'outcomes' | 'applicants' | 'categories' | 'channels';

/** Something that is counted, with one number for each report of the chart; `null` where a report does not say. */
export interface ChartPart {
  readonly key: string;
  readonly label: Text;
  readonly values: readonly (number | null)[];
  /** 余, 多, 约: the prose gives no exact number. */
  readonly approximate: boolean;
}

/** Parts that belong together. */
export interface ChartGroup {
  readonly id: ChartGroupId;
  readonly parts: readonly ChartPart[];
  /** What the parts are parts of, one for each report; `null` where it is not stated. */
  readonly wholes: readonly (number | null)[];
  /** Whether there may be more parts than are listed. */
  readonly open: boolean;
  /** The sentence of the report it is taken from, where it is not a table. */
  readonly sentence?: string;
}

/** The numbers of a chart, without place or form. */
export interface Chart {
  readonly kind: ChartKind;
  /** Those that are drawn. */
  readonly reports: readonly Report[];
  /** What tells them from each other, and from the others that were given. */
  readonly apart: Apart;
  readonly groups: readonly ChartGroup[];
}

/** What can be drawn of a value: what is missing is not, and what is below 0 cannot be. */
export const drawn = (value: number | null | undefined): number => Math.max(0, value ?? 0);

/** Whether everything there is is drawn, and nothing contradicts itself: then there are no notes. */
export const isWhole = ({ kind, reports, apart, groups }: Chart): boolean =>
  (reports.length > 1 || !apart.body) &&
  (kind !== 'flow' || new Set(groups.map(({ wholes }) => wholes[0])).size < 2) &&
  groups.every(
    ({ parts, open }) =>
      !open &&
      parts.length > 0 &&
      parts.every(({ values }) => values.every((value) => value !== null && value >= 0)),
  );
