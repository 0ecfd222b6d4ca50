import { Lookups } from '../match/lookup.js';
import { joinedLines } from '../source/plain-text.js';
import type { SourceDocument, SourceItem } from '../source/source-document.js';
import { itemsIn } from '../text.js';
import type { Line } from '../text/line.js';

/** A line that fills the measure of a page goes on in the next one. */
const fullLine = 25;

const ends = /[。！？；：:;.!?]$/;

const begins = /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|\d{1,2}[.、．)）]|[（(]\d{1,2}[)）])/;

const goesOn = (text: string, next: string): boolean =>
  text.length >= fullLine && !ends.test(text) && !begins.test(next);

const paragraphText = (item: SourceItem): string | undefined =>
  item.kind === 'text' && item.block.type === 'paragraph' ? item.block.text : undefined;

/** The lines of the source that texts stand on, found in turn. */
class LineNumbers {
  readonly #lines: readonly string[];
  #at = 0;

  constructor(source: string) {
    this.#lines = source.split(/\r\n|[\r\n]/);
  }

  of(text: string): number {
    const start = text.slice(0, 12);
    for (let at = this.#at; at < this.#lines.length; at += 1) {
      if (!this.#lines[at]?.includes(start)) continue;
      this.#at = at;
      break;
    }
    return this.#at + 1;
  }
}

/**
 * Markdown that was made from pages keeps some tables only as lines of text, and breaks prose where the page did.
 * Finds the ones, mends the other.
 */
export const withoutFlattening = (document: SourceDocument, source: string): SourceDocument => {
  const lookups = new Lookups();
  const numbers = new LineNumbers(source);
  const items: SourceItem[] = [];
  let grids = 0;
  let run: Line[] = [];
  let container = 0;
  const add = (item: SourceItem): void => {
    if (item.kind === 'grid') grids += 1;
    items.push(item.kind === 'grid' ? { ...item, number: grids } : item);
  };
  const endRun = (): void => {
    let open: { text: string; readonly number: number; last: string } | undefined;
    const endParagraph = (): void => {
      if (!open) return;
      const { text, number: line } = open;
      add({ kind: 'text', block: { type: 'paragraph', text }, container, place: { line } });
      open = undefined;
    };
    for (const item of itemsIn(run, lookups)) {
      if (item.kind === 'rows') {
        endParagraph();
        add({ kind: 'grid', number: 0, rows: item.rows, aligned: false, container });
        continue;
      }
      const { text, number } = item.line;
      if (open && goesOn(open.last, text)) {
        open = { text: joinedLines(`${open.text}\n${text}`), number: open.number, last: text };
      } else {
        endParagraph();
        open = { text, number, last: text };
      }
    }
    endParagraph();
    run = [];
  };
  for (const item of document.items) {
    const text = paragraphText(item);
    if (text === undefined) {
      endRun();
      add(item);
      continue;
    }
    if (item.container !== container) endRun();
    container = item.container;
    run.push({ text, number: numbers.of(text), tabbed: false, cells: [text] });
  }
  endRun();
  return { ...document, items };
};
