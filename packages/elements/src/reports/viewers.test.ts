import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { withValue, type Report } from '@disclosure-report/core';
import '../define/disclosure-chart.js';
import '../define/disclosure-comparison.js';
import { years } from '../../test/fixtures/comparisons.js';
import { sound } from '../../test/fixtures/reports.js';
import { inside, painted, stubFetch, textOf } from '../../test/support/mount.js';
import { publishedMarkup } from '../../test/support/published-page.js';
import type { DisclosureChart } from '../disclosure-chart/disclosure-chart.js';
import type { DisclosureReport } from '../disclosure-report/disclosure-report.js';

const empty = '没有可以显示的报告。';
const loading = '正在读取报告…';

const ofYear = (year: number): Report => ({ ...sound, year });

const titleOf = (chart: Element): string => textOf(inside(chart, '[part="title"]'));

const statusOf = (chart: Element): string => textOf(inside(chart, '[role="status"]'));

const shows = (chart: Element, words: string): Promise<void> =>
  waitUntil(() => titleOf(chart).includes(words), `the chart shows ${words}`);

const says = (chart: Element, sentence: string): Promise<void> =>
  waitUntil(() => statusOf(chart) === sentence, `the chart says ${sentence}`);

/** Nothing is drawn, and what the tag holds can be seen. */
const isLeftAlone = (chart: Element): boolean =>
  inside(chart, 'figure') === null && (chart.firstElementChild?.getBoundingClientRect().height ?? 0) > 0;

const chartFor = (ids: string, kind = 'applicants'): Promise<DisclosureChart> =>
  fixture<DisclosureChart>(
    html`<disclosure-chart for=${ids} kind=${kind}><p>全年收到申请 1114 件。</p></disclosure-chart>`,
  );

const put = (
  report: Report | undefined,
  id = 'viewer',
  parent: ParentNode = document.body,
): DisclosureReport => {
  const viewer = document.createElement('disclosure-report');
  viewer.id = id;
  viewer.report = report;
  parent.append(viewer);
  return viewer;
};

const loadedFiles = (name: string): boolean =>
  performance.getEntriesByType('resource').some((entry) => entry.name.includes(name));

