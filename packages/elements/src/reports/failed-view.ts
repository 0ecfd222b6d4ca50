import { html, type TemplateResult } from 'lit';
import type { Failure } from '../disclosure-report/source/source.events.js';
import { reasonOf } from '../disclosure-report/view/state-view.js';
import type { Words } from '../language/words.js';
import { icon } from '../shared/icon.js';
import { failedStyles } from './failed.styles.js';

/** A report that could not be read, and the address where it should have been. */
export interface FailedSource {
  readonly failure: Failure;
  readonly address?: string;
}

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
