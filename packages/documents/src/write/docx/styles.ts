import type { INumberingOptions, IStylesOptions } from 'docx';
import { ownDocx } from '../../read/docx/own-document.js';
import type { Docx } from './types.js';

/** The faces official documents are set in; where one is missing, Word takes another of its kind. */
export const fonts = {
  title: { eastAsia: '方正小标宋简体', ascii: 'Times New Roman', hAnsi: 'Times New Roman' },
  heading: { eastAsia: '黑体', ascii: 'Times New Roman', hAnsi: 'Times New Roman' },
  subheading: { eastAsia: '楷体', ascii: 'Times New Roman', hAnsi: 'Times New Roman' },
  body: { eastAsia: '仿宋', ascii: 'Times New Roman', hAnsi: 'Times New Roman' },
  figures: { eastAsia: '宋体', ascii: 'Times New Roman', hAnsi: 'Times New Roman' },
} as const;

/** A4 with the margins of official documents, in twentieths of a point. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, bottom: 1984, left: 1587, right: 1474 },
};

export const textWidth = page.size.width - page.margin.left - page.margin.right;

/** Body text in 三号, lines 28 points apart, set in by two characters. */
export const styles = (docx: Docx): IStylesOptions => {
  const line = { line: 560, lineRule: docx.LineRuleType.EXACT };
  return {
    default: {
      document: {
        run: { font: fonts.body, size: 32, language: { value: 'en-GB', eastAsia: 'zh-CN' } },
      },
      title: {
        run: { font: fonts.title, size: 44, bold: false, color: '000000' },
        paragraph: { alignment: docx.AlignmentType.CENTER, spacing: { after: 480 } },
      },
      heading1: {
        run: { font: fonts.heading, size: 32, bold: false, color: '000000' },
        paragraph: { spacing: { ...line, before: 240 }, indent: { firstLine: 640 }, keepNext: true },
      },
      heading2: {
        run: { font: fonts.subheading, size: 32, bold: false, color: '000000' },
        paragraph: { spacing: line, indent: { firstLine: 640 }, keepNext: true },
      },
    },
    paragraphStyles: [
      {
        id: 'DisclosureBody',
        name: 'Disclosure Body',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: line, indent: { firstLine: 640 }, alignment: docx.AlignmentType.BOTH },
      },
      {
        id: 'DisclosureCell',
        name: 'Disclosure Cell',
        basedOn: 'Normal',
        run: { font: fonts.figures, size: 18 },
      },
    ],
    characterStyles: [{ id: ownDocx.image, name: 'Disclosure Image', basedOn: 'Hyperlink' }],
  };
};

export const lists = { ordered: 'disclosure-numbers', unordered: 'disclosure-bullets' } as const;

export const listNumbering = (docx: Docx): INumberingOptions => ({
  config: [
    {
      reference: lists.ordered,
      levels: [
        { level: 0, format: docx.LevelFormat.DECIMAL, text: '%1.', alignment: docx.AlignmentType.LEFT },
      ],
    },
    {
      reference: lists.unordered,
      levels: [{ level: 0, format: docx.LevelFormat.BULLET, text: '•', alignment: docx.AlignmentType.LEFT }],
    },
  ],
});
