import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { withValue, type Report } from '@disclosure-report/core';
import '../define/disclosure-chart.js';
import { mountChart, optionsOf, tableRowsOf, textsOf, unfold } from '../../test/support/chart.js';
import { bodies, bodiesOverYears, provinces, years } from '../../test/fixtures/comparisons.js';
import { missingTables, sound } from '../../test/fixtures/reports.js';
import { inside, stubFetch, textOf } from '../../test/support/mount.js';
import { setViewport, sidewaysOverflow } from '../../test/support/viewport.js';
import type { DisclosureChart } from './disclosure-chart.js';

const withoutRequests: Report = {
  ...missingTables,
  tables: { proactive: sound.tables.proactive ?? null },
  sections: [],
};

describe('<disclosure-chart>', () => {
  it('draws requests as a flow from what came in to how it ended', async () => {
    const element = await mountChart('flow', [sound]);
    expect(textOf(inside(element, '[part="title"]'))).to.equal('申请的来源与去向（2024 年）');
    const ends = [...element.renderRoot.querySelectorAll('.end')];
    expect(ends.map((end) => textOf(end.querySelector('text')))).to.deep.equal([
      '本年新收',
      '上年结转',
      '予以公开',
      '部分公开',
      '不予公开',
      '无法提供',
      '不予处理',
      '结转下年',
    ]);
    expect(ends.every((end) => end.querySelector('path')?.getAttribute('d')?.startsWith('M'))).to.equal(true);
    expect(textOf(inside(element, '[part="summary"]'))).to.contain('予以公开 539（');
  });

  it('draws the outcomes of each year end to end, each with a filling of its own', async () => {
    const element = await mountChart('outcomes', years);
    const bars = [...element.renderRoot.querySelectorAll('[part="picture"] .bar')];
    expect(new Set(bars.map((bar) => bar.getAttribute('fill')))).to.have.length(6);
    expect(textsOf(element).map(textOf).slice(0, 2)).to.deep.equal(['2020 年', '1,108']);
    expect(optionsOf(element).every((option) => option.querySelector('.swatch') !== null)).to.equal(true);
    expect((await tableRowsOf(element))[0]).to.deep.equal(['予以公开', '539', '431', '485', '539']);
  });

  it('shows the name of each body once, and says all of them after what is seen of a part', async () => {
    const element = await mountChart('outcomes', bodies);
    const [first] = optionsOf(element);
    const names = bodies.map(({ body }) => body.name).join('、');
    expect(textOf(first)).to.match(/^予以公开：[\d,]+（\d+%）、/);
    expect(first?.getAttribute('aria-label')).to.equal(`${textOf(first)}，依次为${names}`);
    const [english] = optionsOf(await mountChart('outcomes', bodies, { locale: 'en' }));
    const inEnglish = bodies.map(({ body }) => body.name).join(', ');
    expect(english?.getAttribute('aria-label')).to.equal(
      `${textOf(english)}, for ${inEnglish} in this order`,
    );
  });

  it('is called by what is seen, part for part', async () => {
    for (const [kind, reports] of [
      ['outcomes', bodies],
      ['outcomes', years],
      ['applicants', [sound]],
      ['flow', [sound]],
    ] as const) {
      for (const option of optionsOf(await mountChart(kind, reports)))
        expect(option.getAttribute('aria-label')).to.contain(textOf(option));
    }
  });

  it('draws who asked, and the same as a table with shares', async () => {
    const element = await mountChart('applicants', [sound]);
    expect(element.renderRoot.querySelectorAll('[part="picture"] .bar')).to.have.length(5);
    expect(await tableRowsOf(element)).to.have.length(6);
    expect((await tableRowsOf(element))[0]).to.deep.equal(['自然人', '1,031', '93%']);
  });

  it('draws what the prose says was published, and says what it does not say', async () => {
    const element = await mountChart('published', [sound]);
    expect(textsOf(element).map(textOf)).to.include.members(['规划计划', '财政信息', '民生实事', '1,096']);
    expect(textOf(inside(element, '[part="notes"]'))).to.contain('按渠道只画出报告文字写明的数量');
  });

  it('draws nothing where nothing is known, and says what is missing', async () => {
    for (const kind of ['flow', 'outcomes', 'applicants', 'published'] as const) {
      const element = await mountChart(kind, [withoutRequests]);
      expect(inside(element, '[part="picture"]')?.localName, kind).to.equal(undefined);
      expect(textOf(inside(element, '[part="notes"]')), kind).to.match(/没有/);
    }
    const blank = withValue(sound, 'requests/granted/total', null);
    const element = await mountChart('flow', [blank]);
    expect(textOf(inside(element, '[part="notes"]'))).to.contain('没有画出：予以公开');
    expect(textsOf(element).map(textOf)).to.not.include('予以公开');
    expect((await tableRowsOf(element))[2]?.[1]).to.equal('没有数据');
  });

  it('calls what it draws by what tells it apart: the year, the body, or both', async () => {
    const namesOf = async (reports: readonly Report[]): Promise<readonly string[]> => {
      const element = await mountChart('outcomes', reports);
      await unfold(element);
      const drawn = textsOf(element).map(textOf);
      const heads = [...element.renderRoot.querySelectorAll('details thead th')].slice(1).map(textOf);
      for (const name of heads) {
        const start = name.slice(0, 5);
        expect(
          drawn.some((text) => text.startsWith(start)),
          `${name} in the picture`,
        ).to.equal(true);
        expect(textOf(inside(element, '.summary, [part="summary"]')), name).to.contain(name);
      }
      return heads;
    };
    expect(await namesOf(years.slice(0, 2))).to.deep.equal(['2020 年', '2024 年']);
    expect(await namesOf(bodies.slice(0, 2))).to.deep.equal(['清川县人民政府', '安平县人民政府']);
    const both = await namesOf(bodiesOverYears);
    expect(both).to.include('清川县人民政府 2023 年');
    expect(new Set(both).size).to.equal(bodiesOverYears.length);
  });

  it('names the one body it draws of several, and says that it is one of them', async () => {
    const element = await mountChart('applicants', bodies.slice(0, 2));
    expect(textOf(inside(element, '[part="title"]'))).to.contain('安平县人民政府');
    expect(textOf(inside(element, '[part="notes"]'))).to.contain('多个机关');
  });

  it('says which part is pointed at', async () => {
    const element = await mountChart('applicants', [sound]);
    inside(element, '[part="picture"] .bar')?.dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true }),
    );
    await element.updateComplete;
    expect(textOf(inside(element, '.said'))).to.equal('自然人：1,031（93%）');
    expect(optionsOf(element)[0]?.getAttribute('aria-selected')).to.equal('true');
  });

  it('speaks English', async () => {
    const element = await mountChart('flow', [sound], { locale: 'en' });
    expect(textOf(inside(element, '[part="title"]'))).to.equal(
      'Where requests came from and how they ended (2024)',
    );
    expect(textsOf(element).map(textOf)).to.include('Carried over');
  });

  it('takes another kind, and reports from an address', async () => {
    let answer: (response: Response) => void = () => undefined;
    const answered = new Promise<Response>((resolve) => {
      answer = resolve;
    });
    const restore = stubFetch((address) => (address === 'years.json' ? answered : undefined));
    const element = await fixture<DisclosureChart>(
      html`<disclosure-chart src="years.json">各年度报告</disclosure-chart>`,
    );
    expect(inside(element, 'slot')).to.exist;
    answer(new Response(JSON.stringify(years)));
    await waitUntil(() => inside(element, '[part="title"]'), 'the chart is drawn');
    expect(textOf(inside(element, '[part="title"]'))).to.contain('（2024 年）');
    element.kind = 'outcomes';
    await element.updateComplete;
    expect(textOf(inside(element, '[part="title"]'))).to.contain('（2020 年至 2024 年）');
    restore();
  });

  describe('at any width', () => {
    /** A pixel, and the sixtieth that Firefox rounds to. */
    const tolerance = 1.02;

    afterEach(() => setViewport({ width: 1280, height: 800 }));

    for (const width of [320, 768, 1280]) {
      for (const size of [undefined, 'large'] as const) {
        it(`keeps its words within ${width} px, at 12 px or more${size ? ', in large print' : ''}`, async () => {
          await setViewport({ width, height: 800 });
          for (const locale of ['zh-Hans', 'en'] as const) {
            for (const [kind, reports] of [
              ...(['flow', 'outcomes', 'applicants', 'published'] as const).map(
                (one) => [one, years] as const,
              ),
              ...[bodies, bodiesOverYears, provinces].map((some) => ['outcomes', some] as const),
            ]) {
              const element = await mountChart(kind, reports, { locale, size });
              const { left, right } = element.getBoundingClientRect();
              for (const text of textsOf(element)) {
                const box = text.getBoundingClientRect();
                expect(box.left, `${kind} ${textOf(text)}`).to.be.at.least(left - tolerance);
                expect(box.right, `${kind} ${textOf(text)}`).to.be.at.most(right + tolerance);
                expect(Number.parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(12);
              }
              expect(sidewaysOverflow()).to.equal(0);
            }
          }
        });
      }
    }
  });

  it('has no style attribute', async () => {
    for (const kind of ['flow', 'outcomes'] as const) {
      const element = await mountChart(kind, years);
      expect(element.renderRoot.querySelectorAll('[style]')).to.have.length(0);
    }
  });
});
