import { html, nothing, type TemplateResult } from 'lit';
import type { IdentityCounts, ReadingNote, Severity } from '@disclosure-report/core';
import { icon } from '../../shared/icon.js';
import type { Checked } from '../checking/checking.js';
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

/** The line of what cannot be checked, which there is where nothing was read and nothing is wrong. */
export const room = html`<div class="room"></div>`;

/** Whether more is known to be said than that line: of equations that do not hold, or of what was read. */
export const isLong = (checked: Checked | undefined, notes: readonly ReadingNote[] | undefined): boolean =>
  Boolean(notes ?? checked?.markings[0]);

const checkedBy = (text: string | undefined): TemplateResult =>
  html`<p class="checked-by" part="checked-by">${text}</p>`;

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
      <span
        ><strong>${words.identities(identities)}</strong>${
          reader && others > 0 && !isComing
            ? html`<span class="others"> ${reader.words.otherFindings(others)}</span>`
            : nothing
        }</span
      >
    </p>
    ${
      extent === 'summary'
        ? nothing
        : whole && reader && !isComing
          ? whole.detailsView(notes, context, reader)
          : isLong(checked, notes)
            ? nothing
            : room
    }
    ${
      // In a list, so that it is another line then and not one that was moved.
      isComing
        ? checkedBy(words.checkingMore)
        : [checkedBy(reader && (whole?.checkedBy(reader.words) ?? reader.words.rulesUnreachable))]
    }
  </section>`;
};
