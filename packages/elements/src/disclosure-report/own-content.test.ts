import { expect, fixture, html } from '@open-wc/testing';
import '../define/disclosure-report.js';
import { missingTables, sound } from '../../test/fixtures/reports.js';
import { publishedMarkup } from '../../test/support/published-page.js';
import { inside, nextEvent, settled, tablesIn, textOf } from '../../test/support/mount.js';
import type { DisclosureReport } from './disclosure-report.js';

const shownIn = (element: DisclosureReport, name: string): readonly string[] =>
  (inside(element, `slot[name="${name}"]`) as HTMLSlotElement | null)?.assignedElements().map(textOf) ?? [];

describe('<disclosure-report> with a page’s own content', () => {
  it('shows a header above and a footer below the report', async () => {
    const element = await fixture<DisclosureReport>(
      html`<disclosure-report .report=${sound} locale="zh-Hans"
        ><p slot="header">页首</p>
        <p slot="footer">页尾</p></disclosure-report
      >`,
    );
    await settled(element);
    const [header, footer] = element.querySelectorAll('p');
    const article = inside(element, '[part="report"]')!.getBoundingClientRect();
    expect(header!.getBoundingClientRect().bottom).to.be.at.most(article.top);
    expect(footer!.getBoundingClientRect().top).to.be.at.least(article.bottom);
  });

  it('takes nothing with a slot of its own for a published report', async () => {
    const element = await fixture<DisclosureReport>(
      html`<disclosure-report locale="zh-Hans"
        ><p slot="header">页首</p>
        <p slot="empty">年报将于三月公布。</p></disclosure-report
      >`,
    );
    await settled(element);
    expect(shownIn(element, 'empty')).to.deep.equal(['年报将于三月公布。']);
    expect(shownIn(element, 'header')).to.deep.equal(['页首']);
  });

  it('reads the published tables beside them', async () => {
    const element = document.createElement('disclosure-report');
    element.innerHTML = `<p slot="header">页首</p>${publishedMarkup(sound)}`;
    const loaded = nextEvent(element, 'disclosure-load');
    document.body.append(element);
    expect((await loaded).report.tables).to.deep.equal(sound.tables);
    element.remove();
  });

  it('says what went wrong in the page’s words', async () => {
    const element = document.createElement('disclosure-report');
    element.innerHTML = '<p slot="error">请到便民服务中心查阅纸质版。</p>';
    element.src = '/missing.json';
    const failed = nextEvent(element, 'disclosure-error');
    document.body.append(element);
    await failed;
    await settled(element);
    expect(shownIn(element, 'error')).to.deep.equal(['请到便民服务中心查阅纸质版。']);
    element.remove();
  });
});

describe('<disclosure-report> in a page’s own words', () => {
  const mount = async (report = sound): Promise<DisclosureReport> => {
    const element = await fixture<DisclosureReport>(
      html`<disclosure-report .report=${report} locale="zh-Hans"></disclosure-report>`,
    );
    await settled(element);
    return element;
  };

  const printButton = (element: DisclosureReport, label: string): Element | undefined =>
    [...element.renderRoot.querySelectorAll('button')].find((button) => textOf(button) === label);

  it('replaces the words it is given, in its tables too, and no others', async () => {
    const element = await mount(missingTables);
    element.i18n = { print: '打印本页', tableMissing: (table) => `未见${table}` };
    await settled(element);
    expect(printButton(element, '打印本页')).to.be.instanceOf(HTMLElement);
    const notes = tablesIn(element).map((table) => textOf(inside(table, '.note')));
    expect(notes.some((note) => note.startsWith('未见'))).to.equal(true);
    expect(printButton(element, '长辈版')).to.be.instanceOf(HTMLElement);
  });

  it('keeps its own where a plain script gives what is no word', async () => {
    const element = await mount();
    Object.assign(element, { i18n: { print: 5, hiddenRows: '隐藏', nonsense: 'x' } });
    await settled(element);
    expect(printButton(element, '打印')).to.be.instanceOf(HTMLElement);
  });

  it('goes back to them when they are taken away', async () => {
    const element = await mount();
    element.i18n = { print: '打印本页' };
    await settled(element);
    element.i18n = undefined;
    await settled(element);
    expect(printButton(element, '打印')).to.be.instanceOf(HTMLElement);
  });

  it('keeps them in another language', async () => {
    const element = await mount();
    element.i18n = { print: 'བཏབ་པ།' };
    element.locale = 'en';
    await settled(element);
    expect(printButton(element, 'བཏབ་པ།')).to.be.instanceOf(HTMLElement);
  });
});
