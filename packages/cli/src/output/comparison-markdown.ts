import type { ReportComparison } from '../comparison/comparison.js';
import type { LineUp } from '../comparison/line-up.js';
import { remarksOf } from '../comparison/remarks.js';
import type { Console } from '../console.js';
import { comparisonRows } from './comparison-rows.js';
import { reportLine } from './report-line.js';

/** Signs that would end a cell or start markup. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&');

const row = (texts: readonly string[]): string => `| ${texts.map(escaped).join(' | ')} |`;

/** A comparison as a Markdown document. */
export const comparisonAsMarkdown = (
  lineUp: LineUp,
  comparison: ReportComparison,
  all: boolean,
  console: Console,
): string => {
  const { header, tables, legend } = comparisonRows(lineUp, comparison, all, console);
  const alignment = header.map((_, column) => (column === 0 ? '---' : '---:'));
  const items = [...legend, ...remarksOf(lineUp, comparison, console.words, console.catalogue)];
  return [
    ...lineUp.readings.map(({ file, report }) => `- ${escaped(`${file}: ${reportLine(report, console)}`)}`),
    ...tables.flatMap(({ name, rows }) => [
      '',
      `## ${escaped(name)}`,
      '',
      row(header),
      `| ${alignment.join(' | ')} |`,
      ...rows.map(row),
    ]),
    ...(items.length > 0 ? ['', ...items.map((item) => `- ${escaped(item)}`)] : []),
  ].join('\n');
};
