/** The room there is, in pixels: its width, and how tall a line of text is. */
export interface Frame {
  readonly width: number;
  readonly line: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** In lines of text: 4.2 for the names at the left, 6.4 for those at the right, the rest for bars and bands. */
const leastForFlow = 14;

/** Whether the names of a flow leave room for its bands; where they don't, its parts are drawn as bars. */
export const fitsFlow = ({ width, line }: Frame): boolean => width >= leastForFlow * line;
