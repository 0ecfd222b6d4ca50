import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  check,
  statementsIn,
  withValue,
  type CellAddress,
  type Report,
  type Statement,
} from '../src/index.js';
import { adding, zeroReport } from './sample-report.js';

const having = (numbers: Readonly<Record<string, number | null>>, report: Report = zeroReport()): Report =>
  Object.entries(numbers).reduce(
    (next, [cell, value]) => withValue(next, cell as CellAddress, value),
    report,
  );

const stated = (text: string, numbers: Readonly<Record<string, number | null>> = {}): readonly Statement[] =>
  statementsIn(adding(text, having(numbers)));

/** The only statement of a text. */
const only = (text: string, numbers: Readonly<Record<string, number | null>> = {}): Statement => {
  const [statement, ...others] = stated(text, numbers);
  assert.ok(statement && others.length === 0, `${text} states one number`);
  return statement;
};

const written = ({ sentence, number }: Statement): string | undefined =>
  number && sentence.text.slice(number.start, number.start + number.length);

describe('a statement', () => {
  test('leads from a number in its sentence to the cell it speaks of, and back', () => {
    const report = adding(
      '工作有序推进。全年收到政府信息公开申请12件，上年结转1件。',
      having({ 'requests/received/total': 12, 'requests/carriedIn/total': 2 }),
    );
    const statements = statementsIn(report);
    assert.deepEqual(
      statements.map((one) => [
        one.quantity,
        one.value,
        written(one),
        one.cells,
        one.agreement,
        one.expected,
      ]),
      [
        ['received', 12, '12', ['requests/received/total'], 'agrees', 12],
        ['carriedIn', 1, '1', ['requests/carriedIn/total'], 'differs', 2],
      ],
    );
    const text = '全年收到政府信息公开申请12件，上年结转1件。';
    assert.deepEqual(statements[0]?.sentence, { text, section: 'overview', block: 1 });
    assert.deepEqual(
      statements
        .filter(({ cells }) => cells.includes('requests/carriedIn/total'))
        .map(({ sentence }) => sentence.text),
      [text],
    );
  });

  test('names the cells whose sum it is, those that agree where a sentence may mean either', () => {
    const numbers = { 'requests/received/total': 10, 'requests/carriedIn/total': 2 };
    assert.deepEqual(only('受理政府信息公开申请12件。', numbers).cells, [
      'requests/received/total',
      'requests/carriedIn/total',
    ]);
    assert.deepEqual(only('受理政府信息公开申请10件。', numbers).cells, ['requests/received/total']);
    assert.deepEqual(only('受理政府信息公开申请11件。', numbers).cells, ['requests/received/total']);
  });

  test('of one reason only may be a single row, and is never held against the sum of all', () => {
    const numbers = { 'requests/unavailable.notHeld/total': 5, 'requests/unavailable.stillUnclear/total': 3 };
    const one = only('因本机关不掌握无法提供5件。', numbers);
    assert.deepEqual([one.agreement, one.cells], ['agrees', ['requests/unavailable.notHeld/total']]);
    assert.equal(only('因本机关不掌握无法提供4件。', numbers).agreement, 'unclear');
    assert.equal(only('因本机关不掌握等原因无法提供4件。', numbers).agreement, 'differs');
  });

  test('is unclear where the cell is blank, the table missing, or the number only about right', () => {
    const blank = {
      'requests/received/total': null,
      'requests/received/naturalPerson': null,
      'requests/total/total': 1,
    };
    for (const text of ['收到政府信息公开申请12件。', '未收到政府信息公开申请。'])
      assert.equal(only(text, blank).agreement, 'unclear', text);
    assert.equal(
      only('收到政府信息公开申请10余件。', { 'requests/received/total': 12 }).agreement,
      'unclear',
    );
    const { requests: _, ...tables } = zeroReport().tables;
    const [without] = statementsIn(adding('收到政府信息公开申请12件。', zeroReport('2021', { tables })));
    assert.deepEqual([without?.agreement, without?.cells], ['unclear', []]);
  });

  test('is unclear where one sentence gives several numbers for one thing, but those that agree do', () => {
    const parts = '以县政府及办公室形式制发规范性文件3件，各部门制发规范性文件5件。';
    const made = (value: number) => ({ 'proactive/normativeDocuments/made': value });
    assert.deepEqual(
      stated(parts, made(8)).map(({ agreement }) => agreement),
      ['unclear', 'unclear'],
    );
    assert.deepEqual(
      stated(parts, made(3)).map(({ agreement }) => agreement),
      ['agrees', 'unclear'],
    );
  });

  test('said in words alone has no place for a number', () => {
    const none = only('本年度未收到政府信息公开申请。');
    assert.deepEqual([none.value, none.number, none.agreement], [0, undefined, 'agrees']);
  });

  test('marks the number as it is written, in whatever digits', () => {
    for (const [number, value] of [
      ['12', 12],
      ['１２', 12],
      ['1,234', 1234],
      ['1，234', 1234],
      ['１，２３４', 1234],
      ['1.2万', 12_000],
      ['十二', 12],
      ['一千二百', 1200],
      ['一千零三', 1003],
      ['两', 2],
      ['零', 0],
    ] as const) {
      for (const [before, after] of [
        ['', ''],
        [' ', '\u3000'],
      ] as const) {
        const statement = only(`2021年，我县收到 政府信息公开申请${before}${number}${after}件。`);
        assert.deepEqual([statement.value, written(statement)], [value, number], number);
      }
    }
    assert.equal(written(only('收到政府信息公开申请约１２余件。')), '１２余');
  });

  test('is in the order of the text', () => {
    assert.deepEqual(
      stated('涉及政府信息公开的行政诉讼案件1件、行政复议案件2件。').map(({ quantity }) => quantity),
      ['litigation', 'review'],
    );
  });

  test('of the overview is found in the preface where the heading was lost, and not among problems', () => {
    const block = { type: 'paragraph', text: '收到政府信息公开申请1件。' } as const;
    const { sections } = zeroReport();
    assert.deepEqual(
      statementsIn(zeroReport('2021', { preface: [block], sections: sections.slice(1) })).map(
        ({ sentence }) => sentence,
      ),
      [{ text: block.text, section: 'preface', block: 0 }],
    );
    const issues = sections.map((section) =>
      section.id === 'issues' ? { ...section, blocks: [block] } : section,
    );
    assert.deepEqual(statementsIn(zeroReport('2021', { sections: issues })), []);
  });

  test('any number written anywhere is found at its place, and agrees only with itself', () => {
    const said = fc.constantFrom(
      (number: string) => `收到政府信息公开申请${number}件`,
      (number: string) => `新收各类依申请公开申请共${number}件`,
      (number: string) => `受理${number}件政府信息公开申请`,
    );
    const count = fc.integer({ min: 0, max: 99_999 });
    const digits = count.chain((value) =>
      fc.constantFrom(
        [value, String(value)] as const,
        [value, value.toLocaleString('en')] as const,
        [value, String(value).replace(/\d/g, (one) => String.fromCharCode(Number(one) + 0xff10))] as const,
      ),
    );
    const before = fc.constantFrom('', '2021年，', '全年　', '开展培训3次，', '工作扎实。');
    fc.assert(
      fc.property(before, said, digits, count, (words, say, [value, number], held) => {
        const [statement] = stated(`${words}${say(number)}。`, { 'requests/received/total': held });
        assert.ok(statement);
        assert.deepEqual([statement.value, written(statement)], [value, number]);
        assert.equal(statement.agreement, value === held ? 'agrees' : 'differs');
      }),
    );
  });
});

