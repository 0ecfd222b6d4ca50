import { DomHandler, isDocument, isTag, isText, type ChildNode, type Document } from 'domhandler';
import { Parser } from 'htmlparser2';
import { decodeHtml } from './source/decode.js';
import { deepestNesting, largestSource, type ReadResult } from './failure.js';
import type { NodeView } from './markup/node-view.js';
import { readMarkup } from './markup/read-markup.js';
import { assemble } from './report/assemble.js';

type ParsedNode = Document | ChildNode;

const view: NodeView<ParsedNode> = {
  nameOf: (node) => (isTag(node) ? node.name : isDocument(node) ? '' : undefined),
  textOf: (node) => (isText(node) ? node.data : undefined),
  attributeOf: (node, name) => (isTag(node) ? node.attribs[name] : undefined),
  firstChildOf: (node) => ('children' in node ? node.children[0] : undefined),
  nextSiblingOf: (node) => node.next ?? undefined,
};

class NestedTooDeeply extends Error {}

/** The parser's own bookkeeping grows with depth, so a page of nothing but nesting would take minutes. */
class BoundedHandler extends DomHandler {
  #depth = 0;

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.#depth += 1;
    if (this.#depth > deepestNesting) throw new NestedTooDeeply();
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    this.#depth -= 1;
    super.onclosetag();
  }
}

const parsed = (html: string): Document | undefined => {
  const handler = new BoundedHandler();
  try {
    new Parser(handler).end(html);
  } catch (error) {
    if (error instanceof NestedTooDeeply) return undefined;
    throw error;
  }
  return handler.root;
};

/**
 * Reads a report from a page or a part of one. Bytes are decoded by their byte order mark, as UTF-8, by the
 * charset the page declares, or as GB 18030, in this order. Fails with `empty`, `tooLarge`, `tooDeep` or `noReport`.
 */
export const readHtml = (
  source: string | Uint8Array,
  { name }: { readonly name?: string } = {},
): ReadResult => {
  if (source.length > largestSource) {
    return { ok: false, failure: { code: 'tooLarge', size: source.length, limit: largestSource } };
  }
  const html = typeof source === 'string' ? source : decodeHtml(source);
  if (html.trim() === '') return { ok: false, failure: { code: 'empty' } };
  const root = parsed(html);
  if (!root) return { ok: false, failure: { code: 'tooDeep', limit: deepestNesting } };
  const assembled = assemble(readMarkup<ParsedNode>(root, view), name);
  return assembled ? { ok: true, ...assembled } : { ok: false, failure: { code: 'noReport', kind: 'html' } };
};
