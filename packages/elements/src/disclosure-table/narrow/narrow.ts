import { compactStyles } from './compact.styles.js';
import { phoneStyles } from './phone.styles.js';

/** The tables for little room. In a file of its own: a desktop needs none of it. */
export { layoutNarrow } from '@disclosure-report/core';
export { columnPicker } from './column-picker.js';

export const styles = [compactStyles, phoneStyles];
