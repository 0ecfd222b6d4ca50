import type { Element } from 'domhandler';
import { attributeOf, elementsIn, textIn } from '../office/xml.js';

/** How this project's own writer marks a Word document: properties of the file, bookmarks and a style. */
export const ownDocx = {
  /** Before the name of each fact among the custom properties. */
  property: 'disclosure-',
  /** A bookmark over a section's heading, before the section's id. */
  section: 'disclosure_section_',
  /** A bookmark over words that are the writer's own. */
  aside: 'disclosure_aside',
  /** The style of the text that stands for an image. */
  image: 'DisclosureImage',
} as const;

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
