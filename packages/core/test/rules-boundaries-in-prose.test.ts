import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check, type CheckOptions, type Report } from '../src/index.js';
import { blank, cases } from './rule-cases.js';
import { adding, having, saying, zeroReport } from './sample-report.js';

const without = (section: Report['sections'][number]['id'], report: Report = zeroReport()): Report => ({
  ...report,
  sections: report.sections.filter(({ id }) => id !== section),
});

const untitled = (year: number | null): Report => {
  const { title: _title, published: _published, ...rest } = zeroReport('2021', { year });
  return rest;
};

const named = (name: string | null, level?: Report['body']['level']): Report => ({
  ...zeroReport(),
  body: { name, ...(level && { level }) },
});

describe('rules on sections, at their boundaries', () => {
  const [overview, proactive, ...others] = zeroReport().sections;
  cases(
    'R01',
    ['without any section nobody can say', 'sectionMissing', { ...zeroReport(), sections: [] }],
    ['a missing section is found', 1, without('issues')],
    ['an excerpt may leave it out', 'excerpt', without('issues', adding('（略）'))],
    ['an excerpt with all of them is right', 0, adding('（略）')],
    ['a repeated one is', 1, { ...zeroReport(), sections: [...zeroReport().sections, ...others.slice(-1)] }],
    [
      'the first two out of order are',
      1,
      { ...zeroReport(), sections: [proactive, overview, ...others].filter((one) => one !== undefined) },
    ],
  );
  const severityOf = (report: Report) => check(report).findings.find(({ rule }) => rule === 'R01')?.severity;
  test('R01 a lost heading is a warning, a lost content an error', () => {
    const [issues] = zeroReport().sections.filter(({ id }) => id === 'issues');
    assert.equal(severityOf(without('issues')), 'error');
    const [block] = issues?.blocks ?? [];
    const told = block?.type === 'paragraph' ? block.text : '';
    assert.equal(severityOf(without('issues', adding(told))), 'warning');
    assert.equal(severityOf(without('disputes', without('issues', adding(told)))), 'error');
    const repeated = adding(told, {
      ...zeroReport(),
      sections: [...zeroReport().sections, ...others.slice(-1)],
    });
    assert.equal(severityOf(without('issues', repeated)), 'error');
  });
  cases('R03', ['without the section nobody can say', 'sectionMissing', without('overview')]);
  cases(
    'R04',
    ['of an unknown rank nobody can say', 'levelUnknown', named('某机关')],
    ['without the section nobody can say', 'sectionMissing', without('overview')],
    ['a street is no government', 0, saying('overview', '无。', named('某街道', 'street'))],
    ['a township is', 1, saying('overview', '无。', named('某乡', 'township'))],
    ['what is all said is not found missing', 0, zeroReport()],
  );
  const characters = (count: number): string => '问题与改进'.repeat(6).slice(0, count).padEnd(count, '好');
  cases(
    'R11',
    ['29 characters can’t say it', 1, saying('issues', characters(29))],
    ['30 can', 0, saying('issues', characters(30))],
    ['spaces say nothing', 1, saying('issues', `${characters(29)}   `)],
    ['without the section nobody can say', 'sectionMissing', without('issues')],
  );
  cases('R14', ['without the section nobody can say', 'sectionMissing', without('other')]);
  test('R14 shows what stands there instead, where anything does', () => {
    const evidence = (text: string) =>
      check(saying('other', text))
        .findings.find(({ rule }) => rule === 'R14')
        ?.evidence?.map((one) => one.text);
    assert.deepEqual(evidence('无其他事项。'), ['无其他事项。']);
    assert.equal(evidence(''), undefined);
  });
});

describe('rules on lines of a table, at their boundaries', () => {
  const noted = (table: 'proactive' | 'requests'): CheckOptions => ({
    notes: [{ code: 'unknownRow', values: { table, label: '合计' }, cells: [] }],
  });
  cases('R06', ['a strange row of its own', 1, zeroReport(), noted('proactive')]);
  cases('R07', ['a strange row of another table', 0, zeroReport(), noted('proactive')]);
  cases(
    'R08',
    ['a blank is no missing cell', 0, blank('disputes/review/total', zeroReport())],
    [
      'a missing cell is',
      1,
      {
        ...zeroReport(),
        tables: {
          ...zeroReport().tables,
          disputes: { ...zeroReport().tables.disputes, review: { total: 0 } },
        },
      },
    ],
  );
});

