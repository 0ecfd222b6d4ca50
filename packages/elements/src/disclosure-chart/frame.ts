import type { Frame } from '@disclosure-report/core';

/** The picture's text, beside that of the page; never below 12 px, however small the page's is. */
const text = { size: 0.8125, least: 12, line: 1.45 } as const;

export interface TextFrame extends Frame {
  /** The size of the text in a line. */
  readonly textSize: number;
}

/** The room there is, so that the picture is drawn in the page's own pixels and its text is never scaled. */
export const frameIn = (host: Element): TextFrame => {
  const fontSize = Number.parseFloat(getComputedStyle(host).fontSize);
  const textSize = Math.max(text.least, text.size * fontSize);
  return {
    // The strip's width is the picture's, and does not change when the picture does.
    width: host.shadowRoot?.querySelector('.width')?.clientWidth ?? 0,
    line: textSize * text.line,
    textSize,
  };
};
