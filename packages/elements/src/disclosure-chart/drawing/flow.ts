import { svg, type TemplateResult } from 'lit';
import { flowIn, grouped, nameOfPart, shareOf, percent, type FlowEnd } from '@disclosure-report/core';
import type { ChartContext } from '../view/chart-context.js';
import type { Drawing } from './drawing.js';
import { flowStyles } from './flow.styles.js';

/** Carried over is no outcome yet, and drawn as one that is still open. */
const kindOf = ({ part: { key } }: FlowEnd): string =>
  key === 'carriedIn' || key === 'carriedOut' ? 'open' : '';

const endView = (end: FlowEnd, { chart, catalogue, frame }: ChartContext): TemplateResult => {
  const { side, part, bar, band, name } = end;
  const value = part.values[0] ?? 0;
  const share = shareOf(value, chart.groups.find(({ id }) => id === side)?.wholes[0]);
  const number =
    side === 'out' && share !== undefined ? catalogue.value(grouped(value), percent(share)) : grouped(value);
  return svg`<g class="end ${side} ${kindOf(end)}" data-part=${part.key}>
    <path class="band" d=${band}></path>
    <rect class="bar" x=${bar.x} y=${bar.y} width=${bar.width} height=${bar.height}></rect>
    <text x=${name.x} y=${name.y - 0.12 * frame.line}>${nameOfPart(part, catalogue)}</text>
    <text class="number" x=${name.x} y=${name.y + 0.76 * frame.line}>${number}</text>
  </g>`;
};

/** Bands from where requests came from, through all of them, to how they ended. */
export const flow: Drawing = {
  name: 'flow',
  styles: flowStyles,
  picture: (context) => {
    const { height, middle, ends } = flowIn(context.chart, context.frame);
    return {
      height,
      content: svg`${ends.map((end) => endView(end, context))}
        <rect class="middle" x=${middle.x} y=${middle.y} width=${middle.width} height=${middle.height}></rect>`,
    };
  },
};
