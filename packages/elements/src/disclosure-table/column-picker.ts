import { html, type TemplateResult } from 'lit';
import type { OutlinedLine } from '@disclosure-report/core';
import type { Language } from '../language/language.js';

/** The choice of the one column there is room for. */
export const columnPicker = (
  columns: readonly OutlinedLine[],
  chosen: string | undefined,
  { words, locale }: Language,
  onChoose: (key: string) => void,
): TemplateResult => {
  const [first] = columns;
  const [heading] =
    first?.groups.filter((group) => columns.every(({ groups }) => groups.includes(group))) ?? [];
  const shown =
    columns.find(({ line }) => line.key === chosen) ?? columns.find(({ line }) => line.role === 'total');
  return html`<label part="column"
    ><span>${heading?.label[locale] ?? words.column}</span>
    <select
      @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement) onChoose(target.value);
      }}
    >
      ${columns.map(
        ({ line, groups }) =>
          html`<option value=${line.key} .selected=${line === shown?.line}>
            ${[...groups.filter((group) => group !== heading), line]
              .map(({ label }) => label[locale])
              .join(words.pathSeparator)}
          </option>`,
      )}
    </select></label
  >`;
};
