import { html, nothing, svg } from 'lit';
import { flowIn } from '@disclosure-report/core';
import { barsView } from './bars-view.js';
import { isDrawn, type ChartContext } from './chart-context.js';
import { flowView } from './flow-view.js';

/** What is drawn, and how tall it is. */
export interface Picture {
  readonly layout: 'bars' | 'flow';
  readonly height: number;
  readonly drawing: unknown;
}

/** Fillings that differ without colour: strokes over the part's own colour. */
const strokes = [
  '',
  'M0 8L8 0M-2 2L2 -2M6 10L10 6',
  'M0 0L8 8M0 8L8 0',
  'M4 0V8',
  'M0 0L8 8M-2 6L2 10M6 -2L10 2',
  'M0 4H8',
];

const patterns = svg`<defs>
  ${strokes.map(
    (
      stroke,
      index,
    ) => svg`<pattern id="pattern-${index}" class="tone-${index}" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8"></rect>
      <path d=${stroke}></path>
    </pattern>`,
  )}
</defs>`;

const pictureOf = (context: ChartContext): Picture => {
  const flow = context.chart.kind === 'flow' ? flowIn(context.chart, context.frame) : undefined;
  return flow ? flowView(flow, context) : barsView(context);
};

/** The picture, in as many pixels as it has on the page. Nothing is drawn where there is nothing to draw. */
export const pictureView = (context: ChartContext): unknown => {
  const { chart, frame, isFocused } = context;
  if (!isDrawn(chart)) return nothing;
  const { layout, height, drawing } = pictureOf(context);
  return html`<svg
    part="picture"
    class="${layout}${isFocused ? ' focused' : ''}"
    role="img"
    aria-labelledby="title"
    aria-describedby="summary"
    width=${frame.width}
    height=${height}
    viewBox="0 0 ${frame.width} ${height}"
  >
    ${patterns}${drawing}
  </svg>`;
};
