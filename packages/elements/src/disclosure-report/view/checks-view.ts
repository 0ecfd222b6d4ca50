import { html, nothing, type TemplateResult } from 'lit';
import type { CheckResult, ReadingNote, Severity } from '@disclosure-report/core';
import { icon } from '../../shared/icon.js';
import type { Checked } from '../checking/checking.js';
import { version } from '../../version.js';
import type { FindingsReader } from './findings-view.js';
import type { ViewContext } from './view-context.js';

const toneOf = ({ findings, identities, defects }: CheckResult): Severity | 'success' => {
  const gravest = findings[0]?.severity;
  if (gravest === 'error' || gravest === 'warning') return gravest;
  return identities.notAssessable > 0 || defects.length > 0 ? 'information' : 'success';
};

/** The sign beside the sentence on the equations is about them alone. */
const identitiesTone = ({ identities }: CheckResult): Severity | 'success' =>
  identities.failing > 0 ? 'error' : identities.notAssessable > 0 ? 'information' : 'success';

/** Whether the figures add up; then, once all rules were asked, everything they say. */
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
    ${extent === 'full' && whole ? whole.detailsView(result, notes, context, reader) : nothing}
    <p class="checked-by" part="checked-by">
      ${whole ? words.checkedBy(version, whole.rules, whole.contentHash.slice(0, 16)) : words.checkingMore}
    </p>
  </section>`;
};
