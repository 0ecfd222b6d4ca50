import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formIds, tableIds, type FormId, type ReadingNote, type TableId } from '@disclosure-report/core';
import fc from 'fast-check';
import { readHtml } from '../src/index.js';
import { portalHtml, portalRows, type PortalCell } from './portal-table.js';

/** What is noted of a form's table whose words were rewritten. */
const notesOn = (
  form: FormId,
  table: TableId,
  rewrite: (words: string) => string,
): readonly ReadingNote[] => {
  const rewritten = (cell: PortalCell): PortalCell =>
    cell.data ? cell : { ...cell, text: rewrite(cell.text) };
  const result = readHtml(portalHtml(portalRows(form, table).map((row) => row.map(rewritten))));
  assert.ok(result.ok);
  return result.notes;
};

const wordings = (notes: readonly ReadingNote[]) =>
  notes.flatMap((note) => (note.code === 'otherWording' ? [[note.source, note.values.label]] : []));

const otherwise = (of: string, as: string, table: TableId = 'requests', form: FormId = '2021') =>
  wordings(notesOn(form, table, (words) => words.replace(of, as)));

/** Ways to write the same words. */
const spellings: readonly ((words: string) => string)[] = [
  (words) => words.normalize('NFKC'),
  (words) => words.replace(/^(\d)\./, '$1、'),
  (words) => words.replace(/、/g, ''),
  (words) => words.replace(/（[^（）]*）$/, ''),
  (words) => Array.from(words).join(' '),
  (words) => Array.from(words).join('<br>'),
  (words) => words.replace(/[“”]/g, '"'),
  (words) => words.replace('规范性文件', '規範性文件').replace('总计', '總計'),
];

describe('labels in other words than the form’s', () => {
  it('are noted with the form’s: rows, groups, headers of columns and clauses', () => {
    assert.deepEqual(otherwise('其他法律行政法规禁止公开', '其他法律法规禁止公开'), [
      ['2.其他法律法规禁止公开', '2.其他法律行政法规禁止公开'],
    ]);
    assert.deepEqual(otherwise('本年度办理结果', '本年度处理结果'), [
      ['三、本年度处理结果', '三、本年度办理结果'],
    ]);
    assert.deepEqual(otherwise('社会公益组织', '社会公益性组织'), [['社会公益性组织', '社会公益组织']]);
    assert.deepEqual(otherwise('本年制发件数', '本年制作件数', 'proactive'), [
      ['本年制作件数', '本年制发件数'],
    ]);
    assert.deepEqual(otherwise('（六）其他处理', '（六）其他', 'requests', '2019'), [
      ['（六）其他', '（六）其他处理'],
    ]);
  });

  it('are not noted where they are those of another form, or are cut off by the end of a page', () => {
    assert.deepEqual(otherwise('行政规范性文件', '规范性文件', 'proactive'), []);
    assert.deepEqual(otherwise('2.没有现成信息需要另行制作', '2.没有现成信息需要另行'), []);
  });

  it('are not noted where only the writing differs', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...formIds),
        fc.constantFrom(...tableIds),
        fc.subarray([...spellings]),
        (form, table, chosen) => {
          const notes = notesOn(form, table, (words) => chosen.reduce((text, spell) => spell(text), words));
          assert.deepEqual(wordings(notes), []);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the note on how the rows of table 三 balance', () => {
  const isMissed = (rewrite: (words: string) => string, before = ''): boolean => {
    const rows = portalRows('2021', 'requests').map((row) =>
      row.map((cell) => ({ ...cell, text: rewrite(cell.text) })),
    );
    const result = readHtml(`${before}${portalHtml(rows)}`);
    assert.ok(result.ok);
    return result.notes.some(({ code }) => code === 'cornerMissing');
  };
  const emptied = (words: string): string => (words.includes('勾稽') ? '' : words);

  it('is missed where it stands nowhere', () => {
    assert.ok(isMissed(emptied));
    assert.ok(!isMissed((words) => words));
  });

  it('is found beside the table, or in pieces', () => {
    assert.ok(
      !isMissed(emptied, '<p>（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</p>'),
    );
    assert.ok(!isMissed(emptied, '<p>（本列数据的勾稽关系为：第一项加</p><p>法人或其他组织</p>'));
  });

  it('is asked of no other table', () => {
    const result = readHtml(portalHtml(portalRows('2021', 'disputes')));
    assert.ok(result.ok && result.notes.every(({ code }) => code !== 'cornerMissing'));
  });
});
