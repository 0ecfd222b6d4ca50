import { isSafeAddress, type ImageBlock, type LinkBlock } from '@disclosure-report/core';
import { collapsed, joinedLines } from '../source/plain-text.js';
import type { ProseBlock } from '../source/source-document.js';

interface List {
  readonly ordered: boolean;
  readonly items: string[];
  /** Paragraphs of the item that is open. */
  item: string[];
}

/** Collects prose while markup is walked and hands it on in blocks. */
export class ProseBuilder {
  readonly #emit: (block: ProseBlock) => void;
  #text = '';
  #links: LinkBlock[] = [];
  #images: ImageBlock[] = [];
  #link: { readonly target: string; readonly from: number } | undefined;
  #list: List | undefined;
  #headings = 0;

  constructor(emit: (block: ProseBlock) => void) {
    this.#emit = emit;
  }

  text(text: string): void {
    this.#text += collapsed(text);
  }

  /** Inside a heading a break only fits it to the page; elsewhere portals part paragraphs with it. */
  breakLine(): void {
    if (this.#headings > 0) this.#text += '\n';
    else this.endBlock();
  }

  startHeading(): void {
    this.endList();
    this.#headings += 1;
  }

  endHeading(): void {
    this.endBlock();
    this.#headings -= 1;
  }

  startLink(target: string): void {
    this.endLink();
    if (target && target !== '#' && isSafeAddress(target)) {
      this.#link = { target, from: this.#text.length };
    }
  }

  endLink(): void {
    const link = this.#link;
    this.#link = undefined;
    const text = link ? this.#text.slice(link.from).trim() : '';
    if (link && text) this.#links.push({ type: 'link', target: link.target, text });
  }

  image(source: string, alternative: string): void {
    if (source && isSafeAddress(source)) {
      this.#images.push({ type: 'image', source, alternative: collapsed(alternative).trim() });
    }
  }

  startList(ordered: boolean): void {
    this.endBlock();
    this.#list = { ordered, items: [], item: [] };
  }

  endItem(): void {
    this.endBlock();
    const list = this.#list;
    if (!list) return;
    const paragraphs = list.item;
    list.item = [];
    if (paragraphs.length <= 1) {
      list.items.push(...paragraphs);
      return;
    }
    // An item of several paragraphs is a list only for its layout.
    this.endList();
    for (const text of paragraphs) this.#emit({ type: 'paragraph', text });
    this.#list = { ordered: list.ordered, items: [], item: [] };
  }

  endList(): void {
    this.endBlock();
    const list = this.#list;
    this.#list = undefined;
    if (!list) return;
    const items = [...list.items, ...list.item];
    if (items.length > 0) this.#emit({ type: 'list', ...(list.ordered && { ordered: true }), items });
    this.#flushLinks();
  }

  endBlock(): void {
    // Blocks begin and end in heaps, mostly with nothing between.
    if (this.#text === '' && this.#links.length === 0 && this.#images.length === 0) return;
    const link = this.#link;
    this.endLink();
    const text = joinedLines(this.#text.replace(/[ ]{2,}/g, ' '));
    this.#text = '';
    // A link goes on over the blocks inside it.
    if (link) this.#link = { target: link.target, from: 0 };
    if (this.#list) {
      if (text) this.#list.item.push(text);
      return;
    }
    const [only] = this.#links;
    const isLink = this.#links.length === 1 && only?.text === text && this.#headings === 0;
    if (text && !isLink) this.#emit({ type: this.#headings > 0 ? 'heading' : 'paragraph', text });
    this.#flushLinks();
  }

  #flushLinks(): void {
    for (const block of [...this.#links, ...this.#images]) this.#emit(block);
    this.#links = [];
    this.#images = [];
  }
}