describe('a chart for viewers on the page', () => {
  afterEach(() => {
    document.querySelectorAll('disclosure-report').forEach((viewer) => {
      viewer.remove();
    });
  });

  it('waits for one that is upgraded later, and loads nothing that reads addresses', async () => {
    const viewer = put(undefined);
    viewer.innerHTML = publishedMarkup(sound);
    const chart = await chartFor('viewer');
    await says(chart, loading);
    expect(isLeftAlone(chart)).to.equal(true);
    await import('../define/disclosure-report.js');
    await shows(chart, '2024');
    expect(statusOf(chart)).to.equal('');
    expect(loadedFiles('reports/viewers')).to.equal(true);
    expect(loadedFiles('own-sources')).to.equal(false);
  });

  it('draws at once what stands there already', async () => {
    const viewer = put(ofYear(2022));
    await viewer.updateComplete;
    await shows(await chartFor('viewer'), '2022');
  });

  it('says that the report is being read as long as the viewer reads, and follows it through its addresses', async () => {
    let answer: (response: Response) => void = () => undefined;
    const restore = stubFetch((address) =>
      address === 'slow.json' ? new Promise((resolve) => (answer = resolve)) : undefined,
    );
    const viewer = put(undefined);
    viewer.src = 'slow.json';
    const chart = await chartFor('viewer');
    await says(chart, loading);
    expect(inside(chart, '.root')?.getAttribute('aria-busy')).to.equal('true');
    await waitUntil(() => viewer.shadowRoot?.querySelector('.skeleton') !== null);
    answer(new Response(JSON.stringify(ofYear(2021))));
    await shows(chart, '2021');
    expect(inside(chart, '.root')?.getAttribute('aria-busy')).to.equal('false');
    restore();
  });

  it('follows every edit', async () => {
    const viewer = put(sound);
    const chart = await chartFor('viewer');
    await shows(chart, '2024');
    const edited = withValue(sound, 'requests/received/naturalPerson', 7);
    viewer.report = edited;
    await waitUntil(() => textOf(inside(chart, '[role="option"]')).startsWith('自然人：7'));
    viewer.report = ofYear(2020);
    await shows(chart, '2020');
  });

  it('is not drawn anew where something else on the page changes', async () => {
    put(sound);
    const chart = await chartFor('viewer');
    await shows(chart, '2024');
    await painted();
    let updates = 0;
    chart.addController({ hostUpdate: () => (updates += 1) });
    document.body.append(document.createElement('hr'));
    document.querySelector('hr')?.remove();
    await painted();
    expect(updates).to.equal(0);
  });

  it('draws nothing where the id names nothing, or no viewer, until it does', async () => {
    const chart = await chartFor('nobody');
    await says(chart, empty);
    expect(isLeftAlone(chart)).to.equal(true);
    const other = document.createElement('div');
    other.id = 'nobody';
    document.body.append(other);
    await painted();
    expect(statusOf(chart)).to.equal(empty);
    other.remove();
    const viewer = put(sound, 'somebody');
    await painted();
    expect(statusOf(chart)).to.equal(empty);
    viewer.id = 'nobody';
    await shows(chart, '2024');
    viewer.removeAttribute('id');
    await says(chart, empty);
  });

  it('draws nothing where the viewer fails or has no report, and leaves the reason to it', async () => {
    const viewer = put(undefined);
    viewer.src = '/no/such.json';
    const chart = await chartFor('viewer');
    await waitUntil(() => inside(viewer, '[part="error"]'));
    await says(chart, empty);
    expect(isLeftAlone(chart)).to.equal(true);
    expect(chart.shadowRoot?.querySelectorAll('[part="error"]')).to.have.length(0);
    viewer.report = sound;
    await shows(chart, '2024');
    viewer.report = undefined;
    await says(chart, empty);
    put(undefined, 'without');
    chart.for = 'without';
    await painted();
    await says(chart, empty);
  });

  it('takes several ids, as several years, and does without those that have no report', async () => {
    for (const report of years) put(report, `of-${report.year}`);
    const chart = await chartFor(years.map(({ year }) => `of-${year}`).join('\n '), 'outcomes');
    await shows(chart, '2020 年至 2024 年');
    document.getElementById('of-2020')?.remove();
    await shows(chart, '2022 年至 2024 年');
    chart.for = 'of-2023';
    await shows(chart, '（2023 年）');
  });

  it('draws nothing any more once the viewer is gone', async () => {
    const around = document.createElement('div');
    document.body.append(around);
    put(sound, 'viewer', around);
    const chart = await chartFor('viewer');
    await shows(chart, '2024');
    around.remove();
    await says(chart, empty);
    expect(isLeftAlone(chart)).to.equal(true);
  });

  it('follows nobody while it is out of the page, and anew when it is back', async () => {
    const listening = new Set<string>();
    const listen = document.addEventListener.bind(document);
    const forget = document.removeEventListener.bind(document);
    document.addEventListener = (...[type, ...rest]: Parameters<typeof listen>) => {
      listening.add(type);
      listen(type, ...rest);
    };
    document.removeEventListener = (...[type, ...rest]: Parameters<typeof forget>) => {
      listening.delete(type);
      forget(type, ...rest);
    };
    const viewer = put(sound);
    const chart = await chartFor('viewer');
    await shows(chart, '2024');
    const parent = chart.parentElement;
    expect(listening).to.include('disclosure-show');
    chart.remove();
    expect([...listening]).to.deep.equal([]);
    viewer.report = ofYear(2020);
    await painted();
    expect(titleOf(chart)).to.contain('2024');
    parent?.append(chart);
    await shows(chart, '2020');
    viewer.report = ofYear(2021);
    await shows(chart, '2021');
    chart.for = undefined;
    await says(chart, empty);
    expect([...listening]).to.deep.equal([]);
    Reflect.deleteProperty(document, 'addEventListener');
    Reflect.deleteProperty(document, 'removeEventListener');
  });

  it('knows the ids of the shadow root it stands in, and follows from one to another', async () => {
    put(ofYear(2020));
    const chart = await chartFor('viewer');
    await shows(chart, '2020');
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.append(chart);
    await says(chart, empty);
    const viewer = put(ofYear(2022), 'viewer', root);
    await shows(chart, '2022');
    viewer.report = ofYear(2023);
    await shows(chart, '2023');
    host.remove();
  });

  it('says nothing of an id that names nothing before the page is all there', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    const chart = await chartFor('later');
    await says(chart, loading);
    Reflect.deleteProperty(document, 'readyState');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await says(chart, empty);
  });

  it('comes after the property, and before every other source', async () => {
    const asked: string[] = [];
    const restore = stubFetch((address) => {
      if (!address.endsWith('own.json')) return undefined;
      asked.push(address);
      return Promise.resolve(new Response(JSON.stringify(ofYear(2019))));
    });
    put(ofYear(2022));
    const chart = await chartFor('viewer');
    chart.src = 'own.json';
    chart.reports = [ofYear(2021)];
    await shows(chart, '2021');
    chart.reports = undefined;
    await shows(chart, '2022');
    expect(asked).to.deep.equal([]);
    chart.removeAttribute('for');
    await shows(chart, '2019');
    restore();
  });

  it('is as accessible as any other', async () => {
    put(sound);
    const chart = await chartFor('viewer');
    await shows(chart, '2024');
    await expect(chart).to.be.accessible();
    await expect(await chartFor('nobody')).to.be.accessible();
  });
});

describe('a comparison for viewers on the page', () => {
  it('follows them in the same way', async () => {
    for (const report of years.slice(0, 2)) put(report, `of-${report.year}`);
    const comparison = await fixture(
      html`<disclosure-comparison for="of-2020 of-2024"></disclosure-comparison>`,
    );
    const heads = (): string => textOf(inside(comparison, 'thead'));
    await waitUntil(() => heads().includes('2020') && heads().includes('2024'));
    document.querySelectorAll('disclosure-report').forEach((viewer) => {
      viewer.remove();
    });
    await says(comparison, empty);
  });
});
