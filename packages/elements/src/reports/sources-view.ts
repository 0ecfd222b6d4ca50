import { html, nothing } from 'lit';
import type { Words } from '../language/words.js';
import { reasonOf } from '../disclosure-report/view/state-view.js';
import { icon } from '../shared/icon.js';
import type { FailedSource, ReportsController } from './reports-controller.js';

const failedView = ({ address, failure }: FailedSource, words: Words): unknown =>
  html`<li class="error">
    ${icon('error')}<span
      ><strong>${words.failed}</strong> ${address} ${reasonOf(failure, words)}</span
    >
  </li>`;

/** What is read out when it changes: that reports are being read, are not there, or could not be shown. */
export const sourcesView = ({ isLoading, failed, reports }: ReportsController, words: Words): unknown => {
  if (isLoading) return html`<p class="note">${words.loading}</p>`;
  if (failed.length > 0) {
    return html`<ul class="failed" part="error">
      ${failed.map((source) => failedView(source, words))}
    </ul>`;
  }
  return reports.length === 0 ? html`<p class="note">${words.empty}</p>` : nothing;
};
