import { html, type TemplateResult } from 'lit';
import type { Drawing } from '../drawing/drawing.js';
import type { ChartContext } from './chart-context.js';

/** The picture, in as many pixels as it has on the page. */
export const pictureView = ({ picture }: Drawing, context: ChartContext): TemplateResult => {
  const { width } = context.frame;
  const { height, content } = picture(context);
  return html`<svg
    part="picture"
    role="img"
    aria-labelledby="title"
    aria-describedby="summary"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
  >
    ${content}
  </svg>`;
};
