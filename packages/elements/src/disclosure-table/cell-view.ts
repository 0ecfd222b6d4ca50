import type { Severity } from '@disclosure-report/core';
import { iconElement } from '../shared/icon.js';

/** What a data cell shows. */
export interface CellView {
  readonly text: string;
  /** Classes, by which it is styled. */
  readonly state: string;
  /** Ids of the findings that describe it. */
  readonly describedBy: string;
  /** The gravest thing wrong with it, with the word for it. */
  readonly mark: { readonly severity: Severity; readonly word: string } | undefined;
}

/** What stands in every cell of the template, and so in most cells of most reports. */
export const zeroView: CellView = { text: '0', state: '', describedBy: '', mark: undefined };

/** Whether two views show the same. */
export const isSame = (one: CellView, other: CellView): boolean =>
  one.text === other.text &&
  one.state === other.state &&
  one.describedBy === other.describedBy &&
  one.mark?.severity === other.mark?.severity &&
  one.mark?.word === other.mark?.word;

/** Changes what a cell shows, and nothing that is shown already. */
export const showCell = (cell: Element, view: CellView, before: CellView): void => {
  if (view.state !== before.state) cell.className = view.state;
  if (view.describedBy !== before.describedBy) {
    if (view.describedBy) cell.setAttribute('aria-describedby', view.describedBy);
    else cell.removeAttribute('aria-describedby');
  }
  if (view.mark) {
    const word = document.createElement('span');
    word.className = 'visually-hidden';
    word.textContent = `${view.mark.word} `;
    cell.replaceChildren(iconElement(view.mark.severity), word, view.text);
  } else if (before.mark) cell.textContent = view.text;
  else if (view.text !== before.text && cell.firstChild) cell.firstChild.nodeValue = view.text;
};
