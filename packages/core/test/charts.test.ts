import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  barsIn,
  chartNotes,
  describeChart,
  describePart,
  fitsFlow,
  flowIn,
  isWhole,
  publishedChart,
  requestsChart,
  shortened,
  withValue,
  type CellAddress,
  type Chart,
  type Report,
} from '../src/index.js';
import { enChartNotes } from '../src/messages/en/chart-notes.js';
import { enCharts } from '../src/messages/en/charts.js';
import { zhHansChartNotes } from '../src/messages/zh-Hans/chart-notes.js';
import { zhHansCharts } from '../src/messages/zh-Hans/charts.js';
import { soundReport } from './arbitrary-report.js';
import { adding, saying, zeroReport } from './sample-report.js';

const having = (numbers: Readonly<Record<string, number | null>>, report: Report = zeroReport()): Report =>
  Object.entries(numbers).reduce(
    (next, [cell, value]) => withValue(next, cell as CellAddress, value),
    report,
  );

const balanced = having({
  'requests/received/total': 90,
  'requests/received/naturalPerson': 80,
  'requests/received/enterprise': 10,
  'requests/carriedIn/total': 10,
  'requests/granted/total': 40,
  'requests/refused.otherLaw/total': 20,
  'requests/refused.stateSecret/total': 5,
  'requests/otherHandling.other/total': 15,
  'requests/total/total': 80,
  'requests/carriedOut/total': 20,
});

const notesIn = (chart: Chart) => chartNotes(chart, zhHansCharts, zhHansChartNotes);

const valuesIn = (chart: Chart) =>
  Object.fromEntries(
    chart.groups.flatMap(({ parts }) => parts.map(({ key, values }) => [key, values] as const)),
  );

