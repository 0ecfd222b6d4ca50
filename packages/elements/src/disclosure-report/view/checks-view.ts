import { html, nothing, type TemplateResult } from 'lit';
import {
  describeFindingIfKnown,
  describeNotAssessable,
  describeNote,
  type CheckResult,
  type Finding,
  type ReadingNote,
  type Severity,
} from '@disclosure-report/core';
import type { Checked } from '../checking/checking.js';
import { icon } from '../../shared/icon.js';
import type { ViewContext } from './view-context.js';

/** More than these are folded away: a page of remarks would bury the report. */
const shownAtOnce = 6;

const toneOf = ({ findings, identities, defects }: CheckResult): Severity | 'success' => {
  const gravest = findings[0]?.severity;
  if (gravest === 'error' || gravest === 'warning') return gravest;
  return identities.notAssessable > 0 || defects.length > 0 ? 'information' : 'success';
};

/** The sign beside the sentence on the equations is about them alone. */
const identitiesTone = ({ identities }: CheckResult): Severity | 'success' =>
  identities.failing > 0 ? 'error' : identities.notAssessable > 0 ? 'information' : 'success';

const findingItem = (
  finding: Finding,
  { report, language: { words, equations }, everything }: ViewContext,
  onSelect: (finding: Finding) => void,
): TemplateResult => {
  const message = describeFindingIfKnown(finding, everything ?? equations, report) ?? words.loading;
  const label = finding.equation ? words.showCells : words.showCell;
  return html`<li class=${finding.severity} part="finding">
    ${icon(finding.severity)}<span class="word">${words.severities[finding.severity]}</span>
    <span
      >${message}
      ${
        finding.cells.length > 0
          ? html`<button
            type="button"
            class="link"
            aria-label=${words.showCellsOf(label, message)}
            @click=${() => {
              onSelect(finding);
            }}
          >
            ${label}
          </button>`
          : nothing
      }</span
    >
  </li>`;
};

const folded = (summary: string, items: readonly string[]): TemplateResult =>
  html`<details>
    <summary>${summary}</summary>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </details>`;

/** Whether the figures add up, then everything the rules found, and what could not be checked. */
export const checksView = (
  { result, isWhole }: Checked,
  extent: 'summary' | 'full',
  notes: readonly ReadingNote[] | undefined,
  context: ViewContext,
  onSelect: (finding: Finding) => void,
): TemplateResult => {
  const { words } = context.language;
  const { findings, identities } = result;
  const sign = identitiesTone(result);
  const others = findings.length - identities.failing;
  return html`<section class="checks ${toneOf(result)}" part="checks" aria-label=${words.checks}>
    <p class="state ${sign}">
      ${icon(sign)}
      <span>
        <strong>${words.identities(identities)}</strong>
        ${others > 0 ? html`<span class="others">${words.otherFindings(others)}</span>` : nothing}
      </span>
    </p>
    ${extent === 'full' ? detailsView(result, isWhole ? notes : undefined, context, onSelect) : nothing}
  </section>`;
};

const detailsView = (
  { findings, notAssessable, defects }: CheckResult,
  notes: readonly ReadingNote[] | undefined,
  context: ViewContext,
  onSelect: (finding: Finding) => void,
): TemplateResult => {
  const { report, everything } = context;
  const { words } = context.language;
  const items = findings.map((finding) => findingItem(finding, context, onSelect));
  // Several rules miss the same data; it is told once.
  const missing = new Set(
    everything ? notAssessable.map((one) => describeNotAssessable(one, everything, report)) : [],
  );
  // These notes are findings already.
  const remarks = (notes ?? []).filter(
    ({ code }) => code !== 'placeholder' && code !== 'notANumber' && code !== 'normalised',
  );
  return html`${items.length > 0 ? html`<ul class="findings">${items.slice(0, shownAtOnce)}</ul>` : nothing}
    ${
      items.length > shownAtOnce
        ? html`<details>
          <summary>${words.moreFindings(items.length - shownAtOnce)}</summary>
          <ul class="findings">${items.slice(shownAtOnce)}</ul>
        </details>`
        : nothing
    }
    ${missing.size > 0 ? folded(words.notAssessable(missing.size), [...missing]) : nothing}
    ${
      remarks.length > 0 && everything
        ? folded(
            words.readingNotes(remarks.length),
            remarks.map((note) => describeNote(note, everything, report)),
          )
        : nothing
    }
    ${
      defects.length > 0
        ? folded(
            words.defects(defects.length),
            defects.map(({ rule, detail }) => `${rule}: ${detail}`),
          )
        : nothing
    }`;
};
