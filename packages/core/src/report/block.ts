/** Prose as plain text, so that nothing a report says can ever be run as markup. */
export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | ImageBlock | LinkBlock;

export interface HeadingBlock {
  readonly type: 'heading';
  readonly text: string;
}

export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly text: string;
}

export interface ListBlock {
  readonly type: 'list';
  readonly ordered?: boolean;
  readonly items: readonly string[];
}

/** A table that is none of the three official ones. */
export interface TableBlock {
  readonly type: 'table';
  readonly rows: readonly (readonly string[])[];
}

export interface ImageBlock {
  readonly type: 'image';
  readonly source: string;
  readonly alternative: string;
}

export interface LinkBlock {
  readonly type: 'link';
  readonly target: string;
  readonly text: string;
}

/** Whether an address may be followed or loaded: a web or mail address, or one relative to the page. */
export const isSafeAddress = (address: string): boolean => {
  // Browsers drop control characters and leading space before they read the scheme.
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address.replace(/[\p{Cc}\s]/gu, ''))?.[1];
  return scheme === undefined || /^(https?|mailto|tel)$/i.test(scheme);
};
