import { isTag, isText, type ChildNode, type Document, type Element } from 'domhandler';
import { parsed } from '../markup/parsed.js';

/** A name without the prefix, which a document may choose as it likes. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

export const elementsIn = ({ children }: Document | Element): readonly Element[] => children.filter(isTag);

export const isNamed = (node: ChildNode, name: string): node is Element =>
  isTag(node) && localName(node.name) === name;

export const childNamed = (parent: Document | Element | undefined, name: string): Element | undefined =>
  parent && elementsIn(parent).find((child) => isNamed(child, name));

/** An attribute by its local name. */
export const attributeOf = (element: Element | undefined, name: string): string | undefined => {
  if (!element) return undefined;
  const key = Object.keys(element.attribs).find((known) => localName(known) === name);
  return key === undefined ? undefined : element.attribs[key];
};

/** `w:val` of a child: how WordprocessingML states nearly all of its properties. */
export const valueOf = (parent: Element | undefined, name: string): string | undefined =>
  attributeOf(childNamed(parent, name), 'val');

/** A property that is on by being there, unless it says that it is off. */
export const isOn = (parent: Element | undefined, name: string): boolean => {
  const property = childNamed(parent, name);
  return property !== undefined && !/^(?:0|false|off)$/.test(attributeOf(property, 'val') ?? '');
};

export const textIn = (node: ChildNode): string =>
  isText(node) ? node.data : isTag(node) ? node.children.map(textIn).join('') : '';

/** All elements of a name at any depth, not looked for inside each other. */
export const descendantsNamed = (parent: Document | Element, name: string): readonly Element[] =>
  elementsIn(parent).flatMap((child) => (isNamed(child, name) ? [child] : descendantsNamed(child, name)));

/**
 * Tags that a document's parts may have together, for each becomes an object that is many times its size. Those of real
 * reports have under fifty thousand.
 */
const mostTags = 500_000;

const tagStart = '<'.charCodeAt(0);

/** Whether parts have more markup than any report. */
export const hasTooManyTags = (parts: ReadonlyMap<string, Uint8Array>): boolean => {
  let tags = 0;
  for (const bytes of parts.values()) for (const byte of bytes) if (byte === tagStart) tags += 1;
  return tags > mostTags;
};

/** The root of a part; `undefined` where there is no such part or it is nested too deeply. */
export const rootOf = (
  parts: ReadonlyMap<string, Uint8Array>,
  name: string | undefined,
): Element | undefined => {
  const bytes = name === undefined ? undefined : parts.get(name);
  const tree = bytes && parsed(new TextDecoder().decode(bytes), { xml: true });
  return tree && elementsIn(tree)[0];
};

/** The outside addresses that a part links to, by their ids. */
export const linksIn = (relationships: Element | undefined): ReadonlyMap<string, string> =>
  new Map(
    (relationships ? elementsIn(relationships) : [])
      .filter((relationship) => attributeOf(relationship, 'TargetMode') === 'External')
      .map(({ attribs }) => [attribs.Id ?? '', attribs.Target ?? '']),
  );
