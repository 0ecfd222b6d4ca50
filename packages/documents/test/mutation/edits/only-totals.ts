import { figures, type Edit } from '../drawing.js';

/** Only the column 总计 is filled. */
export const onlyTotals: Edit = figures(({ text, data }, { table, blank }) => {
  if (table === 'proactive' || data.column === 'total') return text;
  blank.add(data.address);
  return '&nbsp;';
});
