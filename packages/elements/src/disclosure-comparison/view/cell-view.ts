import { html, type TemplateResult } from 'lit';
import { grouped, percent, type GridCell } from '@disclosure-report/core';
import type { ComparisonWords } from '../words.js';

const oneDecimal = (value: number): string => grouped(Math.round(value * 10) / 10);

/** A word and a sign: neither colour nor an arrow alone tells more from fewer. */
const changeView = (value: number, written: string, words: ComparisonWords): unknown => {
  if (value === 0) return words.same;
  return html`<span class="word">${value > 0 ? words.more : words.fewer}</span> ${value > 0 ? '+' : '−'}${written}`;
};

export const cellView = (cell: GridCell, words: ComparisonWords): TemplateResult => {
  const { value } = cell;
  if (value === null) return html`<td class="gap">${words.gaps[cell.because]}</td>`;
  const size = Math.abs(value);
  switch (cell.kind) {
    case 'count':
      return html`<td class=${value === 0 ? 'zero' : ''}>${grouped(value)}</td>`;
    case 'share':
      return html`<td>${percent(value)}</td>`;
    case 'change':
      return html`<td>${changeView(value, grouped(size), words)}</td>`;
    case 'points':
      return html`<td>${changeView(value, words.points(oneDecimal(size * 100)), words)}</td>`;
    case 'rate':
      return html`<td>${changeView(value, `${oneDecimal(size * 100)}%`, words)}</td>`;
  }
};
