import { expect, fixture, html } from '@open-wc/testing';
import { canonicalJson, check, rules, withValue, type Report } from '@disclosure-report/core';
import '../define/disclosure-report.js';
import { missingTables, sound, transposed } from '../../test/fixtures/reports.js';
import { inside, settled, tablesIn, textOf } from '../../test/support/mount.js';
import { setViewport } from '../../test/support/viewport.js';
import type { DisclosureReport } from './disclosure-report.js';

const mount = async (report: Report, checks = 'full', locale = 'zh-Hans'): Promise<DisclosureReport> => {
  const element = await fixture<DisclosureReport>(
    html`<disclosure-report .report=${report} checks=${checks} locale=${locale}></disclosure-report>`,
  );
  await settled(element);
  return element;
};

/** Wrong in several ways: sums, a negative count, text that promises what the tables do not hold. */
const faulty: Report = withValue(
  withValue({ ...transposed, title: '报告' }, 'requests/carriedIn/other', -3),
  'disputes/review/total',
  99,
);

const button = (element: DisclosureReport, label: string): HTMLButtonElement =>
  [...element.renderRoot.querySelectorAll('button')].find((one) => textOf(one).startsWith(label))!;

const severities = (element: DisclosureReport): Set<string> =>
  new Set([...element.renderRoot.querySelectorAll('[part="finding"]')].map(({ className }) => className));

describe('<disclosure-report> and trust', () => {
  it('says by what, by how many rules and on exactly what data the checks were made', async () => {
    const line = textOf(inside(await mount(sound), '[part="checked-by"]'));
    expect(line).to.contain(`${rules.length} 条规则`);
    const other = textOf(inside(await mount({ ...sound, year: 2023 }), '[part="checked-by"]'));
    const hash = /SHA-256 ([0-9a-f]{16})/;
    expect(hash.exec(line)?.[1]).to.match(/^[0-9a-f]{16}$/);
    expect(hash.exec(line)?.[1]).not.to.equal(hash.exec(other)?.[1]);
  });

  it('tells the SHA-256 of exactly what it shows, whatever it showed before', async () => {
    const element = await mount(sound);
    const edited = withValue(sound, 'requests/carriedIn/other', 7);
    for (const report of [edited, { ...edited, sections: [] }, { ...edited, year: 2023 }, sound]) {
      element.report = report;
      await element.updateComplete;
      const content = new TextEncoder().encode(canonicalJson(report));
      const hash = [...new Uint8Array(await crypto.subtle.digest('SHA-256', content))];
      const digits = hash.map((byte) => byte.toString(16).padStart(2, '0')).join('');
      expect(textOf(inside(element, '[part="checked-by"]'))).to.contain(`SHA-256 ${digits.slice(0, 16)}…`);
    }
  });

  it('counts the findings by severity and lists only those that are chosen', async () => {
    const element = await mount(faulty);
    const all = check(faulty).findings;
    expect(textOf(button(element, '全部'))).to.equal(`全部 ${all.length}`);
    const errors = all.filter(({ severity }) => severity === 'error').length;
    button(element, `错误 ${errors}`).click();
    await element.updateComplete;
    expect([...severities(element)]).to.deep.equal(['error']);
    expect(button(element, '错误').getAttribute('aria-pressed')).to.equal('true');
    button(element, '全部').click();
    await element.updateComplete;
    expect(severities(element).size).to.be.greaterThan(1);
  });

  it('lists what a sentence pasted twice gets wrong twice, also when something else goes wrong before it', async () => {
    const text = '全年收到政府信息公开申请9876件。';
    const twice: Report = {
      ...sound,
      sections: sound.sections.map((section) =>
        section.id === 'overview'
          ? { ...section, blocks: [text, text].map((one) => ({ type: 'paragraph', text: one })) }
          : section,
      ),
    };
    const element = await mount(twice);
    const listed = (): readonly string[] =>
      [...element.renderRoot.querySelectorAll('[part="finding"] .rule')].map((rule) => textOf(rule)).sort();
    const found = (report: Report): readonly string[] =>
      check(report)
        .findings.map(({ rule }) => rule)
        .sort();
    expect(new Set(check(twice).findings.map(({ fingerprint }) => fingerprint)).size).to.be.lessThan(
      found(twice).length,
    );
    for (const report of [twice, withValue(twice, 'requests/carriedIn/other', -3), twice]) {
      element.report = report;
      await settled(element);
      expect(listed()).to.deep.equal(found(report));
    }
  });

  it('gives each finding an address that names it in every later check', async () => {
    const element = await mount(transposed);
    const [finding] = check(transposed).findings;
    const link = element.renderRoot.querySelector<HTMLAnchorElement>('[part="finding"] a.rule');
    expect(link?.hash).to.equal(`#finding=${finding!.fingerprint}`);
    expect(link?.getAttribute('aria-label')).to.contain(finding!.rule);
  });

  it('says as much of the checks as it is asked to', async () => {
    const summary = await mount(transposed, 'summary');
    expect(textOf(inside(summary, '.checks'))).to.contain('2 项不成立');
    expect(inside(summary, '[part="finding"]')?.localName).to.equal(undefined);
    const off = await mount(transposed, 'off');
    expect(inside(off, '.checks')?.localName).to.equal(undefined);
    expect(tablesIn(off).some((table) => inside(table, 'td.error'))).to.equal(false);
  });

  it('shows beside table 三 what its groups of rows come to, and a dash where that is not known', async () => {
    const lines = (element: DisclosureReport): string[] =>
      [...element.renderRoot.querySelectorAll('.subtotals dl > div')].map(textOf);
    const rows = Object.entries(sound.tables.requests!);
    const refused = rows
      .filter(([row]) => row.startsWith('refused.'))
      .reduce((sum, [, { total }]) => sum + total!, 0);
    expect(lines(await mount(sound))[0]).to.equal(`（三）不予公开 ${refused}`);
    const blank = withValue(sound, 'requests/refused.stateSecret/total', null);
    expect(lines(await mount(blank))[0]).to.equal('（三）不予公开 —');
    expect(lines(await mount({ ...missingTables, tables: {} }))).to.deep.equal([]);
  });
});

