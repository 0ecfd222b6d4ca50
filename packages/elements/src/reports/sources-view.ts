import { html, nothing } from 'lit';
import type { Words } from '../language/words.js';
import { icon } from '../shared/icon.js';
import type { Reports } from './reports.js';

/** What is said of where reports come from; that files to show them with are out of reach, and a way to try again. */
export const sourcesView = ({ isLoading, found, said, pieces }: Reports, words: Words): unknown => {
  const { missing } = pieces;
  const isShort = missing.length > 0;
  const note = isLoading ? words.loading : found.length > 0 || isShort ? undefined : words.empty;
  // Read out when it changes.
  return html`<div role="status">${said?.(words, pieces) ?? (note && html`<p class="note">${note}</p>`)}</div>
    ${
      isShort
        ? html`<p class="error" part="error" role="alert">${icon('error')} ${words.network}</p>
            <button type="button" @click=${() => missing.map((piece) => pieces.load(piece))}>${words.retry}</button>`
        : nothing
    }`;
};
