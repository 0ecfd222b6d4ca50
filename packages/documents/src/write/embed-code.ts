import type { Report } from '@disclosure-report/core';
import { attributes } from './escape.js';

export interface EmbedOptions {
  /** Where the element's script is. */
  readonly script: string;
  /** Where the report's data is; the report itself goes into the code where it has no address. */
  readonly source?: string;
}

/** JSON that may stand in a page: a `<` in it would let a value end the script. */
const dataHtml = (report: Report): string =>
  `<script type="application/json">${JSON.stringify(report).replace(/</g, '\\u003c')}</script>`;

/** What shows a report on another page: the script and the tag. */
export const embedCode = (report: Report, { script, source }: EmbedOptions): string => {
  const content = source === undefined ? dataHtml(report) : '';
  return [
    `<script${attributes({ src: script })}></script>`,
    `<disclosure-report${attributes({ src: source })}>${content}</disclosure-report>`,
  ].join('\n');
};
