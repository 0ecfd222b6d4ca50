import { html, type TemplateResult } from 'lit';
import { describeProblem, type Catalogue, type Problem } from '@disclosure-report/core';

/** Everything that keeps a value from being a report. */
export const problemsView = (problems: readonly Problem[], everything: Catalogue): TemplateResult =>
  html`<ul>
    ${problems.map((problem) => html`<li>${describeProblem(problem, everything)}</li>`)}
  </ul>`;
