import type { PDFPageProxy } from 'pdfjs-dist';
import { TooCostly, type Deadline } from './deadline.js';
import { matrixIn, type Page, type Piece } from './geometry.js';
import { limits } from './limits.js';
import type { OpenPdf } from './open.js';
import { pieceOf, type TextItem } from './pieces.js';
import { rulesOf } from './rules.js';

/** What may still be spent on a document. */
class Budget {
  #operators = limits.operators;
  #pieces = limits.pieces;

  operators(count: number): void {
    this.#operators -= count;
    if (this.#operators < 0) throw new TooCostly();
  }

  pieces(count: number): void {
    this.#pieces -= count;
    if (this.#pieces < 0) throw new TooCostly();
  }
}

const piecesOf = async (page: PDFPageProxy, budget: Budget): Promise<readonly Piece[]> => {
  const toPage = matrixIn(page.getViewport({ scale: 1 }).transform);
  const found: Piece[] = [];
  if (!toPage) return found;
  const reader = page
    .streamTextContent({ includeMarkedContent: false, disableNormalization: true })
    .getReader();
  const vertical = new Set<string>();
  for (;;) {
    const chunk = await reader.read();
    if (chunk.done) return found;
    const { items, styles } = chunk.value as {
      readonly items: readonly TextItem[];
      readonly styles: Readonly<Record<string, { readonly vertical?: boolean }>>;
    };
    budget.pieces(items.length);
    for (const [name, style] of Object.entries(styles)) if (style.vertical === true) vertical.add(name);
    for (const item of items) {
      const piece = pieceOf(item, toPage, vertical.has(item.fontName));
      if (piece) found.push(piece);
    }
    if (found.length > limits.piecesOfPage) throw new TooCostly();
  }
};

const readPage = async ({ document, operators }: OpenPdf, number: number, budget: Budget): Promise<Page> => {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const toPage = matrixIn(transform);
  // The operators come first: they are counted, and bound the work of finding the text.
  const drawing = await page.getOperatorList();
  budget.operators(drawing.fnArray.length);
  const rules = toPage ? rulesOf(drawing, operators, toPage, limits.rules) : [];
  const pieces = await piecesOf(page, budget);
  page.cleanup();
  return { number, width, height, pieces, rules };
};

/** All pages, and how many of them could not be read. */
export interface ReadPages {
  readonly pages: readonly Page[];
  readonly broken: number;
}

export const readPages = async (pdf: OpenPdf, deadline: Deadline): Promise<ReadPages> => {
  const pages: Page[] = [];
  const budget = new Budget();
  let broken = 0;
  for (let number = 1; number <= pdf.document.numPages; number += 1) {
    try {
      pages.push(await deadline.before(readPage(pdf, number, budget)));
    } catch (error) {
      if (error instanceof TooCostly) throw error;
      broken += 1;
    }
  }
  return { pages, broken };
};
