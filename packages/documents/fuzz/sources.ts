import type { Report } from '@disclosure-report/core';
import { documentOf } from '../test/mutation/layout.js';
import { layouts } from '../test/mutation/layouts.js';
import { tinyPdf } from '../test/tiny-pdf.js';
import { word97 } from '../test/word-97.js';

/** A sound document to be spoiled. */
export interface Source {
  readonly name: string;
  readonly content: string | Uint8Array;
}

const linesOf = (report: Report): readonly string[] => [
  report.title ?? '',
  ...report.sections.map(({ heading }) => heading),
];

const pdfOf = (report: Report): Uint8Array =>
  tinyPdf([
    {
      texts: linesOf(report).map((text, line) => ({ text, x: 80, y: 80 + 30 * line, size: 12 })),
      lines: [
        [80, 400, 500, 400],
        [80, 430, 500, 430],
        [80, 400, 80, 430],
        [500, 400, 500, 430],
      ],
    },
  ]);

const docOf = (report: Report): Uint8Array =>
  word97([...linesOf(report), [['规章', '0', '0', '0'].map((text) => ({ text, colSpan: 1, rowSpan: 1 }))]]);

let made: Promise<readonly Source[]> | undefined;

/** One document of each kind that is read; made once, for some are costly to make. */
export const sources = (): Promise<readonly Source[]> => (made ??= makeSources());

const makeSources = async (): Promise<readonly Source[]> => {
  const documents = await Promise.all(layouts.map((layout) => documentOf(layout, 7)));
  const [first] = documents;
  if (!first) return [];
  const { expected } = first;
  return [
    ...documents.map(({ layout, source }) => ({ name: layout, content: source })),
    { name: 'JSON', content: JSON.stringify(expected) },
    { name: 'JSON with notes', content: JSON.stringify({ report: expected, notes: [] }, null, 2) },
    { name: 'PDF', content: pdfOf(expected) },
    { name: 'Word 97', content: docOf(expected) },
  ];
};
