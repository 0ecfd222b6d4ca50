import { tableIds, type CellAddress, type FormId, type Report, type TableId } from '@disclosure-report/core';
import { documentOf, type Layout } from '../test/mutation/layout.js';
import { layouts } from '../test/mutation/layouts.js';

/** What a reader has to find in a document, as it stands in `expected.json`. */
export interface Expected {
  readonly layout: string;
  readonly form: FormId;
  /** Tables that follow another form. */
  readonly mixed?: Readonly<Partial<Record<TableId, FormId>>>;
  readonly tables: Report['tables'];
  /** Cells that may also be read as `null`, if it is said so: the layout really destroyed them. */
  readonly mayBeNull?: readonly CellAddress[];
}

export interface Case {
  /** Its folder. */
  readonly name: string;
  readonly file: string;
  readonly document: string | Uint8Array;
  readonly expected: Expected;
}

const folderOf = ({ name }: Layout): string =>
  name
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');

const extensions: Readonly<Record<string, string>> = {
  'written: Markdown': 'md',
  'written: CSV': 'csv',
  'written: Word': 'docx',
  'written: Excel': 'xlsx',
};

const fileOf = ({ name }: Layout): string => {
  const extension = extensions[name] ?? (name.startsWith('text') ? 'txt' : 'html');
  return `document.${extension}`;
};

/** In the form's order, so that regenerating changes nothing that did not change. */
const inOrder = (tables: Report['tables']): Report['tables'] =>
  Object.fromEntries(tableIds.flatMap((table) => (table in tables ? [[table, tables[table] ?? null]] : [])));

/** One document of every layout. */
export const cases = (): Promise<readonly Case[]> =>
  Promise.all(
    layouts.map(async (layout, index): Promise<Case> => {
      const { source, expected, destroyed } = await documentOf(layout, index + 1);
      return {
        name: folderOf(layout),
        file: fileOf(layout),
        document: source,
        expected: {
          layout: layout.name,
          form: expected.form,
          ...(expected.mixed && { mixed: expected.mixed }),
          tables: inOrder(expected.tables),
          ...(destroyed.size > 0 && { mayBeNull: [...destroyed] }),
        },
      };
    }),
  );

export const fixtures = new URL('fixtures/', import.meta.url);

/** JSON with a row of a table on a line. */
export const jsonOf = (expected: Expected): string =>
  `${JSON.stringify(expected, null, 2).replace(/\{\n\s+("[^{}[\]]*?)\n\s+\}/g, (_, content: string) => `{ ${content.replace(/\n\s+/g, ' ')} }`)}\n`;
