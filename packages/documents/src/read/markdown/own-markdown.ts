/** How this project's own writer marks Markdown: comments, which are not shown. */
export const ownMarkdown = {
  /** In a heading, with the section's id after it. */
  section: 'section:',
  /** After words that are the writer's own. */
  aside: '<!-- aside -->',
} as const;
