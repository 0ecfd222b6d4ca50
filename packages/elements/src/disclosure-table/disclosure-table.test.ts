import { expect, fixture, html } from '@open-wc/testing';
import { cellsOf, check, tableIds, tableOf, withValue, type Report } from '@disclosure-report/core';
import '../define/disclosure-table.js';
import { blanks, form2019, missingTables, negative, sound, transposed } from '../../test/fixtures/reports.js';
import { headersByGeometry, headersById } from '../../test/support/headers.js';
import { inside, painted, textOf } from '../../test/support/mount.js';
import { cellOf, dataCells, mountTable } from '../../test/support/table.js';
import { setViewport } from '../../test/support/viewport.js';
import type { DisclosureTable } from './disclosure-table.js';

describe('<disclosure-table>', () => {
  for (const report of [sound, form2019]) {
    for (const table of tableIds) {
      for (const locale of ['zh-Hans', 'en'] as const) {
        it(`gives every cell of ${table} (${report.form}, ${locale}) the headers of the form`, async () => {
          const element = await mountTable(report, table, locale);
          const byGeometry = new Map(
            [...(element.shadowRoot?.querySelectorAll('table') ?? [])].flatMap((one) => [
              ...headersByGeometry(one),
            ]),
          );
          const cells = dataCells(element);
          const expected = cellsOf(tableOf(report, table));
          expect(cells).to.have.length(expected.length);
          expected.forEach(({ path, address }, index) => {
            const labels = {
              rows: path.rows.map((label) => label[locale]),
              columns: path.columns.map((label) => label[locale]),
            };
            expect(headersById(cells[index]!), `${address} by id`).to.deep.equal(labels);
            expect(byGeometry.get(cells[index]!), `${address} by geometry`).to.deep.equal(labels);
          });
        });
      }
    }
  }

  it('draws table 二 as one table for each clause', async () => {
    const captions = async (report: Report) => {
      const element = await mountTable(report, 'proactive');
      return [...(element.shadowRoot?.querySelectorAll('caption') ?? [])].map(textOf);
    };
    expect(await captions(sound)).to.deep.equal([
      '第二十条第（一）项',
      '第二十条第（五）项',
      '第二十条第（六）项',
      '第二十条第（八）项',
    ]);
    expect(await captions(form2019)).to.have.length(5);
  });

  it('groups thousands, keeps decimals, and shows signed changes as they are', async () => {
    expect(textOf(cellOf(await mountTable(sound, 'proactive'), 'proactive/fees/amount'))).to.equal(
      '18,420.65',
    );
    const element = await mountTable(form2019, 'proactive');
    expect(textOf(cellOf(element, 'proactive/licensing/change'))).to.equal('-17');
  });

  it('says that a blank is blank and that a missing cell is missing, and shows neither as 0', async () => {
    const element = await mountTable(blanks, 'requests');
    expect(textOf(cellOf(element, 'requests/granted/naturalPerson'))).to.equal('空白');
    const { granted: _granted, ...rest } = sound.tables.requests!;
    element.report = { ...sound, tables: { requests: rest } };
    element.findings = [];
    await element.updateComplete;
    expect(textOf(cellOf(element, 'requests/granted/naturalPerson'))).to.equal('缺项');
    expect(textOf(cellOf(element, 'requests/total/publicWelfare'))).to.equal('0');
  });

  it('marks what does not add up by icon, word and description', async () => {
    const element = await mountTable(transposed, 'requests');
    const cell = cellOf(element, 'requests/granted/total');
    expect(cell.classList.contains('error')).to.equal(true);
    expect(cell.querySelector('.icon')).to.exist;
    expect(textOf(cell)).to.contain('错误').and.to.contain('539');
    const description = inside(element, `#${cell.getAttribute('aria-describedby')}`);
    expect(textOf(description)).to.contain('各类申请人之和为 521');
    expect(element.shadowRoot?.querySelectorAll('td.error')).to.have.length(2);
  });

  it('marks a negative count', async () => {
    const element = await mountTable(negative, 'proactive');
    const cell = cellOf(element, 'proactive/licensing/decisions');
    expect(cell.classList.contains('error')).to.equal(true);
    expect(textOf(cell)).to.contain('-48,213');
  });

  it('takes a mark away when the figure is put right, and touches no other cell', async () => {
    const element = await mountTable(transposed, 'requests');
    const before = dataCells(element);
    const mended = withValue(transposed, 'requests/granted/naturalPerson', 486);
    element.report = mended;
    element.findings = check(mended).findings;
    await element.updateComplete;
    expect(dataCells(element)).to.deep.equal(before);
    expect(element.shadowRoot?.querySelectorAll('.error')).to.have.length(0);
    expect(textOf(cellOf(element, 'requests/granted/naturalPerson'))).to.equal('486');
  });

  it('puts the focus on a cell that is asked for', async () => {
    const element = await mountTable(transposed, 'requests');
    expect(await element.showCell('requests/carriedOut/total')).to.equal(true);
    expect(element.shadowRoot?.activeElement === cellOf(element, 'requests/carriedOut/total')).to.equal(true);
    expect(await element.showCell('requests/nothing/total')).to.equal(false);
  });

  it('says which table is missing or unread instead of drawing zeros', async () => {
    const absent = await mountTable(missingTables, 'disputes');
    expect(textOf(inside(absent, '.root'))).to.equal('报告中没有表四。');
    expect(inside(absent, 'table')).to.equal(null);
    const unread = await mountTable(missingTables, 'proactive', 'en');
    expect(textOf(inside(unread, '.root'))).to.contain('could not be read');
  });

  it('draws the table again after a report that lacks it', async () => {
    const element = await mountTable(sound, 'disputes');
    for (const report of [missingTables, withValue(sound, 'disputes/review/upheld', 77)]) {
      element.report = report;
      await element.updateComplete;
      expect(inside(element, 'table') !== null).to.equal(Boolean(report.tables.disputes));
    }
    expect(textOf(cellOf(element, 'disputes/review/upheld'))).to.equal('77');
  });

  it('draws nothing for a table there is not, and nothing without a report', async () => {
    const element = await fixture<DisclosureTable>(
      html`<disclosure-table table="nonsense"></disclosure-table>`,
    );
    expect(textOf(inside(element, '.root'))).to.equal('');
    element.report = sound;
    await element.updateComplete;
    expect(textOf(inside(element, '.root'))).to.equal('');
  });

  it('has no style attribute', async () => {
    for (const table of tableIds) {
      const element = await mountTable(transposed, table);
      expect(element.shadowRoot?.querySelectorAll('[style]')).to.have.length(0);
    }
  });

  it('follows the language around it, also when that changes', async () => {
    const page = await fixture(
      html`<div lang="en"><disclosure-table .report=${sound}></disclosure-table></div>`,
    );
    const element = page.querySelector('disclosure-table')!;
    expect(textOf(inside(element, 'caption'))).to.equal('3. Requests received and handled');
    page.setAttribute('lang', 'zh-CN');
    await painted();
    expect(textOf(inside(element, 'caption'))).to.equal('三、收到和处理政府信息公开申请情况');
  });

  it('follows the ground it stands on', async () => {
    const page = await fixture(html`<div><disclosure-table .report=${sound}></disclosure-table></div>`);
    const element = page.querySelector('disclosure-table')!;
    await painted();
    expect(inside(element, '.root')?.classList.contains('dark')).to.equal(false);
    element.theme = 'dark';
    await element.updateComplete;
    await painted();
    expect(inside(element, '.root')?.classList.contains('dark')).to.equal(true);
  });

  for (const table of tableIds) {
    it(`fits ${table} on 1280 px without sideways scroll`, async () => {
      await setViewport({ width: 1280, height: 800 });
      for (const locale of ['zh-Hans', 'en'] as const) {
        const element = await mountTable(transposed, table, locale);
        expect(inside(element, '[role="region"]') === null).to.equal(true);
      }
    });
  }
});
