import { isTag, isText, type ChildNode, type Document } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { DomNode } from '../src/read/dom.js';

/** A parsed page behind the part of the DOM that reading uses. */
class ParsedNode implements DomNode {
  readonly #node: Document | ChildNode;

  constructor(node: Document | ChildNode) {
    this.#node = node;
  }

  get nodeType(): number {
    return this.#node.nodeType;
  }

  get nodeValue(): string | null {
    return isText(this.#node) ? this.#node.data : null;
  }

  get localName(): string {
    return isTag(this.#node) ? this.#node.name : '';
  }

  get firstChild(): DomNode | null {
    const [first] = 'children' in this.#node ? this.#node.children : [];
    return first ? new ParsedNode(first) : null;
  }

  get nextSibling(): DomNode | null {
    return this.#node.next ? new ParsedNode(this.#node.next) : null;
  }

  getAttribute(name: string): string | null {
    return isTag(this.#node) ? (this.#node.attribs[name] ?? null) : null;
  }
}

export const domOf = (html: string): DomNode => new ParsedNode(parseDocument(html));

export const firstElement = (root: DomNode, name: string): DomNode | undefined => {
  const left: DomNode[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.localName === name) return node;
    if (node.nextSibling) left.push(node.nextSibling);
    if (node.firstChild) left.push(node.firstChild);
  }
  return undefined;
};
