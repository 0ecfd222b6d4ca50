import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReadingNote, Report } from '@disclosure-report/core';
import { readHtml } from '../src/index.js';
import { levelOf } from '../src/read/report/body-level.js';
import { titleIn } from '../src/read/report/title.js';
import { portalHtml, portalPage, portalRows } from './portal-table.js';

const reading = (html: string): { report: Report; notes: readonly ReadingNote[] } => {
  const result = readHtml(html);
  assert.ok(result.ok, 'the page is read');
  return result;
};

const article = '<p>一、总体情况</p><p>内容。</p><p>六、其他需要报告的事项</p><p>无。</p>';

describe('titles', () => {
  it('name the body and the year in whatever order', () => {
    const expected: readonly (readonly [string, string | undefined, number | undefined])[] = [
      ['某县发展和改革局2023年政府信息公开工作年度报告', '某县发展和改革局', 2023],
      ['2019年某市人民政府办公厅政府信息公开工作年度报告', '某市人民政府办公厅', 2019],
      ['某市2021年度政府信息公开年度报告', '某市', 2021],
      ['某区某街道办事处2022年政府信息公开年报', '某区某街道办事处', 2022],
      ['某局政府信息公开工作年度报告（2021年）', '某局', 2021],
      ['某局政府信息公开2021年度报告', '某局', 2021],
      ['某县２０２２年政府信息公开工作年度报告', '某县', 2022],
      ['某县二〇二二年政府信息公开工作年度报告', '某县', 2022],
      ['2021年政府信息公开工作年度报告', undefined, 2021],
      ['某县财政局政府信息公开工作年度报告', '某县财政局', undefined],
      ['某縣發展局2022年政府信息公開工作年度報告', '某縣發展局', 2022],
    ];
    for (const [text, name, year] of expected) {
      const title = titleIn(text);
      assert.ok(title, text);
      assert.deepEqual([title.name, title.year, title.text], [name, year, text]);
    }
  });

  it('are not sentences that speak of a report', () => {
    for (const text of [
      '现将某县2021年政府信息公开工作年度报告公布如下',
      '根据条例，编制2021年政府信息公开年度报告。',
    ]) {
      assert.equal(titleIn(text), undefined, text);
    }
  });

  it('may be split over lines, in one heading or in two', () => {
    const expected = '某区某乡2021年政府信息公开工作年度报告';
    const split = [
      '<h1>某区某乡2021年政府信息公开工作<br>年度报告</h1>',
      '<p>某区某乡2021年政府信息公开工作</p><p>年度报告</p>',
      '<p>某区某乡</p><p>2021年政府信息公开工作年度报告</p>',
    ];
    for (const title of split) {
      const { report } = reading(title + article);
      assert.equal(report.title, expected);
      assert.equal(report.body.name, '某区某乡');
      assert.equal(report.year, 2021);
      assert.equal(report.preface, undefined);
    }
  });

  it('may only stand in the page’s head, with the site’s name after them', () => {
    const page = `<html><head><title>某县财政局2022年政府信息公开工作年度报告_某县人民政府</title></head><body>${article}</body></html>`;
    const { report } = reading(page);
    assert.equal(report.title, '某县财政局2022年政府信息公开工作年度报告');
    assert.equal(report.body.name, '某县财政局');
  });
});

describe('what the title leaves out', () => {
  it('is taken from elsewhere with a note, or is null with a note', () => {
    const signed = reading(
      `<h1>政府信息公开工作年度报告</h1><p>统计期限为2022年1月1日至2022年12月31日。</p>${article}<p>某县财政局</p><p>2023年1月20日</p>`,
    );
    assert.equal(signed.report.body.name, '某县财政局');
    assert.equal(signed.report.year, 2022);
    assert.deepEqual(
      signed.notes.flatMap((note) => (note.code === 'inferred' ? [note.values.field] : [])),
      ['name', 'year', 'level', 'form'],
    );
    const bare = reading(article);
    assert.equal(bare.report.body.name, null);
    assert.equal(bare.report.year, null);
    assert.equal(bare.notes.filter(({ code }) => code === 'unstated').length, 2);
  });

  it('the form is the year’s where no table tells it', () => {
    const { report, notes } = reading(`<h1>某局2020年政府信息公开工作年度报告</h1>${article}`);
    assert.equal(report.form, '2019');
    assert.ok(notes.some((note) => note.code === 'inferred' && note.values.field === 'form'));
  });
});

