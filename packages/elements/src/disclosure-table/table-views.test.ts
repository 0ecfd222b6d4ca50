import { expect } from '@open-wc/testing';
import { tableIds, type Report, type TableId } from '@disclosure-report/core';
import '../define/disclosure-table.js';
import { form2019, sound, transposed } from '../../test/fixtures/reports.js';
import { headersByGeometry, headersById } from '../../test/support/headers.js';
import { inside, painted, textOf } from '../../test/support/mount.js';
import { dataCells, mountTable } from '../../test/support/table.js';
import { setViewport, sidewaysOverflow } from '../../test/support/viewport.js';
import type { DisclosureTable } from './disclosure-table.js';

const choose = async (element: DisclosureTable, column: string): Promise<void> => {
  const select = element.renderRoot.querySelector('select')!;
  select.value = column;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
};

describe('<disclosure-table>', () => {
  describe('with little room', () => {
    beforeEach(() => setViewport({ width: 320, height: 800 }));
    afterEach(() => setViewport({ width: 1280, height: 800 }));

    for (const table of tableIds) {
      it(`fits ${table} without sideways scroll`, async () => {
        for (const locale of ['zh-Hans', 'en'] as const) {
          for (const report of [sound, form2019]) {
            const element = await mountTable(report, table, locale);
            expect(inside(element, '[role="region"]') === null, `${table} ${locale}`).to.equal(true);
            expect(sidewaysOverflow()).to.equal(0);
          }
        }
      });
    }

    it('shows one column of table 三, the total until another is chosen', async () => {
      const element = await mountTable(sound, 'requests');
      expect(textOf(inside(element, 'thead tr:last-child th'))).to.equal('总计');
      expect(textOf(inside(element, '[part="column"] span'))).to.equal('申请人情况');
      expect(dataCells(element)).to.have.length(25);
      await choose(element, 'legalService');
      expect([...element.shadowRoot!.querySelectorAll('thead th')].map(textOf)).to.deep.equal([
        '申请人情况',
        '法人或其他组织',
        '法律服务机构',
      ]);
      expect(dataCells(element).map(textOf)).to.deep.equal(
        Object.values(sound.tables.requests!).map((row) => String(row.legalService)),
      );
    });

    it('says the groups above a row in its header, for who does not see them', async () => {
      const element = await mountTable(sound, 'requests');
      const header = inside(element, '#requests-row-refused\\.stateSecret');
      expect(textOf(header)).to.equal('三、本年度办理结果，（三）不予公开，1.属于国家秘密');
      expect(textOf(header?.querySelector('span:last-child'))).to.equal('1.属于国家秘密');
    });

    it('turns table 四: outcomes down, kinds of dispute across', async () => {
      const element = await mountTable(sound, 'disputes');
      expect([...element.shadowRoot!.querySelectorAll('tbody th')].map(textOf)).to.deep.equal([
        '结果维持',
        '结果纠正',
        '其他结果',
        '尚未审结',
        '总计',
      ]);
    });

    it('brings the column of a cell that is asked for', async () => {
      const element = await mountTable(transposed, 'requests');
      expect(await element.showCell('requests/granted/naturalPerson')).to.equal(true);
      expect(inside(element, 'select')).to.have.property('value', 'naturalPerson');
      expect(textOf(element.shadowRoot?.activeElement)).to.contain('468');
    });

    it('shows the whole form where that is asked for, in a named region that can be reached by keyboard', async () => {
      const element = await mountTable(sound, 'requests');
      element.layout = 'full';
      await element.updateComplete;
      await painted();
      const region = inside(element, '.scroller')!;
      expect(region.getAttribute('role')).to.equal('region');
      expect(region.getAttribute('tabindex')).to.equal('0');
      expect(textOf(inside(element, `#${region.getAttribute('aria-labelledby')}`))).to.contain('三、');
      expect(sidewaysOverflow()).to.equal(0);
      region.scrollLeft = 10_000;
      await painted();
      const edge = region.getBoundingClientRect();
      for (const header of element.shadowRoot!.querySelectorAll('tbody th')) {
        expect(header.getBoundingClientRect().left).to.be.at.least(edge.left - 1);
      }
      const last = dataCells(element)[6]!.getBoundingClientRect();
      const headers = element.shadowRoot!.querySelector('tbody th.level-2')!.getBoundingClientRect();
      expect(last.left).to.be.at.least(headers.right - 1);
    });

    it('goes back to the form when there is room, and to it for paper', async () => {
      const element = await mountTable(sound, 'requests');
      dispatchEvent(new Event('beforeprint'));
      expect(dataCells(element)).to.have.length(175);
      dispatchEvent(new Event('afterprint'));
      expect(dataCells(element)).to.have.length(25);
      await setViewport({ width: 1280, height: 800 });
      await painted();
      expect(dataCells(element)).to.have.length(175);
    });
  });

  describe('with only the rows that say something', () => {
    const nonZero = async (report: Report, table: TableId): Promise<DisclosureTable> => {
      const element = await mountTable(report, table);
      element.nonZero = true;
      await element.updateComplete;
      return element;
    };

    it('leaves out rows of nothing but 0, says how many, and shows them again', async () => {
      const element = await nonZero(sound, 'requests');
      const zeros = Object.values(sound.tables.requests!).filter((row) =>
        Object.values(row).every((value) => value === 0),
      ).length;
      expect(zeros).to.be.greaterThan(0);
      expect(dataCells(element)).to.have.length((25 - zeros) * 7);
      expect(textOf(inside(element, '[part="hidden-rows"]'))).to.contain(String(zeros));
      inside(element, '[part="hidden-rows"] button')?.dispatchEvent(new MouseEvent('click'));
      await element.updateComplete;
      expect(dataCells(element)).to.have.length(175);
    });

    it('gives every cell that is left the headers of the form', async () => {
      const element = await nonZero(sound, 'requests');
      const table = inside(element, 'table');
      const byGeometry = headersByGeometry(table as HTMLTableElement);
      for (const cell of dataCells(element)) expect(headersById(cell)).to.deep.equal(byGeometry.get(cell));
    });

    it('brings back a row that is asked for', async () => {
      const element = await nonZero(sound, 'requests');
      const [row] = Object.entries(sound.tables.requests!).find(([, values]) => values.total === 0)!;
      expect(await element.showCell(`requests/${row}/total`)).to.equal(true);
    });
  });
});
