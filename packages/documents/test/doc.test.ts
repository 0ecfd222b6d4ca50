import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forms, tableIds, type FormId } from '@disclosure-report/core';
import fc from 'fast-check';
import { read } from '../src/index.js';
import { portalRows, valuesOf } from './portal-table.js';
import { compound, word97, type DocPart } from './word-97.js';

const parts = (form: FormId): readonly DocPart[] => [
  `某某县财政局${form === '2019' ? 2019 : 2022}年政府信息公开工作年度报告`,
  ...forms[form].sections.flatMap(({ id, heading }): readonly DocPart[] => {
    const table = tableIds.find((known) => known === id);
    return [heading['zh-Hans'], table ? portalRows(form, table) : '全年公开12条。'];
  }),
];

const failure = async (bytes: Uint8Array) => {
  const result = await read(bytes);
  assert.ok(!result.ok);
  return result.failure;
};

describe('a Word document of before 2007', () => {
  for (const form of ['2021', '2019'] as const) {
    it(`is read to every number of the form of ${form}, its merged cells where they are`, async () => {
      const result = await read(word97(parts(form)));
      assert.ok(result.ok);
      const { report, notes } = result;
      for (const table of tableIds) assert.deepEqual(report.tables[table], valuesOf(form, table), table);
      assert.equal(report.body.name, '某某县财政局');
      assert.deepEqual(
        report.sections.map(({ id, blocks }) => [id, blocks.length]),
        forms[form].sections.map(({ id }) => [id, tableIds.some((table) => table === id) ? 0 : 1]),
      );
      assert.deepEqual(
        notes.map(({ code }) => code),
        ['inferred'],
      );
    });
  }

  it('keeps blank cells blank, which only the rows’ own ends tell from the next row', async () => {
    const rows = portalRows('2021', 'requests', ({ column }) => (column === 'total' ? '7' : ''));
    const result = await read(word97(['三、收到和处理政府信息公开申请情况', rows]));
    assert.ok(result.ok);
    const expected = valuesOf('2021', 'requests', ({ column }) => (column === 'total' ? 7 : null));
    assert.deepEqual(result.report.tables.requests, expected);
  });

  it('shows what a field comes to, and not its instruction', async () => {
    const page = '第\u0013 PAGE \u00141\u0015页';
    const text = [...parts('2021').slice(0, 2), page];
    const result = await read(word97(text.concat('二、主动公开政府信息情况')));
    assert.ok(result.ok);
    assert.deepEqual(result.report.sections[0]?.blocks, [{ type: 'paragraph', text: '第1页' }]);
  });

  it('of fields without end is read in time', async () => {
    const fields = '\u0013\u0014'.repeat(400_000);
    assert.equal((await failure(word97([fields + '字'.repeat(400_000)]))).code, 'noReport');
  });

  it('of more text than is read is refused', async () => {
    const characters = 2_100_000;
    const failed = await failure(word97(['字'.repeat(characters)]));
    assert.ok(failed.code === 'tooLong' && failed.characters >= characters);
  });

  it('locked, too old, cut off or none at all is said to be so', async () => {
    const whole = word97(parts('2021'));
    assert.deepEqual(await failure(word97(['一'], { encrypted: true })), {
      code: 'encrypted',
      looksLike: 'office',
    });
    const old = Uint8Array.from([0xdc, 0xa5, 0x65, 0, ...Array<number>(600).fill(0)]);
    assert.deepEqual(await failure(compound({ WordDocument: old })), {
      code: 'saveAs',
      looksLike: 'office',
      kind: 'docx',
    });
    assert.deepEqual(await failure(whole.subarray(0, 600)), { code: 'corrupt', looksLike: 'office' });
    assert.deepEqual(await failure(compound({ EncryptedPackage: new Uint8Array(10) })), {
      code: 'encrypted',
      looksLike: 'office',
    });
    assert.deepEqual(await failure(compound({ 'PowerPoint Document': new Uint8Array(10) })), {
      code: 'unknownKind',
      looksLike: 'office',
    });
  });

  it('gives a report or a failure for any damage, and never throws', async () => {
    const whole = word97(parts('2021').slice(0, 4));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { maxLength: 20 }),
        async (changes) => {
          const damaged = Uint8Array.from(whole);
          for (const [at, byte] of changes) if (at >= 8) damaged[at] = byte;
          assert.equal(typeof (await read(damaged)).ok, 'boolean');
        },
      ),
      { numRuns: 100 },
    );
  });
});
