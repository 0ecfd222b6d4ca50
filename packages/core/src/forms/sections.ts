import { text } from '../text.js';
import type { FormSection, FormTable, TableId } from './model.js';

/** The six sections, the same in both forms; the three in the middle are headed as their tables. */
export const sectionsAround = (tables: Readonly<Record<TableId, FormTable>>): readonly FormSection[] => [
  { id: 'overview', heading: text('一、总体情况', '1. Overview') },
  { id: 'proactive', heading: tables.proactive.heading },
  { id: 'requests', heading: tables.requests.heading },
  { id: 'disputes', heading: tables.disputes.heading },
  { id: 'issues', heading: text('五、存在的主要问题及改进情况', '5. Main problems and improvements') },
  { id: 'other', heading: text('六、其他需要报告的事项', '6. Other matters to report') },
];
