import { styleText } from 'node:util';
import type { ReportComparison } from '../comparison/comparison.js';
import type { LineUp } from '../comparison/line-up.js';
import { remarksOf } from '../comparison/remarks.js';
import type { Console } from '../console.js';
import { comparisonRows } from './comparison-rows.js';
import { reportLine } from './report-line.js';
import { alignedRows } from './text-table.js';

/** A comparison for a person at a terminal. */
export const comparisonAsText = (
  lineUp: LineUp,
  comparison: ReportComparison,
  all: boolean,
  console: Console,
): string => {
  const { header, tables, legend } = comparisonRows(lineUp, comparison, all, console);
  const bold = (line: string): string => (console.colours ? styleText('bold', line) : line);
  const [head = '', ...lines] = alignedRows([header, ...tables.flatMap(({ rows }) => rows)]);
  let next = 0;
  const body = tables.flatMap(({ name, rows }) => {
    const start = next;
    next += rows.length;
    return [bold(name), ...lines.slice(start, next)];
  });
  return [
    ...lineUp.readings.map(({ file, report }) => `${file}: ${reportLine(report, console)}`),
    '',
    ...(tables.length > 0 ? [bold(head), ...body] : []),
    ...legend,
    ...remarksOf(lineUp, comparison, console.words, console.catalogue),
  ].join('\n');
};
