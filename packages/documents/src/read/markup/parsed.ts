import { Document, DomHandler, Element, isDocument, isTag, isText, Text, type ChildNode } from 'domhandler';
import { Parser } from 'htmlparser2';
import { deepestNesting } from '../failure.js';
import type { NodeView } from './node-view.js';

export type ParsedNode = Document | ChildNode;

export const parsedView: NodeView<ParsedNode> = {
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

/** The tree of an HTML page, or of an XML document; `undefined` where it is nested too deeply. */
export const parsed = (source: string, { xml = false } = {}): Document | undefined => {
  const handler = new BoundedHandler();
  try {
    new Parser(handler, { xmlMode: xml }).end(source);
  } catch (error) {
    if (error instanceof NestedTooDeeply) return undefined;
    throw error;
  }
  return handler.root;
};

export type Content = ChildNode | string;

const linked = <Parent extends Document | Element>(parent: Parent): Parent => {
  for (const [at, child] of parent.children.entries()) {
    child.parent = parent;
    child.prev = parent.children[at - 1] ?? null;
    child.next = parent.children[at + 1] ?? null;
  }
  return parent;
};

const nodesOf = (content: readonly Content[]): ChildNode[] =>
  content.map((part) => (typeof part === 'string' ? new Text(part) : part));

/**
 * An element as HTML would have it. Documents of other kinds are brought into this form, so that what is known of
 * prose, lists, links and spans is known once.
 */
export const element = (
  name: string,
  content: readonly Content[] = [],
  attributes: Readonly<Record<string, string>> = {},
): Element => linked(new Element(name, { ...attributes }, nodesOf(content)));

export const documentOf = (content: readonly Content[]): Document => linked(new Document(nodesOf(content)));
