import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellsOfReport, check, parseReport, valueAt } from '@disclosure-report/core';
import { faultyReportId, plantedMistakes } from './planted.js';
import { sampleById, samples } from './reports.js';

const errorsOf = (id: string) => {
  const { report, previous } = sampleById(id);
  return check(report, previous ? { previous } : {}).findings.filter(({ severity }) => severity === 'error');
};

const applicants = [
  'naturalPerson',
  'enterprise',
  'researchInstitution',
  'publicWelfare',
  'legalService',
  'other',
  'total',
];

describe('sample reports', () => {
  it('cover five bodies over three years, and one year on the 2019 form', () => {
    const years = new Map<string, number>();
    for (const { bodyId, report } of samples) {
      if (report.form === '2021') years.set(bodyId, (years.get(bodyId) ?? 0) + 1);
    }
    assert.deepEqual([...years.values()], [3, 3, 3, 3, 3]);
    assert.deepEqual(
      samples.filter(({ report }) => report.form === '2019').map(({ id }) => id),
      ['qingxi-2020'],
    );
  });

  for (const { id, report, previous } of samples) {
    it(`${id} is a valid report with every cell of its form`, () => {
      const parsed = parseReport(JSON.stringify(report));
      assert.ok(parsed.ok, JSON.stringify(parsed));
      const missing = cellsOfReport(report).filter(({ address }) => valueAt(report, address) === undefined);
      assert.deepEqual(missing, []);
      for (const { id: section, blocks } of report.sections) {
        if (section === 'overview') assert.equal(blocks.length, 10, 'five aspects, each with its heading');
        if (section === 'issues' || section === 'other') assert.ok(blocks.length > 0);
      }
    });

    if (id !== faultyReportId) {
      it(`${id} has no error`, () => {
        assert.deepEqual(errorsOf(id), []);
      });
    }

    if (previous) {
      it(`${id} carries in what the year before carried out`, () => {
        for (const column of applicants) {
          assert.equal(
            valueAt(report, `requests/carriedIn/${column}`),
            valueAt(previous, `requests/carriedOut/${column}`),
            column,
          );
        }
      });
    }
  }

  it(`${faultyReportId} has exactly the mistakes planted in it`, () => {
    const { report } = sampleById(faultyReportId);
    for (const { cell, value } of plantedMistakes) assert.equal(valueAt(report, cell), value);
    const planted = plantedMistakes.flatMap(({ cell, foundBy }) => foundBy.map((rule) => ({ rule, cell })));
    const { findings } = check(report);
    const grave = findings.filter(({ severity }) => severity !== 'information');
    assert.deepEqual(grave.map(({ rule }) => rule).sort(), planted.map(({ rule }) => rule).sort());
    for (const { rule, cell } of planted) {
      assert.ok(
        grave.some((finding) => finding.rule === rule && finding.cells.includes(cell)),
        `${rule} names ${cell}`,
      );
    }
  });
});
