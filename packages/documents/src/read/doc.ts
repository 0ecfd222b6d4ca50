import type { RowDefinition } from './doc/properties.js';
import { wordFile, type DocParagraph } from './doc/word-file.js';
import { spannedTable, type MergeableCell } from './docx/table.js';
import { largestText, type ReadResult } from './failure.js';
import { documentOf, element, parsedView, type Content, type ParsedNode } from './markup/parsed.js';
import { readMarkup } from './markup/read-markup.js';
import type { CompoundFile } from './office/compound.js';
import { assemble } from './report/assemble.js';

interface DocRow {
  readonly cells: readonly (readonly string[])[];
  readonly definition: RowDefinition | undefined;
}

/** Edges nearer to each other than this are one: a twentieth of an inch. */
const near = 72;

/** The edges of all rows of a table, from left to right: they make its columns. */
const columnEdges = (rows: readonly DocRow[]): readonly number[] => {
  const all = rows.flatMap(({ definition }) => definition?.edges ?? []).sort((one, other) => one - other);
  return all.filter((edge, at) => at === 0 || edge - (all[at - 1] ?? edge) > near);
};

const lines = (paragraphs: readonly string[]): readonly Content[] =>
  paragraphs.flatMap((text) => text.split('\n')).map((text) => element('p', [text]));

const mergeable = ({ cells, definition }: DocRow, edges: readonly number[]): readonly MergeableCell[] => {
  const isDefined = definition?.cells.length === cells.length;
  const columnAt = (edge: number): number => edges.filter((known) => known <= edge).length - 1;
  const found: MergeableCell[] = [];
  for (const [at, paragraphs] of cells.entries()) {
    const content = (): readonly Content[] => lines(paragraphs);
    const about = isDefined ? definition.cells[at] : undefined;
    const last = found[found.length - 1];
    if (!isDefined || !about) {
      found.push({ column: at, span: 1, merge: 'none', content });
      continue;
    }
    const column = columnAt(definition.edges[at] ?? 0);
    const span = Math.max(1, columnAt(definition.edges[at + 1] ?? 0) - column);
    if (about.across && last) found[found.length - 1] = { ...last, span: last.span + span };
    else found.push({ column, span, merge: about.merge, content });
  }
  return found;
};

const tableNode = (rows: readonly DocRow[]): Content => {
  const edges = columnEdges(rows);
  return spannedTable(rows.map((row) => mergeable(row, edges)));
};

/** Word numbers its own styles: the first nine after the normal one are the headings. */
const headingLevel = ({ properties }: DocParagraph): number | undefined => {
  const style = properties?.style ?? 0;
  return style >= 1 && style <= 9 ? Math.min(style + 1, 6) : undefined;
};

const contentOf = (paragraphs: readonly DocParagraph[]): readonly Content[] => {
  const content: Content[] = [];
  let rows: DocRow[] = [];
  let cells: string[][] = [];
  let cell: string[] = [];
  const endTable = (): void => {
    if (cell.length > 0) cells.push(cell);
    if (cells.length > 0) rows.push({ cells, definition: undefined });
    if (rows.length > 0) content.push(tableNode(rows));
    rows = [];
    cells = [];
    cell = [];
  };
  for (const paragraph of paragraphs) {
    const { text, mark, properties } = paragraph;
    if (mark === 'cell' && properties?.rowEnd) {
      rows.push({ cells, definition: properties.row });
      cells = [];
      cell = [];
    } else if (mark === 'cell') {
      cells.push([...cell, text]);
      cell = [];
    } else if (properties?.inTable) cell.push(text);
    else {
      endTable();
      const level = headingLevel(paragraph);
      const inline = text.split('\n').flatMap((line, at) => (at > 0 ? [element('br'), line] : [line]));
      content.push(element(level === undefined ? 'p' : `h${level}`, inline));
    }
  }
  endTable();
  return content;
};

/**
 * Reads a report from a Word 97–2003 document (.doc): its paragraphs, headings, and tables with their merged cells.
 * Fails with `corrupt`, `encrypted`, `tooLong`, `noReport`, or `saveAs` for what only Word itself can open.
 */
export const readDoc = (file: CompoundFile, { name }: { readonly name?: string } = {}): ReadResult => {
  const saveAs: ReadResult = {
    ok: false,
    failure: { code: 'saveAs', looksLike: 'office', kind: 'docx' },
  };
  let content: readonly Content[];
  try {
    const word = wordFile(file);
    if (word.kind === 'encrypted') return { ok: false, failure: { code: 'encrypted', looksLike: 'office' } };
    if (word.kind === 'tooOld') return saveAs;
    if (word.kind === 'tooLong') {
      return { ok: false, failure: { code: 'tooLong', characters: word.characters, limit: largestText } };
    }
    content = contentOf(word.paragraphs);
  } catch (error) {
    if (error instanceof RangeError) return saveAs;
    throw error;
  }
  const assembled = assemble(readMarkup<ParsedNode>(documentOf(content), parsedView), name);
  return assembled ? { ok: true, ...assembled } : { ok: false, failure: { code: 'noReport', kind: 'word' } };
};
