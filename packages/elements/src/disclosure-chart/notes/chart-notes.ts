import { chartNotes, type Chart, type ChartCatalogue } from '@disclosure-report/core';
import { enChartNotes } from '@disclosure-report/core/messages/en/chart-notes.js';
import { zhHansChartNotes } from '@disclosure-report/core/messages/zh-Hans/chart-notes.js';
import { html, type TemplateResult } from 'lit';
import { notesStyles } from './notes.styles.js';

const words = { 'zh-Hans': zhHansChartNotes, en: enChartNotes } as const;

export const styles = [notesStyles];

/** What a chart does not draw, in words. */
export const notesView = (chart: Chart, catalogue: ChartCatalogue): TemplateResult =>
  html`<ul class="notes" part="notes">
    ${chartNotes(chart, catalogue, words[catalogue.locale]).map((note) => html`<li>${note}</li>`)}
  </ul>`;
