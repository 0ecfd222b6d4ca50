import { svg, type TemplateResult } from 'lit';
import {
  describeValue,
  flowIn,
  nameOfPart,
  type ChartPart,
  type Flow,
  type FlowEnd,
  type FlowSide,
} from '@disclosure-report/core';
import type { ChartContext } from '../view/chart-context.js';
import type { Picture } from './drawing.js';
import { flowStyles } from './flow.styles.js';

/** Carried over is no outcome yet, and drawn as one that is still open. */
const isOpen = ({ key }: ChartPart): boolean => key.startsWith('carried');

const endView = (
  { part, x, y, height, band }: FlowEnd,
  { group, isIn, names }: FlowSide,
  { bar }: Flow,
  { catalogue, frame }: ChartContext,
): TemplateResult => {
  const number = describeValue(part.values[0] ?? null, isIn ? null : group.wholes[0], catalogue);
  const middle = y + height / 2;
  return svg`<g class="end ${isOpen(part) ? 'open' : ''}" text-anchor=${isIn ? 'end' : 'start'} data-part=${part.key}>
    <path class="band" d=${band}></path>
    <rect class="bar" x=${x} y=${y} width=${bar} height=${height}></rect>
    <text x=${names} y=${middle - 0.12 * frame.line}>${nameOfPart(part, catalogue)}</text>
    <text class="number" x=${names} y=${middle + 0.76 * frame.line}>${number}</text>
  </g>`;
};

export const styles = [flowStyles];

/** Bands from where requests came from, through all of them, to how they ended. */
export const picture = (context: ChartContext): Picture => {
  const drawn = flowIn(context.chart, context.frame);
  const { height, bar, middle, sides } = drawn;
  return {
    height,
    content: svg`${sides.map((side) => side.ends.map((end) => endView(end, side, drawn, context)))}
      <rect x=${middle.x} y=${middle.y} width=${bar} height=${middle.height}></rect>`,
  };
};
