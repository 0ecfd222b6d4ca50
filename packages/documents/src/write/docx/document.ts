import type { Locale, Report } from '@disclosure-report/core';
import type { IPropertiesOptions } from 'docx';
import { ownDocx } from '../../read/docx/own-document.js';
import { wordsIn } from '../../messages/words.js';
import { partsOf, type Part } from '../parts.js';
import { printable } from '../printable.js';
import { BlockWriter } from './blocks.js';
import { fonts, listNumbering, page, styles } from './styles.js';
import { figuresTable } from './table.js';
import type { Docx, DocxChild } from './types.js';

const titleOf = (docx: Docx, title: string): DocxChild =>
  new docx.Paragraph({
    heading: docx.HeadingLevel.TITLE,
    children: [new docx.TextRun(printable(title))],
  });

/** Everything `docx` needs to write a report, but the facts. */
export const documentOptions = (docx: Docx, report: Report, locale: Locale): IPropertiesOptions => {
  const blocks = new BlockWriter(docx);
  const childrenOf = (part: Part, index: number): readonly DocxChild[] => {
    switch (part.kind) {
      case 'heading': {
        const run = new docx.TextRun(printable(part.text));
        // Bookmarks are not seen and outlast editing; Word wants no two of one name.
        const mark = new docx.Bookmark({
          id: `${ownDocx.section}${part.section}_${index}`,
          children: [run],
        });
        return [new docx.Paragraph({ heading: docx.HeadingLevel.HEADING_1, children: [mark] })];
      }
      case 'block':
        return blocks.of(part.block);
      case 'table':
        return [figuresTable(docx, report, part.table, locale), new docx.Paragraph({})];
      case 'unread': {
        const run = new docx.TextRun(wordsIn[locale].unread);
        const mark = new docx.Bookmark({ id: `${ownDocx.aside}_${index}`, children: [run] });
        return [new docx.Paragraph({ children: [mark] })];
      }
    }
  };
  const { title, body } = report;
  return {
    ...(title !== undefined && { title: printable(title) }),
    ...(body.name !== null && { creator: printable(body.name) }),
    styles: styles(docx),
    numbering: listNumbering(docx),
    sections: [
      {
        properties: { page },
        footers: {
          default: new docx.Footer({
            children: [
              new docx.Paragraph({
                alignment: docx.AlignmentType.CENTER,
                children: [
                  new docx.TextRun({ font: fonts.figures, children: ['— ', docx.PageNumber.CURRENT, ' —'] }),
                ],
              }),
            ],
          }),
        },
        children: [
          ...(title === undefined ? [] : [titleOf(docx, title)]),
          ...partsOf(report).flatMap(childrenOf),
        ],
      },
    ],
  };
};
