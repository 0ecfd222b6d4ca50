import { expect, fixture, html } from '@open-wc/testing';
import { cellsOfReport, type Report } from '@disclosure-report/core';
import '../define/disclosure-comparison.js';
import { bodies, provinces, years } from '../../test/fixtures/comparisons.js';
import { sound } from '../../test/fixtures/reports.js';
import { inside, painted, stubFetch, textOf } from '../../test/support/mount.js';
import type { DisclosureComparison } from './disclosure-comparison.js';

const mount = async (
  reports: readonly Report[],
  locale: 'zh-Hans' | 'en' = 'zh-Hans',
): Promise<DisclosureComparison> => {
  const element = await fixture<DisclosureComparison>(
    html`<disclosure-comparison .reports=${reports} locale=${locale}></disclosure-comparison>`,
  );
  await element.updateComplete;
  return element;
};

const rowsOf = (element: DisclosureComparison): HTMLTableRowElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLTableRowElement>('tbody tr'),
];

const namesOf = (element: DisclosureComparison): readonly string[] =>
  rowsOf(element).map((row) => textOf(row.querySelector('th')));

const rowOf = (element: DisclosureComparison, name: string): readonly string[] =>
  [
    ...(rowsOf(element)
      .find((row) => textOf(row).includes(name))
      ?.querySelectorAll('td') ?? []),
  ].map(textOf);

const headersOf = (element: DisclosureComparison): HTMLTableCellElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLTableCellElement>('thead th'),
];

const sortBy = async (element: DisclosureComparison, column: number): Promise<void> => {
  headersOf(element)[column]?.querySelector('button')?.click();
  await element.updateComplete;
};

const choose = async (element: DisclosureComparison, part: string, value: string): Promise<void> => {
  const select = element.renderRoot.querySelector<HTMLSelectElement>(`[part="${part}"] select`)!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
};

const captionOf = (element: DisclosureComparison): string => textOf(inside(element, 'caption'));

