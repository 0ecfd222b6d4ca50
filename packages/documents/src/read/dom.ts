import type { ReadResult } from './failure.js';
import type { NodeView } from './markup/node-view.js';
import { readMarkup } from './markup/read-markup.js';
import { assemble } from './report/assemble.js';

/** As much of a DOM node as reading takes; every `Element`, `Document` and `DocumentFragment` is one. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly localName?: string;
  readonly getAttribute?: (name: string) => string | null;
}

const elementNode = 1;
const textNode = 3;
const characterDataNode = 4;
const documentNode = 9;
const fragmentNode = 11;

const view: NodeView<DomNode> = {
  nameOf: ({ nodeType, localName }) => {
    if (nodeType === elementNode) return localName?.toLowerCase();
    return nodeType === documentNode || nodeType === fragmentNode ? '' : undefined;
  },
  textOf: ({ nodeType, nodeValue }) =>
    nodeType === textNode || nodeType === characterDataNode ? (nodeValue ?? '') : undefined,
  attributeOf: (node, name) => node.getAttribute?.(name) ?? undefined,
  firstChildOf: ({ firstChild }) => firstChild ?? undefined,
  nextSiblingOf: ({ nextSibling }) => nextSibling ?? undefined,
};

/**
 * Reads a report from a live page, or a part of one; nothing is changed in it.
 * Fails with `noReport` only; see `describeFailure`. Never throws.
 */
export const readDom = (root: DomNode): ReadResult => {
  const assembled = assemble(readMarkup(root, view));
  return assembled ? { ok: true, ...assembled } : { ok: false, failure: { code: 'noReport', kind: 'html' } };
};
