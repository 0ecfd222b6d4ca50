import { html, nothing } from 'lit';
import type { Words } from '../language/words.js';
import { OnDemand } from '../shared/on-demand.js';
import { icon } from '../shared/icon.js';
import type { Pieces } from '../shared/pieces.js';
import type { ReportsController } from './reports-controller.js';

const failures = new OnDemand(() => import('./failed-view.js'));

/** What is read out when it changes: that reports are being read, are not there, or could not be shown. */
const statusView = (
  { isLoading, failed, reports }: ReportsController,
  pieces: Pieces,
  words: Words,
): unknown => {
  if (failed.length > 0 && !isLoading) return pieces.wear(failures)?.failedView(failed, words);
  return isLoading || reports.length === 0
    ? html`<p class="note">${isLoading ? words.loading : words.empty}</p>`
    : nothing;
};

/** What is said of the sources of reports; that a file to show them with is out of reach, and a way to try again. */
export const sourcesView = (sources: ReportsController, pieces: Pieces, words: Words): unknown =>
  html`<div role="status">${statusView(sources, pieces, words)}</div>
    ${pieces.missing.map(
      (piece) =>
        html`<p class="error" part="error" role="alert">${icon('error')} ${words.network}</p>
          <button type="button" @click=${() => pieces.load(piece)}>${words.retry}</button>`,
    )}`;