describe('the level of a body', () => {
  it('is told by its name', () => {
    const levels = {
      township: ['某区某乡', '某县某镇人民政府', '某旗某苏木'],
      street: ['某区某街道办事处', '某街道'],
      county: ['某县人民政府', '某市某区人民政府', '苏州市昆山市人民政府', '某旗'],
      province: ['某省人民政府', '上海市人民政府', '某某自治区'],
      prefecture: ['某某自治州人民政府'],
      countyDepartment: ['某县发展和改革局', '某市某区财政局', '某区人民政府办公室'],
      provincialDepartment: ['上海市人民政府办公厅', '某省财政厅', '某省市场监督管理局'],
      department: ['某市财政局', '生态环境局'],
      ministry: ['国家税务总局'],
    };
    for (const [level, names] of Object.entries(levels)) {
      for (const name of names) assert.equal(levelOf(name), level, name);
    }
  });

  it('is left open where the name does not tell: a 市 may be a prefecture or a county', () => {
    for (const name of ['某市人民政府', '某市', '某综合实验区', '某经济技术开发区'])
      assert.equal(levelOf(name), undefined, name);
  });
});

describe('dates and addresses', () => {
  it('are read from the lines and tables around the report, and are no part of its prose', () => {
    const title = '<h1>某局2022年政府信息公开工作年度报告</h1>';
    for (const line of [
      '发布日期：2023-01-30',
      '发布时间: 2023年1月30日 10:20',
      '来源：某局 时间：2023/01/30',
      '【公开日期】：2023.1.30',
    ]) {
      const { report } = reading(`${title}<p>${line}</p>${article}`);
      assert.equal(report.published, '2023-01-30', line);
      assert.equal(report.preface, undefined, line);
    }
    const table =
      '<table><tr><td>发布机构</td><td>某局</td><td>公开日期</td><td>2023-01-30</td></tr></table>';
    assert.equal(reading(`<div>${table}</div><div>${title}${article}</div>`).report.published, '2023-01-30');
    const meta =
      '<meta name="PubDate" content="2023-01-30 10:00"><meta name="Url" content="http://example.gov.cn/a">';
    const { report } = reading(`<html><head>${meta}</head><body>${title}${article}</body></html>`);
    assert.equal(report.published, '2023-01-30');
    assert.equal(report.source, 'http://example.gov.cn/a');
  });

  it('that no calendar has are not taken', () => {
    assert.equal(reading(`<p>发布日期：2023-02-30</p>${article}`).report.published, undefined);
  });
});

