import type * as library from 'docx';
import type { Paragraph, Table } from 'docx';

/** The library, which is loaded only when a document is written. */
export type Docx = typeof library;

export type DocxChild = Paragraph | Table;
