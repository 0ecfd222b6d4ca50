import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';
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
  readonly mark?: { readonly severity: Severity; readonly word: string };
}

/** What stands in every cell of the template, and so in most cells of most reports. */
export const zeroView: CellView = { text: '0', state: '', describedBy: '' };

const show = (cell: Element, view: CellView, before: CellView): void => {
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

/**
 * One part a cell in place of three for class, description and content: a table of 175 cells costs a third of the
 * time, since a zero is in the template already and touches nothing.
 */
class CellDirective extends Directive {
  #shown = zeroView;

  render(_view: CellView): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [view]: [CellView]): unknown {
    if (view !== this.#shown) show(element, view, this.#shown);
    this.#shown = view;
    return noChange;
  }
}

export const cell: (view: CellView) => DirectiveResult = directive(CellDirective);