describe('charts of requests', () => {
  test('flow has both sides of the balance, the total broken up into its outcomes', () => {
    const chart = requestsChart('flow', [balanced]);
    assert.deepEqual(
      chart.groups.map(({ id, parts }) => [id, parts.map(({ key }) => key)]),
      [
        ['in', ['received', 'carriedIn']],
        [
          'out',
          [
            'granted',
            'partiallyGranted',
            'refused',
            'unavailable',
            'notProcessed',
            'otherHandling',
            'carriedOut',
          ],
        ],
      ],
    );
    assert.deepEqual(valuesIn(chart).refused, [25]);
    assert.deepEqual(
      chart.groups.map(({ wholes }) => wholes),
      [[100], [100]],
    );
  });

  test('every sound report flows out as much as flows in, and there is nothing to note', () => {
    fc.assert(
      fc.property(soundReport(), (report) => {
        const chart = requestsChart('flow', [report]);
        assert.equal(isWhole(chart), true);
        assert.deepEqual(notesIn(chart), []);
        const [into, out] = chart.groups;
        const sum = (group: typeof into) =>
          group?.parts.reduce((all, { values }) => all + (values[0] ?? 0), 0);
        assert.equal(sum(into), sum(out));
        assert.equal(sum(into), into?.wholes[0]);
      }),
      { numRuns: 10 },
    );
  });

  test('outcomes line years up across forms; of several reports the latest is drawn where there is room for one', () => {
    const older = having({ 'requests/otherHandling/total': 6 }, zeroReport('2019', { year: 2020 }));
    const chart = requestsChart('outcomes', [balanced, older]);
    assert.deepEqual(
      chart.reports.map(({ year }) => year),
      [2020, 2021],
    );
    assert.deepEqual(valuesIn(chart).otherHandling, [6, 15]);
    assert.deepEqual(requestsChart('applicants', [balanced, older]).reports, [balanced]);
    assert.deepEqual(requestsChart('flow', []).groups, []);
  });

  test('applicants are the columns of the requests received', () => {
    const chart = requestsChart('applicants', [balanced]);
    assert.deepEqual(
      chart.groups.map(({ parts, wholes }) => [parts.length, wholes]),
      [[6, [90]]],
    );
    assert.deepEqual(valuesIn(chart).enterprise, [10]);
  });

  test('say themselves in words, in both languages', () => {
    const chart = requestsChart('flow', [balanced]);
    assert.deepEqual(describeChart(chart, zhHansCharts), {
      title: '申请的来源与去向（2021 年）',
      summary:
        '共有申请 100 件：本年新收 90（90%）、上年结转 10（10%）。办理去向：予以公开 40（40%）、不予公开 25（25%）、其他处理 15（15%）、结转下年 20（20%）。',
    });
    assert.match(
      describeChart(chart, enCharts).summary,
      /^100 requests in all: New 90 \(90%\), Carried in 10/,
    );
    const years = requestsChart('outcomes', [balanced, zeroReport('2021', { year: 2022 })]);
    const { title, summary } = describeChart(years, zhHansCharts);
    assert.equal(title, '申请办理结果（2021 年至 2022 年）');
    assert.match(summary, /2021 年办结 80 件，最多的是予以公开 40（50%）。2022 年办结 0 件。$/);
    const [group] = years.groups;
    const [granted] = group?.parts ?? [];
    assert.ok(group && granted);
    assert.equal(describePart(granted, group, years, zhHansCharts), '予以公开：2021 年 40（50%）、2022 年 0');
  });

  test('of several reports say all the outcomes there was most of', () => {
    const tied = having({ 'requests/refused.otherLaw/total': 35 }, balanced);
    const { summary } = describeChart(
      requestsChart('outcomes', [tied, zeroReport('2021', { year: 2022 })]),
      zhHansCharts,
    );
    assert.match(summary, /^2021 年办结 80 件，最多的是予以公开 40（50%）、不予公开 40（50%）。/);
  });

  test('say what is missing, below 0, or does not balance, and draw none of it', () => {
    const spoiled = having(
      { 'requests/granted/total': null, 'requests/refused.otherLaw/total': -30 },
      balanced,
    );
    const chart = requestsChart('flow', [spoiled]);
    assert.equal(isWhole(chart), false);
    assert.deepEqual(notesIn(chart), [
      '报告中没有以下数据，没有画出：予以公开。',
      '以下数据小于 0，没有画出：不予公开。',
    ]);
    const drawn = flowIn(chart, { width: 600, line: 20 }).sides.flatMap(({ ends }) =>
      ends.map(({ part }) => part.key),
    );
    assert.deepEqual(drawn, ['received', 'carriedIn', 'otherHandling', 'carriedOut']);
    const uneven = requestsChart('flow', [having({ 'requests/carriedOut/total': 21 }, balanced)]);
    assert.equal(isWhole(uneven), false);
    assert.match(notesIn(uneven)[0] ?? '', /100 件，去向共 101 件，两边不相等/);
    const { requests: _, ...tables } = balanced.tables;
    const without = requestsChart('applicants', [{ ...balanced, tables }]);
    assert.match(
      chartNotes(without, enCharts, enChartNotes)[0] ?? '',
      /does not say: Natural persons, Enterprises/,
    );
  });
});

describe('the chart of what was published', () => {
  test('takes lists with their total from the prose, word for word', () => {
    const report = saying(
      'overview',
      '全年公开信息100条，其中财政信息30条、人事信息70条。通过门户网站发布80条，通过微信公众号发布约20条。',
    );
    const chart = publishedChart([report]);
    const [categories, channels] = chart.groups;
    assert.deepEqual(
      categories?.parts.map(({ label, values }) => [label.en, values]),
      [
        ['财政信息', [30]],
        ['人事信息', [70]],
      ],
    );
    assert.deepEqual(
      chart.groups.map(({ wholes }) => wholes),
      [[100], [null]],
    );
    assert.deepEqual(
      channels?.parts.map(({ label, values, approximate }) => [label.en, values, approximate]),
      [
        ['门户网站', [80], false],
        ['微信公众号', [20], true],
      ],
    );
    assert.match(describeChart(chart, zhHansCharts).summary, /公开信息 100 条.*微信公众号 约 20/);
  });

  test('says what the prose does not state', () => {
    const chart = publishedChart([zeroReport('2021', { year: 2020 }), zeroReport()]);
    assert.equal(describeChart(chart, zhHansCharts).summary, '');
    assert.equal(isWhole(chart), false);
    assert.deepEqual(notesIn(chart), [
      '报告文字没有按类别写明公开信息的数量。',
      '报告文字没有按渠道写明公开信息的数量。',
    ]);
    const list = adding('通过门户网站发布信息12条，通过微信公众号发布信息8条。');
    assert.match(
      chartNotes(publishedChart([list]), enCharts, enChartNotes).join(' '),
      /By channel: only what the text states/,
    );
  });
});

