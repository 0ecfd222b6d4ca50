import { html, nothing, type TemplateResult } from 'lit';
import type { IdentityCounts, ReadingNote, Severity } from '@disclosure-report/core';
import { icon } from '../../shared/icon.js';
import type { Checked } from '../checking/checking.js';
import { version } from '../../version.js';
import type { FindingsReader } from './findings-view.js';
import type { ViewContext } from './view-context.js';

/** The sign beside the sentence on the equations is about them alone. */
const identitiesTone = ({ failing, notAssessable }: IdentityCounts): Severity | 'success' =>
  failing > 0 ? 'error' : notAssessable > 0 ? 'information' : 'success';

const toneOf = ({ identities, markings, whole }: Checked): Severity | 'success' => {
  const gravest = markings[0]?.severity;
  if (gravest === 'error' || gravest === 'warning') return gravest;
  return whole && whole.result.defects.length > 0 ? 'information' : identitiesTone(identities);
};

/**
 * A line of what all rules will say. Each equation that does not hold takes one, as long as they are not folded away, and
 * so does what cannot be checked where nothing was read.
 */
export const room = html`<div class="room"></div>`;

/** Whether the figures add up; then, once all rules were asked, everything they say. */
export const checksView = (
  checked: Checked,
  extent: 'summary' | 'full',
  notes: readonly ReadingNote[] | undefined,
  context: ViewContext,
  reader: FindingsReader | undefined,
  isComing: boolean,
): TemplateResult => {
  const { words } = context.language;
  const { identities, markings, whole } = checked;
  const sign = identitiesTone(identities);
  const others = markings.length - identities.failing;
  return html`<section class="checks ${toneOf(checked)}" part="checks" aria-label=${words.checks}>
    <p class="state ${sign}">
      ${icon(sign)}
      <span>
        <strong>${words.identities(identities)}</strong>
        ${reader && others > 0 ? html`<span class="others">${reader.words.otherFindings(others)}</span>` : nothing}
      </span>
    </p>
    ${extent === 'full' && whole && reader ? whole.detailsView(whole.result, notes, context, reader) : nothing}
    ${extent === 'full' && isComing && !notes ? [...markings.slice(0, 6), 0].map(() => room) : nothing}
    <p class="checked-by" part="checked-by">
      ${
        isComing
          ? words.checkingMore
          : whole
            ? reader?.words.checkedBy(version, whole.rules, whole.contentHash.slice(0, 16))
            : reader?.words.rulesUnreachable
      }
    </p>
  </section>`;
};
