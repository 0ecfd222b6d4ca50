import type { CSSResult, LitElement } from 'lit';

interface Piece {
  readonly styles: readonly CSSResult[];
}

/** What comes in a file of its own, with styles for a class of elements; those in the page adopt them by themselves. */
export const withStyles = <Some extends Piece>(element: typeof LitElement, piece: Some): Some => {
  element.elementStyles.push(...piece.styles);
  return piece;
};