describe('rules on wording, at their boundaries', () => {
  const words = Array.from({ length: 400 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
  const copy = (text: string): CheckOptions => ({ previous: saying('overview', text) });
  const copied = (text: string): Report => saying('overview', text, zeroReport('2021', { year: 2022 }));
  cases(
    'R72',
    ['199 characters are too few', 0, copied(words.slice(0, 199)), copy(words.slice(0, 300))],
    ['200 are enough', 1, copied(words.slice(0, 200)), copy(words.slice(0, 300))],
    ['of the other too', 0, copied(words.slice(0, 300)), copy(words.slice(0, 199))],
    ['200 of the other are enough', 1, copied(words.slice(0, 300)), copy(words.slice(0, 200))],
    // 200 of the 396 phrases of the shorter text are in the longer.
    [
      'half the same words are no copy',
      0,
      copied(words.slice(0, 204) + words.slice(0, 200).split('').reverse().join('')),
      copy(words),
    ],
    ['other numbers make no other text', 1, copied(`${words}12件`), copy(`${words}34.5件`)],
  );
  test('R72 says how much is the same', () => {
    const percent = (text: string) => {
      const [found] = check(copied(text), copy(words)).findings.filter(({ rule }) => rule === 'R72');
      return found?.rule === 'R72' ? found.values.percent : undefined;
    };
    assert.equal(percent(words.slice(0, 300)), 100);
    // One other character breaks the five phrases it stands in: 391 of 396 are left.
    assert.equal(percent(`${words.slice(0, 200)}#${words.slice(201)}`), 98);
  });
  const peer = (text: string, name = '清河县人民政府'): CheckOptions => ({
    peers: [{ ...saying('overview', text), body: { name, level: 'county' } }],
  });
  cases(
    'R73',
    ['199 characters are too few', 0, copied(words.slice(0, 199)), peer(words)],
    ['200 are enough', 1, copied(words.slice(0, 200)), peer(words.slice(0, 200))],
    ['of the other too', 0, copied(words), peer(words.slice(0, 199))],
    ['a body may repeat itself', 0, copied(words), peer(words, '清溪县人民政府')],
    ['other words are others', 0, copied(words), peer(words.split('').reverse().join(''))],
  );
  cases(
    'R74',
    ['a county may speak of its bureaus', 0, adding('我局认真落实。', named('清溪县人民政府', 'county'))],
    ['a body without a name may be anything', 0, adding('我局认真落实。', named(null, 'township'))],
    ['of an unknown rank its name tells', 1, adding('我局认真落实。', named('清溪乡人民政府'))],
    ['what it is it may say', 0, adding('我乡认真落实。', named('清溪乡人民政府', 'township'))],
  );
  cases(
    'R77',
    ['without a year nobody can say', 'yearUnknown', adding('2020年公开信息。', untitled(null))],
    ['another year’s work', 1, adding('2020年，公开信息。')],
    ['this year’s', 0, adding('2021年，公开信息。')],
    [
      'said elsewhere it is no account',
      0,
      saying('issues', `2020年，公开信息。${'存在问题，改进措施。'.repeat(4)}`),
    ],
    ['a comparison', 0, adding('2020年，公开信息较多。')],
  );
  cases(
    'R79',
    ['a number whose last digit does not follow is none', 0, adding('编号110105194912310020。')],
    ['an identity number', 1, adding('编号11010519491231002X。')],
    ['in small letters as well', 1, adding('编号11010519491231002x。')],
    ['one of several', 1, adding('编号110105194912310020、11010519491231002X。')],
  );
  const atMost = (longestOverview: number): CheckOptions => ({ profile: { longestOverview } });
  cases(
    'R80',
    ['ten characters are at most ten', 0, saying('overview', '公 开公开公开公开公开'), atMost(10)],
    ['eleven are more', 1, saying('overview', '公开公开公开公开公开公'), atMost(10)],
    ['without the section nobody can say', 'sectionMissing', without('overview'), atMost(10)],
    ['without a limit none is asked for', 0, saying('overview', words)],
  );
});

describe('rules on title and dates, at their boundaries', () => {
  cases('R70', ['without a title nobody can say', 'titleMissing', untitled(2021)]);
  cases(
    'R71',
    ['without a year nobody can say', 'yearUnknown', untitled(null)],
    ['without a title nobody can say', 'titleMissing', untitled(2021)],
    [
      'a period in section 六 is another',
      0,
      saying('other', '统计期限为2020年1月1日至2020年12月31日，未收费。'),
    ],
    ['the end of the period counts', 1, adding('统计期限为2021年1月1日至2021年12月30日。')],
    ['so does its begin', 1, adding('统计期限为2021年1月2日至2021年12月31日。')],
  );
  const published = (day: string | undefined, level: Report['body']['level']): Report => {
    const { published: _published, ...rest } = named('某机关', level);
    return day === undefined ? rest : { ...rest, published: day };
  };
  cases(
    'R83',
    ['the last of January is in time', 0, published('2022-01-31', 'countyDepartment')],
    ['the first of February is not', 1, published('2022-02-01', 'countyDepartment')],
    ['without a date nobody can say', 'dateMissing', published(undefined, 'countyDepartment')],
    ['of an unknown rank nobody can say', 'levelUnknown', published('2022-02-01', undefined)],
    ['a government has more time', 0, published('2022-02-01', 'county')],
  );
  cases(
    'R84',
    ['the last of March is in time', 0, published('2022-03-31', 'county')],
    ['the first of April is not', 1, published('2022-04-01', 'county')],
    [
      'of an unknown year nobody can say',
      'yearUnknown',
      { ...published('2022-04-01', 'county'), year: null },
    ],
  );
  const deadlines: CheckOptions = {
    profile: { deadlines: { department: '01-10', government: '02-10', township: '01-20' } },
  };
  cases(
    'R85',
    ['without a local date none is asked for', 0, published('2022-12-01', 'township')],
    ['a bureau by its date', 1, published('2022-01-11', 'countyDepartment'), deadlines],
    ['a government by its date', 1, published('2022-02-11', 'county'), deadlines],
    ['a township by its date', 1, published('2022-01-21', 'township'), deadlines],
    ['a street as a township', 1, published('2022-01-21', 'street'), deadlines],
    ['each by its own', 0, published('2022-02-10', 'county'), deadlines],
  );
  cases(
    'R86',
    ['the first of January is not too early', 0, published('2022-01-01', 'county')],
    ['the day before is', 1, published('2021-12-31', 'county')],
  );
  cases(
    'R87',
    ['nothing changed needs no note', 0, zeroReport(), { earlier: zeroReport() }],
    ['what changed does', 1, having({ 'requests/granted/other': 1 }), { earlier: zeroReport() }],
    [
      'one note is enough',
      0,
      adding('本报告有更正。', having({ 'requests/granted/other': 1 })),
      { earlier: zeroReport() },
    ],
  );
});
