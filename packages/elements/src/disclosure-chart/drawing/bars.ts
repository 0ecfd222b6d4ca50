import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import {
  barsIn,
  describeValue,
  nameOfPart,
  partsOfName,
  shortened,
  type Bar,
  type BarRow,
  type ChartPart,
} from '@disclosure-report/core';
import type { ChartContext } from '../view/chart-context.js';
import { barsStyles } from './bars.styles.js';
import type { Picture } from './drawing.js';

/** Fillings that differ without colour: strokes over the ground, for all parts but the first, which is plain. */
const strokes = [
  'M0 8L8 0M-2 2L2 -2M6 10L10 6',
  'M0 0L8 8M0 8L8 0',
  'M4 0V8',
  'M0 0L8 8M-2 6L2 10M6 -2L10 2',
  'M0 4H8',
];

const patterns = svg`<defs>
  ${strokes.map((stroke, index) => {
    const tone = `tone-${index + 1}`;
    return svg`<pattern id=${tone} class=${tone} width="8" height="8" patternUnits="userSpaceOnUse">
      <path d=${stroke}></path>
    </pattern>`;
  })}
</defs>`;

/** Where every bar stands alone, all are plain. */
const barView = ({ part, place, x, y, width, height }: Bar): SVGTemplateResult =>
  svg`<rect
    class="bar tone-${place}"
    data-part=${part.key}
    x=${x} y=${y} width=${width} height=${height}
    fill=${place === 0 ? 'currentColor' : `url(#tone-${place})`}
    stroke="currentColor"
  ></rect>`;

const nameOf = ({ part, report }: BarRow, { chart, catalogue }: ChartContext, room: number): string => {
  if (part) return shortened(nameOfPart(part, catalogue), '', room);
  return report ? shortened(...partsOfName(report, chart, catalogue), room) : '';
};

const rowView = (row: BarRow, room: number, context: ChartContext): TemplateResult => {
  const { part, value, baseline, bars } = row;
  const { catalogue, frame } = context;
  const number = describeValue(value, null, catalogue, part?.approximate);
  return svg`<text y=${baseline}>${nameOf(row, context, room)}</text>
    <text class="number" text-anchor="end" x=${frame.width} y=${baseline}>${number}</text>
    ${bars.map(barView)}`;
};

export const styles = [barsStyles];

/** Bars, with their names before or above them. */
export const picture = (context: ChartContext): Picture => {
  const { height, nameWidth, rows } = barsIn(context.chart, context.frame);
  const room = nameWidth / context.frame.textSize;
  return { height, content: [patterns, ...rows.map((row) => rowView(row, room, context))] };
};

/** What a part is filled with, for the picture's key. */
export const swatch = (part: ChartPart, place: number): TemplateResult => {
  const bar = { part, place, x: 1, y: 1, width: 18, height: 12 };
  return html`<svg class="swatch" aria-hidden="true" width="20" height="14">${barView(bar)}</svg>`;
};