describe('evidence', () => {
  test('keeps its finding’s fingerprint when its paragraph moves, and changes it with its words', () => {
    const fingerprint = (...paragraphs: readonly string[]) =>
      check(paragraphs.reduce((report, text) => adding(text, report), zeroReport())).findings.find(
        ({ rule }) => rule === 'R53',
      )?.fingerprint;
    const one = fingerprint('收到政府信息公开申请3件。');
    assert.ok(one);
    assert.equal(fingerprint('另起一段。', '收到政府信息公开申请3件。'), one);
    assert.notEqual(fingerprint('共收到政府信息公开申请3件。'), one);
  });

  test('of a list goes on as far as its semicolons do, each clause with its block', () => {
    const [finding] = check(
      adding('财政信息2条；', adding('全年公开政府信息9条，其中机构概况1条；')),
    ).findings.filter(({ rule }) => rule === 'R63');
    assert.equal(finding, undefined, 'a list that stops at a semicolon is open');
    const [closed] = check(
      adding('财政信息2条。', adding('全年公开政府信息9条，其中机构概况1条；')),
    ).findings.filter(({ rule }) => rule === 'R63');
    assert.deepEqual(closed?.evidence, [
      { text: '全年公开政府信息9条，其中机构概况1条；', section: 'overview', block: 1 },
      { text: '财政信息2条。', section: 'overview', block: 2 },
    ]);
  });

  test('of a title and of a heading has no block; blocks of a section that stands twice are counted on', () => {
    const { sections } = zeroReport();
    const twice = sections.flatMap((section) =>
      section.id === 'other'
        ? [
            section,
            { ...section, heading: '6、其他', blocks: [{ type: 'paragraph', text: '公开XX。' } as const] },
          ]
        : [section],
    );
    const { findings } = check(zeroReport('2021', { title: '年度报告', sections: twice }));
    const evidence = (rule: string) => findings.find((finding) => finding.rule === rule)?.evidence;
    assert.deepEqual(evidence('R70'), [{ text: '年度报告', section: 'title' }]);
    assert.deepEqual(evidence('R02'), [{ text: '6、其他', section: 'other' }]);
    assert.deepEqual(evidence('R12'), [{ text: '公开XX。', section: 'other', block: 1 }]);
  });
});
