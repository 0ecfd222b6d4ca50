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
