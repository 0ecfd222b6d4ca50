import { html, nothing, type TemplateResult } from 'lit';
import {
  describeNotAssessable,
  describeNote,
  type CheckResult,
  type NoteCode,
  type ReadingNote,
} from '@disclosure-report/core';
import { room } from './checks-view.js';
import { findingsView, type FindingsReader } from './findings-view.js';
import type { ViewContext } from './view-context.js';

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

/** Everything the rules found, and what could not be checked. */
export const detailsView = (
  result: CheckResult,
  notes: readonly ReadingNote[] | undefined,
  context: ViewContext,
  reader: FindingsReader,
): TemplateResult =>
  html`${findingsView(result.findings, context, reader)} ${remainderView(result, notes, context, reader)}`;

/** What could not be checked, what had to be interpreted, and what went wrong with the checks themselves. */
const remainderView = (
  { notAssessable, defects }: CheckResult,
  notes: readonly ReadingNote[] | undefined,
  { report, everything }: ViewContext,
  { words }: FindingsReader,
): unknown => {
  if (!everything) return notes ? nothing : room;
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
