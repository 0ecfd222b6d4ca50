import { cellsOf } from '../cells/cell.js';
import { tableOf, valueAt } from '../report/report.js';
import { rule } from './rule.js';

export const nothingWithoutRequests = rule('R26', {
  severity: 'error',
  basis: { kind: 'logic' },
  *check({ report }) {
    if (!report.tables.requests) {
      yield { because: { reason: 'tableMissing', table: 'requests' } };
      return;
    }
    const open = ['requests/received/total', 'requests/carriedIn/total'] as const;
    const blank = open.filter((address) => typeof valueAt(report, address) !== 'number');
    if (blank.length > 0) {
      yield { because: { reason: 'cellsBlank', cells: blank } };
      return;
    }
    if (open.some((address) => valueAt(report, address) !== 0)) return;
    const cells = cellsOf(tableOf(report, 'requests'))
      .map(({ address }) => address)
      .filter((address) => Boolean(valueAt(report, address)));
    if (cells.length > 0) yield { values: {}, cells };
  },
});
