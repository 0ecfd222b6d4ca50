import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { citationOf, fileNameOf, officialTitle, type Report } from '../src/index.js';
import { zeroReport } from './sample-report.js';

const untitled = ({ title: _title, published: _published, ...rest }: Report): Report => rest;

const bare: Report = { form: '2021', body: { name: null }, year: null, sections: [], tables: {} };

describe('a reference to a report', () => {
  it('names body, title, both days and the address', () => {
    const address = 'https://www.example.gov.cn/2021.html';
    assert.equal(
      citationOf(zeroReport(), { address, accessed: '2025-06-01' }),
      `清溪县人民政府. 清溪县人民政府2021年政府信息公开工作年度报告[EB/OL]. (2022-01-20)[2025-06-01]. ${address}`,
    );
  });

  it('leaves out what is not known', () => {
    assert.equal(
      citationOf(untitled(zeroReport()), { accessed: '2025-06-01' }),
      '清溪县人民政府. 清溪县人民政府2021年政府信息公开工作年度报告[EB/OL]. [2025-06-01]',
    );
    assert.equal(
      citationOf(bare, { accessed: '2025-06-01' }),
      '政府信息公开工作年度报告[EB/OL]. [2025-06-01]',
    );
  });
});

describe('the name of a report’s file', () => {
  it('is body and year in the words of the official title, whatever the document is called', () => {
    assert.equal(
      fileNameOf({ ...zeroReport(), title: '关于印发年报的通知' }),
      '清溪县人民政府2021年政府信息公开工作年度报告',
    );
    assert.equal(officialTitle(untitled(zeroReport())), '清溪县人民政府2021年政府信息公开工作年度报告');
  });

  it('is the title where body or year is not known', () => {
    assert.equal(fileNameOf({ ...bare, title: '某局 2021年报' }), '某局 2021年报');
    assert.equal(fileNameOf(bare), '政府信息公开工作年度报告');
  });

  it('is one that every system takes, whatever the report is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = fileNameOf({ ...bare, title });
        assert.doesNotMatch(name, /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]|^[\s.]|[\s.]$/u);
        assert.ok(name.length > 0);
        assert.ok(Array.from(name).length <= 60);
      }),
    );
  });
});
