import { cellsOfReport, formOf, tableIds, valueAt, type Cell, type Report } from '@disclosure-report/core';
import { portalRows } from '../../portal-table.js';
import { typed, type Layout } from '../layout.js';

/** Amounts of money are written with their unit; the form does not print one. */
const print =
  (report: Report) =>
  ({ address, quantity }: Cell): string => {
    const text = typed(report, address);
    return quantity === 'money' && text ? `${text}元` : text;
  };

const textOf = (report: Report, between: string): string => {
  const parts = report.sections.map(({ id, heading, blocks }) => {
    const table = tableIds.find((known) => known === id);
    const prose = blocks.map((block) => ('text' in block ? block.text : ''));
    const rows = table ? portalRows(formOf(report, table).id, table, print(report)) : [];
    return [heading, ...rows.map((row) => row.map(({ text }) => text).join('')), ...prose].join(between);
  });
  return `标题: ${report.title ?? ''}\n发布时间: 2023-01-20 08:00\n正文\n${parts.join(between)}`;
};

/** A page whose markup was stripped: not a separator anywhere, or but one after each row. */
export const runTogether: Layout = {
  name: 'text: cells run together',
  draw: (report, random) => ({
    source: textOf(report, random.pick(['', '\n'])),
    // A row of figures can be cut in many ways; where its sums do not tell which, it is lost.
    destroyed: new Set(
      cellsOfReport(report).flatMap(({ address }) => (valueAt(report, address) === null ? [] : [address])),
    ),
  }),
};
