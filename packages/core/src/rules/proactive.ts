import { addressOf, cellsOf } from '../cells/cell.js';
import { formOf, tableOf, valueAt } from '../report/report.js';
import { isYearBefore } from '../years/carried-over.js';
import { numbersAt } from './numbers-at.js';
import { rule } from './rule.js';

/** Rows whose documents are made, repealed and in force, each with these three cells. */
const made = ['regulations', 'normativeDocuments'].map((row) => ({
  row,
  cells: [
    addressOf('proactive', row, 'made'),
    addressOf('proactive', row, 'repealed'),
    addressOf('proactive', row, 'inForce'),
  ] as const,
}));

export const inForceCoversMade = rule('R37', {
  severity: 'warning',
  forms: ['2021'],
  basis: { kind: 'logic' },
  *check({ report }) {
    if (formOf(report, 'proactive').id !== '2021') return;
    for (const { row, cells } of made) {
      const found = numbersAt(report, cells);
      if ('because' in found) {
        yield found;
        continue;
      }
      const [newlyMade = 0, repealed = 0, inForce = 0] = found.values;
      const least = Math.max(0, newlyMade - repealed);
      if (inForce < least)
        yield {
          values: { row, made: newlyMade, repealed },
          cells: [...cells],
          expected: least,
          actual: inForce,
        };
    }
  },
});

export const inForceContinues = rule('R38', {
  needs: 'previous',
  severity: 'warning',
  forms: ['2021'],
  basis: { kind: 'logic' },
  *check({ report, previous }) {
    if (formOf(report, 'proactive').id !== '2021') return;
    if (!previous || !isYearBefore(previous, report)) {
      yield { because: { reason: 'previousMissing' } };
      return;
    }
    // The form before 2021 counted what was published, not what is in force.
    if (formOf(previous, 'proactive').id !== '2021') return;
    for (const { row, cells } of made) {
      const now = numbersAt(report, cells);
      const before = valueAt(previous, cells[2]);
      if ('because' in now) yield now;
      else if (typeof before !== 'number') yield { because: { reason: 'previousMissing' } };
      else {
        const [newlyMade = 0, repealed = 0, inForce = 0] = now.values;
        const expected = before + newlyMade - repealed;
        if (inForce !== expected)
          yield {
            values: { row, before, made: newlyMade, repealed },
            cells: [...cells],
            expected,
            actual: inForce,
          };
      }
    }
  },
});

export const itemsContinue = rule('R45', {
  severity: 'warning',
  forms: ['2019'],
  basis: { kind: 'logic' },
  *check({ report, previous }) {
    if (formOf(report, 'proactive').id !== '2019') return;
    const rows = cellsOf(tableOf(report, 'proactive'))
      .filter(({ column }) => column === 'change')
      .map(({ row }) => row);
    for (const row of rows) {
      const cells = [
        addressOf('proactive', row, 'previousItems'),
        addressOf('proactive', row, 'change'),
      ] as const;
      const found = numbersAt(report, cells);
      if ('because' in found) {
        yield found;
        continue;
      }
      const [items = 0, change = 0] = found.values;
      if (items + change < 0) yield { values: { row, items, change }, cells: [...cells] };
      if (!previous || !isYearBefore(previous, report) || formOf(previous, 'proactive').id !== '2019')
        continue;
      const before = numbersAt(previous, cells);
      if ('because' in before) continue;
      const expected = before.values.reduce((sum, value) => sum + value, 0);
      if (items !== expected)
        yield { values: { row, items, change }, cells: [cells[0]], expected, actual: items };
    }
  },
});

export const procurementUnit = rule('R46', {
  severity: 'warning',
  forms: ['2019'],
  basis: { kind: 'practice' },
  *check({ report, notes }) {
    const cell = 'proactive/procurement/amount';
    if (formOf(report, 'proactive').id !== '2019' || !valueAt(report, cell)) return;
    if (!notes) yield { because: { reason: 'notFromDocument' } };
    else if (!notes.some(({ cells, source }) => cells.includes(cell) && (source ?? '').includes('元')))
      yield { values: {}, cells: [cell] };
  },
});