describe('sections', () => {
  it('are known by wording and numbering of many kinds', () => {
    const headings = [
      '1、总体情况',
      '第二部分 主动公开政府信息情况',
      '三．收到和处理政府信息公开申请的情况',
      '四、因政府信息公开申请被提起行政复议、行政诉讼情况',
      '五、政府信息公开工作存在的主要问题及整改措施',
      '6. 其他需要报告的事项',
    ];
    const { report } = reading(headings.map((heading) => `<p>${heading}</p><p>内容。</p>`).join(''));
    assert.deepEqual(
      report.sections.map(({ id }) => id),
      ['overview', 'requests', 'disputes', 'issues', 'other'],
    );
    const numbered = reading(
      headings.map((heading) => `<p>${heading.replace('第二部分 ', '二、')}</p><p>内容。</p>`).join(''),
    );
    assert.equal(numbered.report.sections.length, 6);
    assert.deepEqual(
      numbered.report.sections.map(({ heading }) => heading).slice(2, 4),
      headings.slice(2, 4),
    );
  });

  it('are not their own parts: （一）主动公开政府信息情况 is a heading within 一', () => {
    const { report } = reading(
      '<p>一、总体情况</p><p>（一）主动公开政府信息情况</p><p>内容。</p><p>二、主动公开政府信息情况</p>',
    );
    assert.deepEqual(
      report.sections.map(({ id, blocks }) => [id, blocks.length]),
      [
        ['overview', 2],
        ['proactive', 0],
      ],
    );
    assert.equal(report.sections[0]?.blocks[0]?.type, 'heading');
  });

  it('are not the lines of a table of contents', () => {
    const contents = [
      '一、总体情况',
      '二、主动公开政府信息情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ];
    const { report } = reading(
      [...contents, ...contents.flatMap((line) => [line, '内容。'])].map((line) => `<p>${line}</p>`).join(''),
    );
    assert.deepEqual(
      report.sections.map(({ blocks }) => blocks.length),
      [1, 1, 1, 1],
    );
  });

  it('may be headed in the first row of their table', () => {
    const headed = portalPage('2021').replace(
      /<p>([^<]{5,40})<\/p>(<table[^>]*><tbody>)/g,
      '$2<tr><td colspan="10">$1</td></tr>',
    );
    const { report, notes } = reading(headed);
    assert.equal(report.sections.length, 6);
    assert.ok(notes.every(({ code }) => code === 'inferred'));
  });

  it('that are missing are noted', () => {
    const { notes } = reading(article);
    assert.equal(notes.filter(({ code }) => code === 'sectionMissing').length, 4);
  });

  it('may begin with an overview by another name', () => {
    const { report } = reading(
      `<p>一、基本工作</p><p>内容。</p>${article.slice(article.indexOf('<p>六'))}<p>二、主动公开政府信息情况</p>`,
    );
    assert.equal(report.sections[0]?.id, 'overview');
  });
});

describe('prose', () => {
  const inside = (markup: string) =>
    reading(`<h2>一、总体情况</h2>${markup}<h2>六、其他需要报告的事项</h2>`).report.sections[0]?.blocks;

  it('keeps paragraphs, headings, lists, links and images apart', () => {
    assert.deepEqual(
      inside(
        '<h3>（一）主动公开</h3><p>公开<b>12</b>条，见<a href="/a.pdf">附件</a>。</p><ul><li>一</li><li>二</li></ul><ol><li>三</li></ol><p><img src="/b.png" alt="图"></p><div><a href="https://example.gov.cn/">全文</a></div>',
      ),
      [
        { type: 'heading', text: '（一）主动公开' },
        { type: 'paragraph', text: '公开12条，见附件。' },
        { type: 'link', target: '/a.pdf', text: '附件' },
        { type: 'list', items: ['一', '二'] },
        { type: 'list', ordered: true, items: ['三'] },
        { type: 'image', source: '/b.png', alternative: '图' },
        { type: 'link', target: 'https://example.gov.cn/', text: '全文' },
      ],
    );
  });

  it('takes only safe addresses', () => {
    assert.deepEqual(
      inside('<p><a href="javascript:alert(1)">打印</a></p><p><img src="data:image/png;base64,AA=="></p>'),
      [{ type: 'paragraph', text: '打印' }],
    );
  });

  it('leaves out what is not shown: scripts, styles, templates, hidden parts, navigation', () => {
    assert.deepEqual(
      inside(
        '<script>甲</script><style>乙</style><template>丙</template><p hidden>丁</p><p style="display: none">戊</p><nav>己</nav><!-- 庚 --><p>辛</p>',
      ),
      [{ type: 'paragraph', text: '辛' }],
    );
  });

  it('parts lines at <br>, and joins what was only set in spans', () => {
    assert.deepEqual(inside('<p>　　第一<span>段</span>。<br>第二\n段。</p>'), [
      { type: 'paragraph', text: '第一段。' },
      { type: 'paragraph', text: '第二 段。' },
    ]);
  });

  it('is read from tables that only frame it', () => {
    const page = portalPage('2021').replace(/<p>/g, '<p class="x">');
    const framed = `<table><tr><td>${page.replace(/<table[\s\S]*?<\/table>/g, '')}</td></tr></table>`;
    assert.equal(reading(framed).report.sections.length, 6);
  });

  it('belongs to the article, not to the page around it', () => {
    const around = (content: string) =>
      `<div><h2>某县财政局</h2><p>网站地图</p></div><div><div>${content}</div><p>上一篇</p></div><div><p>主办单位：某县</p></div>`;
    const { report } = reading(around(portalPage('2021')));
    assert.doesNotMatch(JSON.stringify(report), /网站地图|上一篇|主办单位/);
    assert.equal(report.sections.length, 6);
    const wrapped = portalPage(
      '2021',
      (table) => `<div><div>${portalHtml(portalRows('2021', table))}</div></div>`,
    );
    assert.doesNotMatch(JSON.stringify(reading(around(wrapped)).report), /网站地图|上一篇|主办单位/);
  });
});
