import { describe } from 'node:test';
import type { CheckOptions, ReadingNote, Report } from '../src/index.js';
import { cases } from './rule-cases.js';
import { having, zeroReport } from './sample-report.js';

const older = (numbers: Readonly<Record<string, number>>): Report => having(numbers, zeroReport('2019'));

describe('rules on single cells, at their boundaries', () => {
  cases(
    'R17',
    ['the first cell of a table is looked at too', 1, having({ 'proactive/regulations/made': 0.5 })],
    ['the last cell of a table is looked at too', 1, having({ 'disputes/litigation.afterReview/total': -1 })],
    ['half a request is not whole', 1, having({ 'requests/granted/other': 1.5 })],
    ['what came and went is whole, but may go down', 0, older({ 'proactive/licensing/change': -4 })],
    ['half a change is not whole', 1, older({ 'proactive/licensing/change': -0.5 })],
  );
  cases('R18', ['no fee is no negative fee', 0, having({ 'proactive/fees/amount': 0 })]);
  cases(
    'R19',
    ['money spent is not negative', 1, older({ 'proactive/procurement/amount': -1 })],
    ['a change may be', 0, older({ 'proactive/licensing/change': -1 })],
  );
  const noted = (...codes: readonly ('placeholder' | 'normalised' | 'notANumber')[]): CheckOptions => ({
    notes: codes.map(
      (code): ReadingNote =>
        code === 'normalised'
          ? { code, values: { value: 3 }, cells: ['requests/granted/other'], source: '３' }
          : { code, values: {}, cells: ['requests/granted/other'], source: '/' },
    ),
  });
  cases(
    'R20',
    ['a stroke and a word are no numbers', 2, zeroReport(), noted('placeholder', 'notANumber', 'normalised')],
    ['a number written otherwise is one', 0, zeroReport(), noted('normalised')],
  );
  cases(
    'R21',
    ['a number written otherwise is pointed out', 1, zeroReport(), noted('normalised', 'placeholder')],
    ['a stroke is another rule’s', 0, zeroReport(), noted('placeholder')],
  );
});
