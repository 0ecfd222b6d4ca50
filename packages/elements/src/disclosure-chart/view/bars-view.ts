import { svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import {
  grouped,
  barsIn,
  nameOfPart,
  nameOfReport,
  shortened,
  type Bar,
  type BarRow,
} from '@disclosure-report/core';
import { textSizeIn } from '../frame-controller.js';
import { toneOf, type ChartContext } from './chart-context.js';
import type { Picture } from './picture-view.js';

const barView = ({ part, x, y, width, height }: Bar, context: ChartContext): SVGTemplateResult =>
  svg`<rect
    class="bar tone-${toneOf(part, context.chart)} ${part === context.current ? 'current' : ''}"
    x=${x} y=${y} width=${width} height=${height}
    fill="url(#pattern-${toneOf(part, context.chart)})"
    @pointerenter=${() => {
      context.onPoint(part);
    }}
  ></rect>`;

const nameOf = ({ part, column }: BarRow, { chart, catalogue }: ChartContext, room: number): string => {
  if (part) return shortened(nameOfPart(part, catalogue), room);
  const report = chart.reports[column];
  return report ? nameOfReport(report, chart, catalogue, room) : '';
};

/** What stands at a bar's end: its number, or what all its parts come to. */
const numberOf = ({ part, column, group }: BarRow, { chart, catalogue }: ChartContext): string => {
  const whole = chart.groups.find(({ id }) => id === group)?.wholes[column];
  const value = part ? part.values[column] : whole;
  return value === null || value === undefined
    ? catalogue.unknown
    : catalogue.number(grouped(value), part?.approximate ?? false);
};

/** Bars, with their names before or above them. */
export const barsView = (context: ChartContext): Picture => {
  const { height, nameWidth, rows } = barsIn(context.chart, context.frame);
  const room = nameWidth / textSizeIn(context.frame);
  const drawing = rows.map((row): TemplateResult => {
    const { name, number, bars } = row;
    return svg`<text x=${name.x} y=${name.y}>${nameOf(row, context, room)}</text>
      <text class="number" x=${number.x} y=${number.y}>${numberOf(row, context)}</text>
      ${bars.map((bar) => barView(bar, context))}`;
  });
  return { layout: 'bars', height, drawing };
};
