import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { check, type CellAddress, type CellProvenance, type Report } from '@disclosure-report/core';
import '../define/disclosure-cell.js';
import '../define/disclosure-report.js';
import { blanks, sound, transposed } from '../../test/fixtures/reports.js';
import { publishedMarkup } from '../../test/support/published-page.js';
import { inside, nextEvent, painted, settled, tablesIn, textOf } from '../../test/support/mount.js';
import type { DisclosureReport } from '../disclosure-report/disclosure-report.js';
import type { DisclosureTable } from '../disclosure-table/disclosure-table.js';
import type { DisclosureCell } from './disclosure-cell.js';

const mount = async (
  report: Report,
  address: CellAddress,
  { locale = 'zh-Hans', provenance }: { locale?: 'zh-Hans' | 'en'; provenance?: CellProvenance } = {},
): Promise<DisclosureCell> => {
  const element = await fixture<DisclosureCell>(
    html`<disclosure-cell
      .report=${report}
      address=${address}
      .findings=${check(report).findings}
      .provenance=${provenance}
      locale=${locale}
    ></disclosure-cell>`,
  );
  await element.updateComplete;
  return element;
};

const facts = (element: DisclosureCell): Record<string, string> =>
  Object.fromEntries(
    [...element.renderRoot.querySelectorAll('dt')].map((term) => [
      textOf(term),
      textOf(term.nextElementSibling),
    ]),
  );

describe('<disclosure-cell>', () => {
  it('says what a row means and on which article it rests', async () => {
    const element = await mount(sound, 'requests/refused.internalAffairs/total');
    expect(facts(element)['含义']).to.contain('内部').and.to.contain('第十六条第一款');
    const english = await mount(sound, 'requests/refused.internalAffairs/total', { locale: 'en' });
    expect(facts(english).Meaning).to.contain('article 16, paragraph 1');
  });

  it('says it in tables 二 and 四 as well', async () => {
    const licensing = facts(await mount(sound, 'proactive/licensing/decisions'))['含义'];
    expect(licensing).to.contain('准许').and.to.contain('第二十条第（五）项');
    expect(facts(await mount(sound, 'disputes/review/upheld'))['含义']).to.contain('复议机关');
  });

  it('shows how a total comes about, and that it agrees', async () => {
    const said = facts(await mount(sound, 'requests/received/total'))['本行合计'];
    expect(said).to.contain('自然人').and.to.contain('与报告一致');
  });

  it('shows by how much a total differs from its parts', async () => {
    const said = facts(await mount(transposed, 'requests/granted/total'))['本行合计'];
    expect(said).to.contain('＝ 521，报告写的是 539');
  });

  it('computes nothing from a blank, and says so', async () => {
    expect(facts(await mount(blanks, 'requests/received/total'))['本行合计']).to.contain('无法计算');
  });

  it('lists what was found at the cell, and nothing found elsewhere', async () => {
    expect(facts(await mount(transposed, 'requests/granted/naturalPerson'))['勾稽核对']).to.contain('486');
    expect(facts(await mount(transposed, 'disputes/review/total'))['勾稽核对']).to.equal(undefined);
  });

  it('says where the number was printed and how it was read', async () => {
    const provenance = { source: '１，１１４件', place: { table: 2, row: 5, column: 9 }, normalised: true };
    const element = await mount(sound, 'requests/received/total', { provenance });
    expect(facts(element)['出处'])
      .to.contain('１，１１４件')
      .and.to.contain('第 5 行')
      .and.to.contain('经整理');
  });

  it('leads to the cells it is made of', async () => {
    const element = await mount(sound, 'requests/received/total');
    const asked = nextEvent(element, 'cell-select');
    const links = [...element.renderRoot.querySelectorAll<HTMLButtonElement>('dd button')];
    links.find((link) => textOf(link) === '自然人')?.click();
    expect((await asked).address).to.equal('requests/received/naturalPerson');
  });

  it('is accessible, also in large print and in the dark', async () => {
    for (const [theme, size] of [
      ['light', undefined],
      ['dark', 'large'],
    ] as const) {
      const element = await mount(transposed, 'requests/granted/total');
      element.theme = theme;
      element.size = size;
      await element.updateComplete;
      await painted();
      await expect(element).to.be.accessible();
    }
  });

  it('draws nothing for a cell the form has not', async () => {
    expect(inside(await mount(sound, 'requests/nothing/total'), '.panel')?.localName).to.equal(undefined);
  });
});

