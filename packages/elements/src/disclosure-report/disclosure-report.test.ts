import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { check, tableIds, type Report } from '@disclosure-report/core';
import '../define/disclosure-report.js';
import {
  blanks,
  form2019,
  missingTables,
  mixed,
  negative,
  sound,
  transposed,
} from '../../test/fixtures/reports.js';
import { inside, nextEvent, painted, settled, tablesIn, textOf } from '../../test/support/mount.js';
import type { DisclosureReport } from './disclosure-report.js';
import { FindingSelectEvent } from './disclosure-report.events.js';

const mount = async (report: Report, locale: 'zh-Hans' | 'en' = 'zh-Hans'): Promise<DisclosureReport> => {
  const element = await fixture<DisclosureReport>(
    html`<disclosure-report .report=${report} locale=${locale}></disclosure-report>`,
  );
  await settled(element);
  return element;
};

const glanceOf = (element: DisclosureReport): Record<string, string> =>
  Object.fromEntries(
    [...element.renderRoot.querySelectorAll('.glance > div')].map((item) => [
      textOf(item.querySelector('dt')),
      [...item.querySelectorAll('dd')].map(textOf).filter(Boolean).join(' | '),
    ]),
  );

describe('<disclosure-report>', () => {
  it('shows body, year, form, period, date and source', async () => {
    const element = await mount(sound);
    expect(textOf(inside(element, 'h2'))).to.equal('清川县人民政府 2024 年');
    expect([...element.renderRoot.querySelectorAll('.facts li')].map(textOf)).to.deep.equal([
      '2021 版格式',
      '统计期限 2024-01-01 至 2024-12-31',
      '2025-03-18 发布',
      '原文',
    ]);
    expect(inside(element, '.facts a')?.getAttribute('href')).to.equal(sound.source);
  });

  it('shows the first figures', async () => {
    expect(glanceOf(await mount(sound))).to.deep.equal({
      收到申请: '1,127 | 新收 1,114，上年结转 13',
      已办结: '1,102 | 占收到的 98%',
      全部或部分公开: '639 | 占办结的 58%',
      结转下年: '25',
      复议与诉讼: '44 | 被纠正 4',
    });
  });

  it('shows a dash and its reason for a figure the report does not give', async () => {
    expect(glanceOf(await mount(missingTables)).复议与诉讼).to.equal('— | 没有表四的数据');
  });

  it('says that everything adds up, in both languages', async () => {
    expect(textOf(inside(await mount(sound), '.checks'))).to.contain('42 项勾稽关系全部成立');
    expect(textOf(inside(await mount(sound, 'en'), '.checks'))).to.contain('All 42 equations hold');
    expect(inside(await mount(sound), '.finding')?.localName).to.equal(undefined);
  });

  it('says what does not add up, and marks it in the table', async () => {
    const element = await mount(transposed);
    expect(textOf(inside(element, '.checks'))).to.contain('42 项勾稽关系中有 2 项不成立');
    expect(element.renderRoot.querySelectorAll('li.error[part="finding"]')).to.have.length(2);
    expect(textOf(inside(element, 'li.information[part="finding"]'))).to.contain('最可能的原因');
    const requests = tablesIn(element).find(({ table }) => table === 'requests');
    expect(requests?.renderRoot.querySelectorAll('td.error')).to.have.length(2);
  });

  it('says honestly what could not be checked', async () => {
    const text = textOf(inside(await mount(blanks), '.checks'));
    expect(text).to.contain('42 项勾稽关系中 5 项成立，另有 37 项因数据空白无法核对');
    expect(text).to.contain('150 个空白单元格');
    const none = textOf(inside(await mount({ ...sound, tables: {} }), '.checks'));
    expect(none).to.contain('42 项勾稽关系都因数据空白无法核对');
  });

  it('shows a negative count as what is wrong, though every equation holds', async () => {
    const text = textOf(inside(await mount(negative), '.checks'));
    expect(text).to.contain('42 项勾稽关系全部成立').and.to.contain('-48,213');
  });

  it('leads from a finding to its cells and brings out both sides', async () => {
    const element = await mount(transposed);
    const finding = check(transposed).findings.find(({ rule }) => rule === 'R24');
    const button = [...element.renderRoot.querySelectorAll<HTMLButtonElement>('[part="finding"] button')][1];
    const asked = nextEvent(element, 'finding-select');
    button?.click();
    expect((await asked).finding).to.deep.equal(finding);
    await settled(element);
    const requests = tablesIn(element).find(({ table }) => table === 'requests');
    const focused = requests?.shadowRoot?.activeElement;
    expect(textOf(focused)).to.contain('539');
    expect(requests?.renderRoot.querySelectorAll('td.related')).to.have.length(7);
  });

  it('leaves showing the cells to the page where it cancels the event', async () => {
    const element = await mount(transposed);
    element.addEventListener(FindingSelectEvent.type, (event) => {
      event.preventDefault();
    });
    element.renderRoot.querySelector<HTMLButtonElement>('[part="finding"] button')?.click();
    await settled(element);
    expect(tablesIn(element).some((table) => table.shadowRoot?.activeElement)).to.equal(false);
  });

  it('shows the six sections in order, and says which one is missing', async () => {
    const headings = (element: DisclosureReport): string[] =>
      [...element.renderRoot.querySelectorAll('[part="section-heading"]')].map(textOf);
    expect(headings(await mount(sound))).to.deep.equal(sound.sections.map(({ heading }) => heading));
    const element = await mount({ ...sound, sections: sound.sections.filter(({ id }) => id !== 'issues') });
    expect(headings(element)).to.have.length(6);
    expect(textOf(inside(element, '.issues'))).to.contain('报告中没有这一部分。');
  });

  it('stands where the page puts it in its outline', async () => {
    const element = await mount(sound);
    element.headingLevel = 3;
    await settled(element);
    expect(textOf(inside(element, 'h3[part="title"]'))).to.contain('清川县');
    expect(element.renderRoot.querySelectorAll('h4[part="section-heading"]')).to.have.length(6);
    expect(element.renderRoot.querySelectorAll('h5[part="prose-heading"]')).to.have.length(2);
  });

  it('shows prose as text, never as markup', async () => {
    const element = await mount({
      ...sound,
      sections: [
        {
          id: 'overview',
          heading: '一、总体情况',
          blocks: [
            { type: 'paragraph', text: '<img src=x onerror=alert(1)>' },
            { type: 'image', source: 'https://elsewhere.example/a.png', alternative: '柱状图' },
            { type: 'image', source: '/a.png', alternative: '本站图片' },
          ],
        },
      ],
    });
    const overview = inside(element, '.overview');
    expect(textOf(overview)).to.contain('<img src=x onerror=alert(1)>');
    expect([...(overview?.querySelectorAll('img') ?? [])].map(({ alt }) => alt)).to.deep.equal(['本站图片']);
    expect(textOf(overview)).to.contain('图片：柱状图');
  });

  it('draws each table on the form it follows', async () => {
    const rows = (element: DisclosureReport): number =>
      tablesIn(element)[1]?.renderRoot.querySelectorAll('tbody tr').length ?? 0;
    expect(rows(await mount(sound))).to.equal(25);
    expect(rows(await mount(form2019))).to.equal(23);
    const element = await mount(mixed);
    expect(rows(element)).to.equal(23);
    expect(textOf(inside(element, '.facts'))).to.contain('2021 版格式，表三用 2019 版格式');
  });

  it('has no style attribute, with or without anything wrong', async () => {
    for (const report of [sound, transposed, missingTables]) {
      const element = await mount(report);
      expect(element.renderRoot.querySelectorAll('[style]')).to.have.length(0);
    }
  });

  it('speaks the language around it', async () => {
    const page = await fixture(
      html`<div lang="en-GB"><disclosure-report .report=${sound}></disclosure-report></div>`,
    );
    const element = page.querySelector('disclosure-report')!;
    await settled(element);
    expect(textOf(inside(element, '.kicker'))).to.equal('Annual report on open government information');
    expect(textOf(inside(element, '.requests'))).to.contain('3. Requests received and handled');
    page.setAttribute('lang', 'zh-Hant-TW');
    await settled(element);
    expect(textOf(inside(element, '.kicker'))).to.equal('政府信息公开工作年度报告');
  });

  it('tells what is no report instead of throwing', async () => {
    const element = document.createElement('disclosure-report');
    element.report = { form: '2021' } as unknown as Report;
    const failed = nextEvent(element, 'disclosure-error');
    document.body.append(element);
    expect((await failed).failure.reason).to.equal('invalid');
    await element.updateComplete;
    expect(textOf(inside(element, '[part="error"]'))).to.contain('缺少 /body');
    element.report = sound;
    await settled(element);
    expect(textOf(inside(element, 'h2'))).to.contain('清川县');
    element.remove();
  });

  it('honours properties set before it is defined', async () => {
    const name = 'late-disclosure-report';
    const element: HTMLElement = document.createElement(name);
    Object.assign(element, { report: transposed, headingLevel: 4, locale: 'en' });
    document.body.append(element);
    const { DisclosureReport: Base } = await import('./disclosure-report.js');
    customElements.define(name, class extends Base {});
    expect(element).to.be.instanceOf(Base);
    await painted();
    expect(textOf(inside(element, 'h4'))).to.contain('清川县');
    expect(textOf(inside(element, '.checks'))).to.contain('2 of 42 equations do not hold');
    element.remove();
  });

  it('shows the same after it was moved', async () => {
    const element = await mount(transposed);
    const before = textOf(inside(element, '.checks'));
    const other = await fixture(html`<section></section>`);
    other.append(element);
    await settled(element);
    expect(textOf(inside(element, '.checks'))).to.equal(before);
    expect(tablesIn(element)).to.have.length(tableIds.length);
    await aTimeout(0);
  });
});
