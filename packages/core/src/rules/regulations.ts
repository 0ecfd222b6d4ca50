import { cellsOf } from '../cells/cell.js';
import { tableOf, valueAt, type BodyLevel } from '../report/report.js';
import { rule } from './rule.js';

/** Bodies that cannot make 规章, against those a rule may be attributed to in practice. */
const withoutRules: readonly BodyLevel[] = ['county', 'countyDepartment', 'township', 'street'];
const seldomWithRules: readonly BodyLevel[] = ['provincialDepartment', 'prefecturalDepartment', 'department'];

export const regulationsByRuleMakers = rule('R36', {
  severity: 'error',
  basis: { kind: 'law', citation: { act: 'legislationLaw', articles: [91, 93] } },
  *check({ report }) {
    if (!report.tables.proactive) {
      yield { because: { reason: 'tableMissing', table: 'proactive' } };
      return;
    }
    const { level } = report.body;
    if (!level) {
      yield { because: { reason: 'levelUnknown' } };
      return;
    }
    if (!withoutRules.includes(level) && !seldomWithRules.includes(level)) return;
    // A government's office reports what that government made.
    if (seldomWithRules.includes(level) && /政府办公[厅室]$/.test(report.body.name ?? '')) return;
    const cells = cellsOf(tableOf(report, 'proactive'))
      .filter(({ row, address }) => row === 'regulations' && Boolean(valueAt(report, address)))
      .map(({ address }) => address);
    if (cells.length === 0) return;
    yield {
      values: { level },
      cells,
      ...(seldomWithRules.includes(level) && { severity: 'warning' as const }),
    };
  },
});
