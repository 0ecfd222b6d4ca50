import { isSafeAddress, type Block } from '@disclosure-report/core';
import { ownDocx } from '../../read/docx/own-document.js';
import { printable } from '../printable.js';
import { lists, textWidth } from './styles.js';
import type { Docx, DocxChild } from './types.js';

/** Writes prose; lists are counted, for Word numbers the items of one list through wherever they stand. */
export class BlockWriter {
  readonly #docx: Docx;
  #lists = 0;

  constructor(docx: Docx) {
    this.#docx = docx;
  }

  of(block: Block): readonly DocxChild[] {
    const { HeadingLevel, Paragraph, TextRun } = this.#docx;
    switch (block.type) {
      case 'heading':
        return [
          new Paragraph({
            heading: HeadingLevel.HEADING_2,
            children: [new TextRun(printable(block.text))],
          }),
        ];
      case 'paragraph':
        return [this.#paragraph(block.text)];
      case 'list': {
        const instance = (this.#lists += 1);
        const reference = block.ordered ? lists.ordered : lists.unordered;
        return block.items.map(
          (item) =>
            new Paragraph({
              style: 'DisclosureBody',
              numbering: { reference, level: 0, instance },
              children: [new TextRun(printable(item))],
            }),
        );
      }
      case 'table':
        return this.#table(block.rows);
      case 'link':
        return [this.#link(block.target, block.text, 'Hyperlink')];
      case 'image':
        return [this.#link(block.source, block.alternative, ownDocx.image)];
    }
  }

  #paragraph(text: string): DocxChild {
    const { Paragraph, TextRun } = this.#docx;
    return new Paragraph({ style: 'DisclosureBody', children: [new TextRun(printable(text))] });
  }

  #link(address: string, text: string, style: string): DocxChild {
    if (!isSafeAddress(address)) return this.#paragraph(text);
    const { ExternalHyperlink, Paragraph, TextRun } = this.#docx;
    const named = text === '' && style === ownDocx.image ? address : text;
    const link = new ExternalHyperlink({
      link: printable(address),
      children: [new TextRun({ text: printable(named), style })],
    });
    return new Paragraph({ style: 'DisclosureBody', children: [link] });
  }

  #table(rows: readonly (readonly string[])[]): readonly DocxChild[] {
    const { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } = this.#docx;
    const columns = Math.max(1, ...rows.map((cells) => cells.length));
    const cellOf = (text: string) =>
      new TableCell({
        children: [new Paragraph({ style: 'DisclosureCell', children: [new TextRun(printable(text))] })],
      });
    const filled = rows.filter((cells) => cells.length > 0);
    if (filled.length === 0) return [];
    const table = new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: Array<number>(columns).fill(Math.floor(textWidth / columns)),
      rows: filled.map((cells) => new TableRow({ children: cells.map(cellOf) })),
    });
    // Tables that touch are one to Word.
    return [table, new Paragraph({})];
  }
}