describe('<disclosure-report> and its views', () => {
  afterEach(() => setViewport({ width: 1280, height: 800 }));

  it('switches between all rows and those that say something', async () => {
    const element = await mount(sound);
    const cells = (): number =>
      tablesIn(element).reduce((sum, table) => sum + table.renderRoot.querySelectorAll('tbody td').length, 0);
    expect(cells()).to.equal(200);
    button(element, '仅看非零').click();
    await settled(element);
    expect(cells()).to.be.lessThan(200);
    button(element, '仅看非零').click();
    await settled(element);
    expect(cells()).to.equal(200);
  });

  it('in large print sets 18 pt and gives every control 60 px', async () => {
    const element = await mount(transposed);
    button(element, '长辈版').click();
    await settled(element);
    expect(Number.parseFloat(getComputedStyle(element).fontSize)).to.be.at.least(24);
    const controls = [
      ...element.renderRoot.querySelectorAll('button, summary, a:not(.stated)'),
      ...tablesIn(element).flatMap((table) => [...table.renderRoot.querySelectorAll('button, select')]),
    ];
    expect(controls.length).to.be.greaterThan(5);
    for (const control of controls) {
      expect(control.getBoundingClientRect().height, textOf(control)).to.be.at.least(60);
    }
    await expect(element).to.be.accessible();
  });

  it('on a phone offers the full tables, and goes back', async () => {
    await setViewport({ width: 360, height: 800 });
    const element = await mount(sound);
    const columns = (): number =>
      tablesIn(element)[1]!.renderRoot.querySelectorAll('tbody tr:first-child td').length;
    expect(columns()).to.equal(1);
    button(element, '完整表格').click();
    await settled(element);
    expect(columns()).to.equal(7);
    button(element, '完整表格').click();
    await settled(element);
    expect(columns()).to.equal(1);
  });
});
