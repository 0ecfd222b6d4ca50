import type { Layout } from './layout.js';
import { bareCells, tabbedCells, tabbedRows } from './layouts/flattened-text.js';
import { mixture } from './layouts/mixture.js';
import { oneTable } from './layouts/one-table.js';
import { portalLayouts } from './layouts/portal.js';
import { runTogether } from './layouts/run-together.js';
import { semantic } from './layouts/semantic.js';
import { writtenLayouts } from './layouts/written.js';

/** Every way a report is written down here. */
export const layouts: readonly Layout[] = [
  semantic,
  ...writtenLayouts,
  ...portalLayouts,
  oneTable,
  mixture,
  tabbedCells,
  bareCells,
  tabbedRows,
  runTogether,
];
