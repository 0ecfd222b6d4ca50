import { tableIds } from '../forms/model.js';
import { rule } from './rule.js';

const notFromDocument = { because: { reason: 'notFromDocument' } } as const;

/** One finding a table: a table copied from elsewhere has ten such labels, and that is one thing to mend. */
export const canonicalLabels = rule('R10', {
  severity: 'warning',
  basis: { kind: 'form' },
  *check({ notes }) {
    if (!notes) {
      yield notFromDocument;
      return;
    }
    for (const table of tableIds) {
      const labels = notes.flatMap((note) =>
        note.code === 'otherWording' && note.values.table === table
          ? [{ source: note.source ?? '', label: note.values.label }]
          : [],
      );
      if (labels.length > 0) yield { values: { table, labels } };
    }
  },
});

export const balanceNotePrinted = rule('R15', {
  severity: 'information',
  basis: { kind: 'form' },
  *check({ report, notes }) {
    if (!notes) yield notFromDocument;
    else if (!report.tables.requests) {
      yield { because: { reason: 'tableMissing', table: 'requests' } };
    } else {
      for (const note of notes) {
        if (note.code === 'cornerMissing') yield { values: { table: note.values.table } };
      }
    }
  },
});
