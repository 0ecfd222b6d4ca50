import type { Element } from 'domhandler';
import { attributeOf, childNamed, elementsIn, isNamed, valueOf } from '../office/xml.js';

interface Style {
  readonly name: string;
  readonly properties: Element | undefined;
  readonly basedOn: string | undefined;
}

/** No style is based on another over more steps. */
const longestChain = 20;

/** What a paragraph is by its own properties and by its style. */
export class Styles {
  readonly #styles = new Map<string, Style>();

  constructor(root: Element | undefined) {
    for (const style of root ? elementsIn(root) : []) {
      if (!isNamed(style, 'style')) continue;
      this.#styles.set(attributeOf(style, 'styleId') ?? '', {
        name: valueOf(style, 'name') ?? '',
        properties: childNamed(style, 'pPr'),
        basedOn: valueOf(style, 'basedOn'),
      });
    }
  }

  /** The level of the heading a paragraph is, 1 for the document's title; `undefined` for any other paragraph. */
  headingLevel(properties: Element | undefined): number | undefined {
    const [own, ...styles] = this.#chain(properties);
    const level = Number(own?.outline ?? Number.NaN);
    if (own?.outline !== undefined) return level < 9 ? level + 2 : undefined;
    for (const { name, outline } of styles) {
      if (/^(?:title|标题|文档标题)$/i.test(name)) return 1;
      const named = /^(?:heading|标题)\s*(\d)$/i.exec(name)?.[1];
      if (named !== undefined) return Number(named) + 1;
      if (outline !== undefined) return Number(outline) < 9 ? Number(outline) + 2 : undefined;
    }
    return undefined;
  }

  /** The list a paragraph belongs to, and how deep in it. */
  numbering(properties: Element | undefined): { readonly list: string; readonly depth: string } | undefined {
    const own = childNamed(properties, 'numPr');
    const inherited = this.#chain(properties).map(({ properties: known }) => childNamed(known, 'numPr'));
    const found = own ?? inherited.find((numbering) => valueOf(numbering, 'numId') !== undefined);
    const list = valueOf(found, 'numId');
    return list === undefined || list === '0' ? undefined : { list, depth: valueOf(found, 'ilvl') ?? '0' };
  }

  /** The paragraph itself and the styles it follows, nearest first. */
  #chain(properties: Element | undefined) {
    const chain = [{ name: '', properties, outline: valueOf(properties, 'outlineLvl') }];
    let id = valueOf(properties, 'pStyle');
    while (id !== undefined && chain.length < longestChain) {
      const style = this.#styles.get(id);
      if (!style) break;
      const { name, properties: known, basedOn } = style;
      chain.push({ name, properties: known, outline: valueOf(known, 'outlineLvl') });
      id = basedOn;
    }
    return chain;
  }
}
