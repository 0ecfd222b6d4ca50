import { findingsStyles } from '../../shared/findings.styles.js';
import { paperStyles } from '../../shared/paper.styles.js';
import { cellsStyles } from './cells.styles.js';
import { printStyles } from './print.styles.js';
import { remarksStyles } from './remarks.styles.js';

/** What a reader does with a table, and what is said about it. In a file of its own: a table is seen before it is used. */
export { CellSelectEvent } from '../disclosure-table.events.js';
export { markRegions } from '../../shared/scroll-regions.js';
export { bringIntoView, CellNavigation } from './cell-navigation.js';
export { PaperLayout } from './paper-layout.js';
export { rowsInView } from './rows-in-view.js';
export { remarksView } from './remarks-view.js';

export const styles = [cellsStyles, findingsStyles, remarksStyles, paperStyles, printStyles];
