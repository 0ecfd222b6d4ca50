export { DisclosureChart } from './disclosure-chart/disclosure-chart.js';
export { DisclosureComparison } from './disclosure-comparison/disclosure-comparison.js';
export { DisclosureOriginal } from './disclosure-original/disclosure-original.js';
export { DisclosureReport } from './disclosure-report/disclosure-report.js';
export { DisclosureCell } from './disclosure-cell/disclosure-cell.js';
export { CellCloseEvent, StatementSelectEvent } from './disclosure-cell/disclosure-cell.events.js';
export { CellSelectEvent } from './disclosure-table/disclosure-table.events.js';
export { DisclosureTable } from './disclosure-table/disclosure-table.js';
export { DisclosureTakeAway } from './disclosure-take-away/disclosure-take-away.js';
export {
  DisclosureErrorEvent,
  DisclosureLoadEvent,
  DisclosureShowEvent,
  FindingSelectEvent,
  type Failure,
} from './disclosure-report/disclosure-report.events.js';
export type { OwnWords } from './language/in-own-words.js';
export type { Words } from './language/words.js';
export { enhance, type EnhanceOptions, type Placement } from './enhance.js';