describe('a figure in a report', () => {
  const inReport = async (content: Report | undefined): Promise<DisclosureReport> => {
    const element = await fixture<DisclosureReport>(
      html`<disclosure-report locale="zh-Hans" .report=${content}></disclosure-report>`,
    );
    await settled(element);
    return element;
  };
  const requestsOf = (element: DisclosureReport): DisclosureTable =>
    tablesIn(element).find(({ table }) => table === 'requests')!;
  const panelOf = async (element: DisclosureReport): Promise<DisclosureCell> => {
    for (let tries = 0; tries < 50; tries += 1) {
      const panel = element.renderRoot.querySelector('disclosure-cell');
      if (panel?.shadowRoot?.activeElement) return panel;
      await aTimeout(20);
    }
    throw new Error('no panel');
  };

  it('is reached by arrow keys, asked about by Enter and left by Escape', async () => {
    const element = await inReport(sound);
    const table = requestsOf(element);
    table.renderRoot.querySelector<HTMLElement>('tbody td[tabindex="0"]')?.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'End' });
    const cell = table.shadowRoot!.activeElement;
    expect(textOf(cell)).to.equal(String(sound.tables.requests!.carriedIn!.total));
    await sendKeys({ press: 'Enter' });
    const panel = await panelOf(element);
    expect(panel.address).to.equal('requests/carriedIn/total');
    await sendKeys({ press: 'Escape' });
    await settled(element);
    expect(inside(element, 'disclosure-cell')?.localName).to.equal(undefined);
    expect(table.shadowRoot!.activeElement === cell).to.equal(true);
  });

  it('leaves one stop for the Tab key in each table', async () => {
    const table = requestsOf(await inReport(sound));
    const stops = (): number => table.renderRoot.querySelectorAll('td[tabindex="0"]').length;
    expect(stops()).to.equal(1);
    table.renderRoot.querySelector<HTMLElement>('tbody td[tabindex="0"]')?.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(stops()).to.equal(1);
  });

  it('leaves the answer to the page where it cancels the event', async () => {
    const element = await inReport(sound);
    element.addEventListener('cell-select', (event) => {
      event.preventDefault();
    });
    requestsOf(element).renderRoot.querySelector<HTMLElement>('tbody td')?.click();
    await aTimeout(50);
    expect(inside(element, 'disclosure-cell')?.localName).to.equal(undefined);
  });

  it('says where it was printed, in a report read from published tables', async () => {
    const page = document.createElement('disclosure-report');
    page.append(...new DOMParser().parseFromString(publishedMarkup(sound), 'text/html').body.childNodes);
    document.body.append(page);
    await nextEvent(page, 'disclosure-load');
    await settled(page);
    requestsOf(page).renderRoot.querySelector<HTMLElement>('tbody td')?.click();
    const said = facts(await panelOf(page))['出处'];
    page.remove();
    expect(said).to.contain(String(sound.tables.requests!.received!.naturalPerson)).and.to.contain('第 4 行');
  });

  describe('with an address of its own', () => {
    afterEach(() => {
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('is shown when the page is opened at it', async () => {
      history.replaceState(null, '', '#cell=requests/granted/enterprise');
      const element = await inReport(sound);
      const panel = await panelOf(element);
      expect(panel.address).to.equal('requests/granted/enterprise');
      expect(panel.link).to.contain('#cell=requests/granted/enterprise');
    });

    it('of a finding leads to the cells it is about', async () => {
      const finding = check(transposed).findings.find(({ rule }) => rule === 'R23')!;
      history.replaceState(null, '', `#finding=${finding.fingerprint}`);
      const element = await inReport(transposed);
      await settled(element);
      expect(requestsOf(element).renderRoot.querySelectorAll('td.related').length).to.be.greaterThan(20);
    });

    it('is of the report whose id it names', async () => {
      history.replaceState(null, '', '#cell=second:requests/granted/enterprise');
      const page = await fixture(
        html`<div>
          <disclosure-report .report=${sound}></disclosure-report>
          <disclosure-report id="second" .report=${transposed}></disclosure-report>
        </div>`,
      );
      const [first, second] = [...page.querySelectorAll('disclosure-report')];
      expect((await panelOf(second!)).link).to.contain('#cell=second:');
      expect(inside(first!, 'disclosure-cell')?.localName).to.equal(undefined);
    });
  });
});
