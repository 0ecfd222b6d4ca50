import { html, nothing } from 'lit';
import { columnsToChoose, type FormTable } from '@disclosure-report/core';
import type { Language } from '../../language/language.js';

/** The choice of the one column there is room for, where there are more. */
export const columnPicker = (
  table: FormTable,
  chosen: string | undefined,
  { words, locale }: Language,
  onChoose: (key: string) => void,
): unknown => {
  const columns = columnsToChoose(table);
  const [first] = columns;
  if (!first) return nothing;
  const [heading] = first.groups.filter((group) => columns.every(({ groups }) => groups.includes(group)));
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
