import type { CellAddress, ReadingNote } from '../../src/index.js';
import { having, zeroReport } from '../../test/sample-report.js';
import type { Witness, Witnesses } from '../witness.js';

const received: CellAddress = 'requests/received/total';

const noting = (
  note: Pick<ReadingNote, 'source'> & { readonly code: 'placeholder' | 'notANumber' },
): Witness => ({
  report: having({ [received]: null }),
  options: { notes: [{ values: {}, cells: [received], ...note }] },
});

const written = (source: string): Witness => ({
  report: having({ [received]: 1200 }),
  options: { notes: [{ code: 'normalised', values: { value: 1200 }, cells: [received], source }] },
});

export const cells = {
  R16: {
    passing: { report: having({ 'requests/granted/naturalPerson': 0 }) },
    failing: [{ report: having({ 'requests/granted/naturalPerson': null }) }],
  },
  R17: {
    passing: { report: having({ 'proactive/penalties/decisions': 1 }) },
    failing: [
      { report: having({ 'proactive/penalties/decisions': -1 }) },
      { report: having({ 'proactive/penalties/decisions': 1.5 }) },
      { report: having({ 'proactive/penalties/change': 1.5 }, zeroReport('2019')) },
    ],
  },
  R18: {
    passing: { report: having({ 'proactive/fees/amount': 0.5 }) },
    failing: [{ report: having({ 'proactive/fees/amount': -0.5 }) }],
  },
  R19: {
    passing: {
      report: having(
        { 'proactive/licensing/previousItems': 5, 'proactive/licensing/change': -4 },
        zeroReport('2019'),
      ),
    },
    failing: [{ report: having({ 'proactive/procurement/amount': -4 }, zeroReport('2019')) }],
  },
  R20: {
    passing: { report: having({ [received]: 0 }), options: { notes: [] } },
    failing: [
      noting({ code: 'placeholder', source: '/' }),
      noting({ code: 'notANumber', source: '详见附件' }),
    ],
  },
  R21: {
    passing: { report: having({ [received]: 1200 }), options: { notes: [] } },
    failing: [written('1,200件')],
  },
} as const satisfies Readonly<Record<string, Witnesses>>;
