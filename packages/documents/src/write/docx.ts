import type { Locale, Report } from '@disclosure-report/core';
import { ownDocx } from '../read/docx/own-document.js';
import { factsOf } from '../read/markup/own-marks.js';
import { documentOptions } from './docx/document.js';
import { printable } from './printable.js';

export interface WriteDocxOptions {
  /** The language of the tables' labels; the report's prose stays as it is. */
  readonly locale?: Locale;
}

/**
 * Writes a report as a Word document in the official layout: A4, title, the six sections, the three tables with merged
 * headers. Reading it again gives the same report, but that cells the report lacks come back blank, and so long as its
 * title stands: facts that are not printed (body, level, region, year, date, source) are in the file's properties, and
 * who edits the title makes it another report. Images become links, for their files are not at hand.
 */
export const writeDocx = async (report: Report, options: WriteDocxOptions = {}): Promise<Uint8Array> => {
  const docx = await import('docx');
  const properties = Object.entries(factsOf(report)).map(([name, value]) => ({
    name: `${ownDocx.property}${name}`,
    value: printable(value),
  }));
  const { locale = 'zh-Hans' } = options;
  const document = new docx.Document({
    ...documentOptions(docx, report, locale),
    customProperties: properties,
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(document));
};
