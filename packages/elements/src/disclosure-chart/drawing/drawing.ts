import type { CSSResult } from 'lit';
import type { ChartPart } from '@disclosure-report/core';
import type { ChartContext } from '../view/chart-context.js';

/** What is drawn, and how tall it is. */
export interface Picture {
  readonly height: number;
  readonly content: unknown;
}

/** A way to draw charts, in a file of its own. */
export interface Drawing {
  readonly styles: readonly CSSResult[];
  readonly picture: (context: ChartContext) => Picture;
  /** What a part is filled with, for the picture's key. */
  readonly swatch?: (part: ChartPart, place: number) => unknown;
}
