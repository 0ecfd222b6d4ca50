import { tableIds, type CellAddress } from '@disclosure-report/core';
import { articleHtml, drawnGrids, gridHtml, pageHtml } from '../drawing.js';
import type { Layout } from '../layout.js';

/** All three tables in one. */
export const oneTable: Layout = {
  name: 'all three tables in one',
  draw: (report, random) => {
    const blank = new Set<CellAddress>();
    const destroyed = new Set<CellAddress>();
    const rows = tableIds.flatMap((table) =>
      drawnGrids(report, [], { table, random, blank, destroyed }).flat(),
    );
    const article = articleHtml(report, (table) =>
      table === 'proactive' ? gridHtml(rows) : '<p>见上表。</p>',
    );
    return { source: pageHtml(article) };
  },
};
