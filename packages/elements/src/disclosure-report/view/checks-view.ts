import { html, nothing, type TemplateResult } from 'lit';
import {
  describeNotAssessable,
  describeNote,
  type CheckResult,
  type NoteCode,
  type ReadingNote,
  type Severity,
} from '@disclosure-report/core';
import { icon } from '../../shared/icon.js';
import type { Checked } from '../checking/checking.js';
import { version } from '../../version.js';
import { findingsView, type FindingsReader } from './findings-view.js';
import type { ViewContext } from './view-context.js';

const toneOf = ({ findings, identities, defects }: CheckResult): Severity | 'success' => {
  const gravest = findings[0]?.severity;
  if (gravest === 'error' || gravest === 'warning') return gravest;
  return identities.notAssessable > 0 || defects.length > 0 ? 'information' : 'success';
};

/** The sign beside the sentence on the equations is about them alone. */
const identitiesTone = ({ identities }: CheckResult): Severity | 'success' =>
  identities.failing > 0 ? 'error' : identities.notAssessable > 0 ? 'information' : 'success';

/** Notes that a rule has made findings of. */
const found: readonly NoteCode[] = [
  'blank',
  'placeholder',
  'notANumber',
  'normalised',
  'otherWording',
  'cornerMissing',
];

const folded = (summary: string, items: readonly string[]): TemplateResult =>
  html`<details>
    <summary>${summary}</summary>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </details>`;

/** Whether the figures add up, then everything the rules found, and what could not be checked. */
export const checksView = (
  { result, whole }: Checked,
  extent: 'summary' | 'full',
  notes: readonly ReadingNote[] | undefined,
  context: ViewContext,
  reader: FindingsReader,
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
    ${
      extent === 'full'
        ? html`${findingsView(findings, context, reader)} ${remainderView(result, notes, context)}`
        : nothing
    }
    <p class="checked-by" part="checked-by">
      ${whole ? words.checkedBy(version, whole.rules, whole.contentHash.slice(0, 16)) : words.checkingMore}
    </p>
  </section>`;
};

/** What could not be checked, what had to be interpreted, and what went wrong with the checks themselves. */
const remainderView = (
  { notAssessable, defects }: CheckResult,
  notes: readonly ReadingNote[] | undefined,
  { report, everything, language: { words } }: ViewContext,
): unknown => {
  if (!everything) return nothing;
  // Several rules miss the same data; it is told once.
  const missing = [...new Set(notAssessable.map((one) => describeNotAssessable(one, everything, report)))];
  const remarks = (notes ?? []).filter(({ code }) => !found.includes(code));
  const told: readonly (readonly [string, readonly string[]])[] = [
    [words.notAssessable(missing.length), missing],
    [words.readingNotes(remarks.length), remarks.map((note) => describeNote(note, everything, report))],
    [words.defects(defects.length), defects.map(({ rule, detail }) => `${rule}: ${detail}`)],
  ];
  return told.map(([summary, items]) => (items.length > 0 ? folded(summary, items) : nothing));
};
