import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { piecesOf, statementsIn, withValue, type ProsePiece, type Report } from '../src/index.js';
import { adding, zeroReport } from './sample-report.js';

const received = (report: Report, count: number): Report =>
  withValue(report, 'requests/received/total', count);

const overview = (block: number) => ({ section: 'overview', block }) as const;

/** The overview's text under test is the block `adding` puts at its end. */
const blockOf = (report: Report, text: string): number =>
  report.sections
    .find(({ id }) => id === 'overview')
    ?.blocks.findIndex((block) => block.type === 'paragraph' && block.text === text) ?? -1;

const parted = (text: string, count: number): readonly ProsePiece[] => {
  const report = received(adding(text, zeroReport()), count);
  return piecesOf(text, overview(blockOf(report, text)), statementsIn(report));
};

const linked = (pieces: readonly ProsePiece[]): readonly (readonly [string, readonly string[]])[] =>
  pieces.flatMap(({ text, statement }) => (statement ? [[text, statement.cells] as const] : []));

describe('the pieces of a text', () => {
  test('a number that a table holds leads to its cell, and the words around it stay', () => {
    const pieces = parted('全年收到政府信息公开申请１，２３４件，均已办结。', 1234);
    assert.deepEqual(
      pieces.map(({ text }) => text),
      ['全年收到政府信息公开申请', '１，２３４', '件，均已办结。'],
    );
    assert.deepEqual(linked(pieces), [['１，２３４', ['requests/received/total']]]);
  });

  test('a number that differs from its cell leads there too', () => {
    const [piece] = parted('收到政府信息公开申请12件。', 13).filter(({ statement }) => statement);
    assert.equal(piece?.statement?.agreement, 'differs');
  });

  test('a number of which it is not clear what it speaks of is no link', () => {
    assert.deepEqual(linked(parted('收到政府信息公开申请约12件。', 13)), []);
    assert.deepEqual(linked(parted('新增政务新媒体账号12个。', 12)), []);
  });

  test('a sentence that stands twice in a block is linked twice', () => {
    const sentence = '收到政府信息公开申请12件。';
    assert.equal(linked(parted(sentence + sentence, 12)).length, 2);
  });

  test('the same words elsewhere are no link', () => {
    const text = '收到政府信息公开申请12件。';
    const report = received(adding(text, zeroReport()), 12);
    const statements = statementsIn(report);
    assert.deepEqual(linked(piecesOf(text, overview(99), statements)), []);
    assert.deepEqual(
      linked(piecesOf(text, { section: 'other', block: blockOf(report, text) }, statements)),
      [],
    );
  });

  test('nothing of a text is lost or said twice, whatever stands in it', () => {
    const words = fc.constantFrom(
      '收到政府信息公开申请',
      '上年结转',
      '12',
      '１２',
      '1,200',
      '件',
      '，',
      '。',
      '；',
      ' ',
      '予以公开',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), (parts) => {
        const text = parts.join('');
        assert.equal(
          parted(text, 12)
            .map((piece) => piece.text)
            .join(''),
          text,
        );
      }),
    );
  });
});
