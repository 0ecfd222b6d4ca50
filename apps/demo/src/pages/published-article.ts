import type { Block, SectionId } from '@disclosure-report/core';
import type { SampleReport } from '../data/annual-report.js';
import { html, type Markup } from '../markup/html.js';
import { PublishedTables } from '../markup/published-tables.js';

/** The report whose page a content system made long before there was a tag to put around its tables. */
export const publishedId = 'shichang-2023';

/** The report whose page carries its data inside. */
export const embeddedId = 'ziran-2023';

const blockMarkup = (block: Block): Markup | undefined => {
  if (block.type === 'heading') return html`<p><b>\u3000\u3000${block.text}</b></p>`;
  return block.type === 'paragraph'
    ? html`<p align="left">\u3000\u3000<span>${block.text}</span></p>`
    : undefined;
};

const blockList = (blocks: readonly Block[]): Markup => html`${blocks.map(blockMarkup)}`;

/** An article as content systems make them today. All that was added to it is the tag, twice a line, and one script. */
export const publishedArticle = (sample: SampleReport, aside: Markup): Markup => {
  const { report } = sample;
  const tables = new PublishedTables(report);
  const section = (id: SectionId): Markup => {
    const found = report.sections.find((candidate) => candidate.id === id);
    return html`<p><b>\u3000\u3000${found?.heading ?? ''}</b></p>
      ${blockList(found?.blocks ?? [])}`;
  };
  return html`<div class="frame with-aside">
    <div class="published">
      <h1>${report.title ?? ''}</h1>
      <table class="index" border="1" cellspacing="0" cellpadding="6" width="100%">
        <tbody>
          <tr>
            <td align="right" nowrap>索引号</td>
            <td>QX014-0304/2024-00017</td>
            <td align="right" nowrap>分类</td>
            <td>政府信息公开年报</td>
          </tr>
          <tr>
            <td align="right" nowrap>发布机构</td>
            <td>${report.body.name ?? ''}</td>
            <td align="right" nowrap>公开日期</td>
            <td>${report.published ?? ''}</td>
          </tr>
        </tbody>
      </table>
      <div class="TRS_Editor">
        <disclosure-report>
          <p align="center"><b>${report.title ?? ''}</b></p>
          ${blockList(report.preface ?? [])} ${section('overview')} ${section('proactive')}
          ${tables.proactive} ${section('requests')} ${tables.requests} ${section('disputes')}
          ${tables.disputes} ${section('issues')} ${section('other')}
        </disclosure-report>
      </div>
    </div>
    ${aside}
  </div>`;
};
