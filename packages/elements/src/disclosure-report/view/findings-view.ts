import { html, nothing, type TemplateResult } from 'lit';
import { cache } from 'lit/directives/cache.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { describeFinding, type Finding, type Severity } from '@disclosure-report/core';
import type { InteractionWords } from '../../language/interaction/words.js';
import type { Words } from '../../language/words.js';
import { icon } from '../../shared/icon.js';
import type { ViewContext } from './view-context.js';

/** More than these are folded away: a page of remarks would bury the report. */
const shownAtOnce = 6;

const severities: readonly Severity[] = ['error', 'warning', 'information'];

/** What the reader does with the findings. */
export interface FindingsReader {
  readonly words: InteractionWords;
  /** The only severity to list; all when not chosen. */
  readonly only: Severity | undefined;
  readonly choose: (only: Severity | undefined) => void;
  readonly select: (finding: Finding) => void;
  readonly linkTo: (finding: Finding) => string;
}

const findingItem = (
  finding: Finding,
  { report, language: { words }, everything }: ViewContext,
  reader: FindingsReader,
): TemplateResult => {
  const message = everything ? describeFinding(finding, everything, report) : words.loading;
  const label = finding.equation ? reader.words.showCells : reader.words.showCell;
  // White space that shows nothing is left out: making and removing its nodes is felt where findings come and go.
  return html`<li class=${finding.severity} part="finding"
    >${icon(finding.severity)}<span class="word">${words.severities[finding.severity]}</span
    ><span
      >${message} ${
        finding.cells.length > 0
          ? html`<button
            type="button"
            class="link"
            aria-label=${reader.words.showCellsOf(label, message)}
            @click=${() => {
              reader.select(finding);
            }}
            >${label}</button
          >`
          : nothing
      } <a
        class="rule"
        href=${reader.linkTo(finding)}
        aria-label=${reader.words.linkToFinding(finding.rule)}
        >${finding.rule}</a
      >${(finding.evidence ?? []).map(({ text }) => html`<q lang="zh-Hans">${text}</q>`)}</span
    ></li
  >`;
};

const filter = (
  findings: readonly Finding[],
  { severities: severityWords }: Words,
  { only, choose, words }: FindingsReader,
): unknown => {
  const counts = severities
    .map((severity) => [severity, findings.filter((one) => one.severity === severity).length] as const)
    .filter(([, count]) => count > 0);
  if (counts.length < 2 || findings.length <= shownAtOnce) return nothing;
  const choice = (label: string, severity: Severity | undefined): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${only === severity ? 'true' : 'false'}
      @click=${() => {
        choose(severity);
      }}
      >${label}</button
    >`;
  return html`<div class="filter" role="group" aria-label=${words.filter}
    >${choice(words.allFindings(findings.length), undefined)}${counts.map(([severity, count]) =>
      choice(`${severityWords[severity]} ${count}`, severity),
    )}</div
  >`;
};

/** Tells findings apart; of a sentence that was pasted twice they are alike. */
const keys = (): ((finding: Finding) => string) => {
  const times = new Map<string, number>();
  return ({ fingerprint }) => {
    const time = (times.get(fingerprint) ?? 0) + 1;
    times.set(fingerprint, time);
    return `${fingerprint} ${time}`;
  };
};

/** Those that stay are left alone where one comes or goes before them, or a figure changes that is none of theirs. */
const list = (findings: readonly Finding[], context: ViewContext, reader: FindingsReader): TemplateResult => {
  const { report, language, everything } = context;
  return html`<ul class="findings"
    >${repeat(findings, keys(), (finding) =>
      guard(
        [finding.fingerprint, reader.linkTo(finding), report.form, everything, language.words, reader.words],
        () => findingItem(finding, context, reader),
      ),
    )}</ul
  >`;
};

/** Everything the rules found, the gravest first, each with the way to its cells and an address of its own. */
export const findingsView = (
  findings: readonly Finding[],
  context: ViewContext,
  reader: FindingsReader,
): unknown => {
  const listed = findings.filter(({ severity }) => reader.only === undefined || severity === reader.only);
  if (listed.length === 0) return nothing;
  const more = listed.slice(shownAtOnce);
  const folded = (): TemplateResult =>
    html`<details
      ><summary>${reader.words.moreFindings(more.length)}</summary
      >${list(more, context, reader)}</details
    >`;
  // Kept when there is no need for them: while a figure is put right they come and go.
  return html`${cache(filter(findings, context.language.words, reader))}${list(
    listed.slice(0, shownAtOnce),
    context,
    reader,
  )}${cache(more.length > 0 ? folded() : nothing)}`;
};
