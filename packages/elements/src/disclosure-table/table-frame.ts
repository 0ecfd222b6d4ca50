import { nothing, render } from 'lit';

const block = (className: string): HTMLElement => {
  const element = document.createElement('div');
  element.className = className;
  return element;
};

/** Draws into `root` before an element or at its end, from the first time on that there is anything to draw. */
const strip = (root: HTMLElement, renderBefore: HTMLElement | null): ((view: unknown) => void) => {
  let isDrawn = false;
  return (view) => {
    isDrawn ||= view !== nothing;
    if (isDrawn) render(view, root, { renderBefore });
  };
};

/** What the tables stand in, made by hand: a template of Lit around them is felt beside cloning a table. */
export class TableFrame {
  readonly root = block('root');
  readonly tables = block('filled');
  readonly above = strip(this.root, this.tables);
  readonly below = strip(this.root, null);

  constructor() {
    this.root.append(block('width'), this.tables);
  }
}
