import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '@disclosure-report/core';
import type { Language } from '../../language/language.js';
import type { Words } from '../../language/words.js';
import { icon } from '../../shared/icon.js';
import type { Failure } from '../disclosure-report.events.js';
import type { SourceState } from '../source/source-controller.js';

/** Why there is no report, in one sentence. */
export const reasonOf = (failure: Failure, words: Words): string => {
  switch (failure.reason) {
    case 'network':
      return words.network;
    case 'status':
      return words.status(failure.status);
    case 'notReport':
      return words.notReport;
    case 'noTables':
      return words.noTables;
    case 'invalid':
      return words.invalid(failure.problems.length);
  }
};

/** What is wrong, and where in the data once that can be said. */
const failureView = (failure: Failure, { words }: Language, problemsView: ProblemsView): TemplateResult =>
  html`<div class="failure error" part="error"><p class="state">
      ${icon('error')}<span><strong>${words.failed}</strong> ${reasonOf(failure, words)}</span>
    </p>
    ${failure.reason === 'invalid' ? problemsView(failure.problems) : nothing}</div>`;

type ProblemsView = (problems: readonly Problem[]) => unknown;

/** What is read out when it changes: that something is under way, failed, or is not there. */
export const statusView = (state: SourceState, language: Language, problemsView: ProblemsView): unknown => {
  switch (state.kind) {
    case 'loading':
      return html`<p class="visually-hidden">${language.words.loading}</p>`;
    case 'failed':
      return state.visible
        ? html`<slot name="error">${failureView(state.failure, language, problemsView)}</slot>`
        : nothing;
    case 'empty':
      return html`<slot name="empty"><p class="note">${language.words.empty}</p></slot>`;
    case 'reading':
    case 'ready':
      return nothing;
  }
};

/** The page's outline in grey, so that nothing jumps when the report arrives. */
export const skeletonView = (): TemplateResult =>
  html`<div class="skeleton" aria-hidden="true">
    <i class="title"></i><i></i><i class="block"></i>
  </div>`;