describe('<disclosure-comparison>', () => {
  it('puts years side by side, oldest first, and what changed last behind them', async () => {
    const element = await mount(years);
    expect(headersOf(element).map((header) => textOf(header.querySelector('span')))).to.deep.equal([
      '项目',
      '2020 年',
      '2022 年',
      '2023 年',
      '2024 年',
      '2024 年比 2023 年',
      '增减幅度',
    ]);
    expect(captionOf(element)).to.equal('清川县人民政府：三、收到和处理政府信息公开申请情况');
    expect(rowOf(element, '（一）予以公开')).to.deep.equal([
      '539',
      '431',
      '485',
      '539',
      '增 +54',
      '增 +11.1%',
    ]);
    expect(rowOf(element, '属于国家秘密').slice(-2)).to.deep.equal(['持平', '持平']);
  });

  it('says in place what two forms count differently, and why below', async () => {
    const element = await mount(years);
    expect(rowOf(element, '3.其他')[0]).to.equal('不可比');
    expect(rowOf(element, '（六）其他处理')[0]).to.equal('6');
    expect(textOf(inside(element, '[part="notes"]')))
      .to.contain('统计口径不同')
      .and.to.contain('小计由本页相加');
  });

  it('puts bodies one below the other with the first glance of each; missing is never 0', async () => {
    const element = await mount(bodies);
    expect(captionOf(element)).to.equal('2024 年 5 个机关：主要数据');
    expect(namesOf(element)[0]).to.equal('清川县人民政府');
    expect(rowOf(element, '清川县')[2]).to.equal('98%');
    expect(rowOf(element, '临江区')[0]).to.equal('缺表');
    expect(rowOf(element, '云岭县')[6]).to.equal('缺表');
  });

  it('sorts by any column, most first, then fewest, then as given; what is missing stays last', async () => {
    const element = await mount(bodies);
    const given = namesOf(element);
    await sortBy(element, 1);
    expect(namesOf(element)[0]).to.equal('安平县人民政府');
    expect(namesOf(element)[4]).to.equal('临江区人民政府');
    expect(
      headersOf(element)
        .map((header) => header.getAttribute('aria-sort'))
        .slice(0, 3),
    ).to.deep.equal(['none', 'descending', 'none']);
    expect(textOf(inside(element, '.visually-hidden[role="status"]'))).to.equal('已按“收到申请”从大到小排列');
    await sortBy(element, 1);
    expect(headersOf(element)[1]?.getAttribute('aria-sort')).to.equal('ascending');
    expect(namesOf(element)[3]).to.equal('安平县人民政府');
    expect(namesOf(element)[4]).to.equal('临江区人民政府');
    await sortBy(element, 1);
    expect(namesOf(element)).to.deep.equal(given);
    await sortBy(element, 0);
    expect(namesOf(element)[0]).to.equal('安平县人民政府');
  });

  it('moves rows when it sorts and makes none', async () => {
    const element = await mount(provinces);
    const before = new Map(rowsOf(element).map((row) => [textOf(row.querySelector('th')), row]));
    await sortBy(element, 1);
    const after = rowsOf(element);
    expect(after.every((row) => before.get(textOf(row.querySelector('th'))) === row)).to.equal(true);
    expect(namesOf(element)).to.not.deep.equal([...before.keys()]);
  });

  it('compares another table, or another column of table 三, when that is chosen', async () => {
    const element = await mount(bodies);
    await choose(element, 'figures', 'requests');
    expect(headersOf(element)).to.have.length(1 + 29);
    await choose(element, 'column', 'enterprise');
    expect(rowOf(element, '清川县')[2]).to.equal('37');
    await choose(element, 'figures', 'disputes');
    expect(headersOf(element)).to.have.length(1 + 20);
    expect(element.renderRoot.querySelectorAll('select')).to.have.length(1);
  });

  it('compares any cells it is told to', async () => {
    const element = await mount(bodies);
    element.cells = ['proactive/normativeDocuments/made', 'requests/refused/total'];
    await element.updateComplete;
    expect(rowOf(element, '安平县')).to.deep.equal(['7', '118']);
    expect(rowOf(element, '云岭县')[0]).to.equal('缺表');
    expect(inside(element, 'select')?.localName).to.equal(undefined);
    element.cells = cellsOfReport(sound).map(({ address }) => address);
    await element.updateComplete;
    expect(rowsOf(element)[0]?.cells).to.have.length(201);
  });

  it('gives every cell one row header and one column header, in English too', async () => {
    const element = await mount(bodies, 'en');
    expect(captionOf(element)).to.equal('2024 5 bodies: Main figures');
    for (const row of rowsOf(element)) {
      expect(row.cells).to.have.length(headersOf(element).length);
      expect(row.cells[0]?.getAttribute('scope')).to.equal('row');
    }
    expect(headersOf(element).every((header) => header.scope === 'col')).to.equal(true);
  });

  it('has no style attribute', async () => {
    const element = await mount(bodies);
    expect(element.renderRoot.querySelectorAll('[style]')).to.have.length(0);
  });

  describe('reads', () => {
    const files: Readonly<Record<string, unknown>> = { 'a.json': years[0], 'rest.json': years.slice(1) };
    let restore: () => void;
    beforeEach(() => {
      restore = stubFetch((address) => {
        const file = files[address];
        const known =
          file === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(file));
        return address.endsWith('.json') ? Promise.resolve(known) : undefined;
      });
    });
    afterEach(() => {
      restore();
    });

    const read = async (src: string): Promise<DisclosureComparison> => {
      const element = await fixture<DisclosureComparison>(
        html`<disclosure-comparison src=${src}></disclosure-comparison>`,
      );
      await painted();
      await element.updateComplete;
      return element;
    };

    for (const src of ['a.json  rest.json', '["a.json", "rest.json"]']) {
      it(`addresses: ${src}`, async () => {
        expect(headersOf(await read(src))).to.have.length(7);
      });
    }

    it('what it can, and says what it cannot', async () => {
      const element = await read('a.json nowhere.json');
      expect(textOf(inside(element, '[part="error"]')))
        .to.contain('nowhere.json')
        .and.to.contain('404');
      expect(headersOf(element)).to.have.length(2);
    });

    it('scripts of JSON among its children, and shows the children until then', async () => {
      const element = document.createElement('disclosure-comparison');
      element.textContent = '各年度报告';
      document.body.append(element);
      await element.updateComplete;
      expect(inside(element, 'slot')).to.exist;
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(years);
      element.append(script);
      await painted();
      expect(headersOf(element)).to.have.length(7);
      element.remove();
    });

    it('nothing where there is nothing, and says so', async () => {
      const element = await mount([]);
      expect(textOf(inside(element, '.note'))).to.equal('没有可以显示的报告。');
      expect(inside(element, 'table')?.localName).to.equal(undefined);
    });
  });
});
