export { DisclosureChart } from './disclosure-chart/disclosure-chart.js';
export { DisclosureComparison } from './disclosure-comparison/disclosure-comparison.js';
export { DisclosureReport } from './disclosure-report/disclosure-report.js';
export { DisclosureTable } from './disclosure-table/disclosure-table.js';
export {
  DisclosureErrorEvent,
  DisclosureLoadEvent,
  FindingSelectEvent,
  type Failure,
} from './disclosure-report/disclosure-report.events.js';
