import { html, nothing, type TemplateResult } from 'lit';
import { forms, tableIds, type FormSection, type TableId } from '@disclosure-report/core';
import { heading } from '../../shared/heading.js';
import { proseView } from './prose-view.js';
import type { ViewContext } from './view-context.js';

const isTable = (id: string): id is TableId => tableIds.some((table) => table === id);

/** One of the six sections. One the report lacks is told, so that nobody takes silence for "nothing happened". */
const sectionView = (
  { id, heading: printed }: FormSection,
  context: ViewContext,
  tableView: (table: TableId) => TemplateResult,
): TemplateResult => {
  const { report, level } = context;
  const { words, locale } = context.language;
  const written = report.sections.filter((section) => section.id === id);
  const title = locale === 'zh-Hans' ? (written[0]?.heading ?? printed[locale]) : printed[locale];
  return html`<section part="section" class=${id}>
    ${heading(level + 1, title, 'section-heading')}
    ${written.map(({ blocks }, index) => {
      const before = written.slice(0, index).flatMap((section) => section.blocks);
      return proseView(blocks, { section: id, block: before.length }, context);
    })}
    ${
      isTable(id)
        ? tableView(id)
        : written.length === 0
          ? html`<p class="note">${words.sectionMissing}</p>`
          : nothing
    }
  </section>`;
};

export const sectionsView = (
  context: ViewContext,
  tableView: (table: TableId) => TemplateResult,
): readonly TemplateResult[] =>
  forms[context.report.form].sections.map((section) => sectionView(section, context, tableView));
