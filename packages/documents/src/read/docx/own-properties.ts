import type { Element } from 'domhandler';
import { attributeOf, elementsIn, textIn } from '../office/xml.js';
import { ownDocx } from './own-document.js';

/** The facts among a document's custom properties, by their names. */
export const ownProperties = (custom: Element | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (custom ? elementsIn(custom) : []).flatMap((property) => {
      const name = attributeOf(property, 'name') ?? '';
      return name.startsWith(ownDocx.property)
        ? [[name.slice(ownDocx.property.length), textIn(property)] as const]
        : [];
    }),
  );
