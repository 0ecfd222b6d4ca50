import { html, type TemplateResult } from 'lit';
import { reasonOf } from '../disclosure-report/view/state-view.js';
import type { Words } from '../language/words.js';
import { icon } from '../shared/icon.js';
import { failedStyles } from './failed.styles.js';
import type { FailedSource } from './reports-controller.js';

export const styles = [failedStyles];

const sourceView = ({ address, failure }: FailedSource, words: Words): TemplateResult =>
  html`<li class="error">
    ${icon('error')}<span
      ><strong>${words.failed}</strong> ${address} ${reasonOf(failure, words)}</span
    >
  </li>`;

/** Which reports could not be shown, and why. */
export const failedView = (failed: readonly FailedSource[], words: Words): TemplateResult =>
  html`<ul class="failed" part="error">
    ${failed.map((source) => sourceView(source, words))}
  </ul>`;
