/** The room there is, in pixels: its width, and how tall a line of text is. */
export interface Frame {
  readonly width: number;
  readonly line: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a flow takes of the width, in lines of text: names, the bar at an end, and the least for the other with the bands. */
export const flowWidths = { left: 4.2, right: 6.4, bar: 0.4, bands: 3 } as const;

/** Whether the names of a flow leave room for its bands; where they don't, its parts are drawn as bars. */
export const fitsFlow = ({ width, line }: Frame): boolean => {
  const { left, right, bar, bands } = flowWidths;
  return width >= (left + bands + bar + right) * line;
};