describe('geometry', () => {
  const frames = fc.record({
    width: fc.integer({ min: 280, max: 1400 }),
    line: fc.integer({ min: 16, max: 34 }),
  });
  const kinds = fc.constantFrom('outcomes' as const, 'applicants' as const);

  test('bars stay in the frame, one below the other, as long as their numbers', () => {
    fc.assert(
      fc.property(soundReport(), soundReport(), frames, kinds, (one, other, frame, kind) => {
        const chart = requestsChart(kind, [one, { ...other, year: 2022 }]);
        const { rows, height } = barsIn(chart, frame);
        const all = rows.flatMap(({ bars, report }) => {
          const column = report ? chart.reports.indexOf(report) : 0;
          return bars.map((bar) => ({ ...bar, value: bar.part.values[column] ?? 0 }));
        });
        const [first] = all;
        for (const { x, y, width, height: tall, value } of all) {
          assert.ok(x >= 0 && x + width <= frame.width + 0.01 && y >= 0 && y + tall <= height + 0.01);
          if (first)
            assert.ok(Math.abs(width * first.value - first.width * value) < 0.01 * frame.width * first.value);
        }
        rows
          .slice(1)
          .forEach((row, index) => assert.ok(row.baseline - (rows[index]?.baseline ?? 0) >= frame.line));
      }),
      { numRuns: 20 },
    );
  });

  test('ends of the flow stay in the frame, apart enough for name and number, as thick as their numbers', () => {
    fc.assert(
      fc.property(soundReport(), frames, (report, frame) => {
        if (!fitsFlow(frame)) return;
        const { sides, height, middle } = flowIn(requestsChart('flow', [report]), frame);
        for (const { ends } of sides) {
          const sum = ends.reduce((all, end) => all + end.height, 0);
          assert.ok(Math.abs(sum - middle.height) < 0.01);
          ends.forEach((end, index) => {
            const above = ends[index - 1];
            assert.ok(end.y >= -0.01 && end.y + end.height <= height + 0.01);
            const centre = ({ y, height: tall }: typeof end) => y + tall / 2;
            if (above) assert.ok(centre(end) - centre(above) >= 2.1 * frame.line - 0.01);
          });
        }
        const places = sides.flatMap(({ ends }) => ends.map(({ x }) => x));
        const [leftmost, rightmost] = [Math.min(...places), Math.max(...places)];
        assert.ok(leftmost > 0 && leftmost < middle.x && middle.x < rightmost && rightmost < frame.width);
      }),
      { numRuns: 20 },
    );
  });

  test('a flow has room from fourteen lines on', () => {
    assert.equal(fitsFlow({ width: 281, line: 20 }), true);
    assert.equal(fitsFlow({ width: 279, line: 20 }), false);
  });

  test('of nothing there is nothing to draw', () => {
    const frame = { width: 320, line: 20 };
    const { sides } = flowIn(requestsChart('flow', [zeroReport()]), frame);
    assert.ok(sides.every(({ ends }) => ends.length === 0));
    assert.equal(barsIn(requestsChart('outcomes', []), frame).height, 0);
  });

  test('a name that is too long is cut where it must be, and no other', () => {
    assert.equal(shortened('予以公开', '', 4), '予以公开');
    assert.equal(shortened('社会公益组织', '', 4), '社会公…');
    assert.equal(shortened('Legal service organisations', '', 8), 'Legal servic…');
    assert.equal(shortened('规划', '', 0.5), '规…');
  });
});
