/** Builds Word 97 documents: just enough of the format for what the reader looks at. */

export interface DocCell {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}

export type DocPart = string | readonly (readonly DocCell[])[];

const little = (size: 1 | 2 | 4, ...numbers: readonly number[]): readonly number[] =>
  numbers.flatMap((number) => Array.from({ length: size }, (_, at) => (number >>> (8 * at)) & 0xff));

interface Paragraph {
  readonly text: string;
  readonly mark: string;
  readonly operations: readonly number[];
}

const columnWidth = 600;

/** The row as it lies in the file: cells that another reaches over are there too, and say so. */
const rowParagraphs = (
  cells: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly merge: 0 | 1 | 3;
  }[],
): readonly Paragraph[] => {
  const inTable = little(2, 0x2416).concat(1);
  const edges = [...cells.map(({ start }) => start), cells[cells.length - 1]?.end ?? 0];
  const definition = [
    cells.length,
    ...little(2, ...edges.map((edge) => edge * columnWidth)),
    ...cells.flatMap(({ merge }) => [...little(2, merge << 5), ...Array<number>(18).fill(0)]),
  ];
  return [
    ...cells.map(({ text, merge }) => ({
      text: merge === 1 ? '' : text,
      mark: '\u0007',
      operations: inTable,
    })),
    {
      text: '',
      mark: '\u0007',
      operations: [
        ...inTable,
        ...little(2, 0x2417),
        1,
        ...little(2, 0xd608),
        ...little(2, definition.length + 1),
        ...definition,
      ],
    },
  ];
};

const tableParagraphs = (rows: readonly (readonly DocCell[])[]): readonly Paragraph[] => {
  const reach: { readonly until: number; readonly end: number; readonly start: number }[] = [];
  return rows.flatMap((cells, row) => {
    const laid: Parameters<typeof rowParagraphs>[0][number][] = [];
    let column = 0;
    const skip = (): void => {
      for (;;) {
        const open = reach.find(({ start, until }) => start === column && until > row);
        if (!open) return;
        laid.push({ text: '', start: open.start, end: open.end, merge: 1 });
        column = open.end;
      }
    };
    for (const { text, colSpan, rowSpan } of cells) {
      skip();
      const end = column + colSpan;
      laid.push({ text, start: column, end, merge: rowSpan > 1 ? 3 : 0 });
      if (rowSpan > 1) reach.push({ start: column, end, until: row + rowSpan });
      column = end;
    }
    skip();
    return rowParagraphs(laid);
  });
};

const sector = 512;

const padded = (bytes: readonly number[] | Uint8Array, to: number): Uint8Array => {
  const whole = new Uint8Array(Math.ceil(Math.max(bytes.length, 1) / to) * to);
  whole.set(bytes);
  return whole;
};

/** A compound file of streams, each large enough not to lie in the small ones' stream. */
export const compound = (streams: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const names = Object.keys(streams);
  const contents = names.map((name) => padded(streams[name] ?? new Uint8Array(), 4096));
  const entries = [{ name: 'Root Entry', kind: 5, start: 0xfffffffe, size: 0 }];
  const next: number[] = [];
  let at = 0;
  for (const [index, content] of contents.entries()) {
    const count = content.length / sector;
    entries.push({ name: names[index] ?? '', kind: 2, start: at, size: content.length });
    for (let step = 1; step <= count; step += 1) next.push(step < count ? at + step : 0xfffffffe);
    at += count;
  }
  const directoryStart = at;
  const directory = padded(
    entries.flatMap(({ name, kind, start, size }) => {
      const entry = new Uint8Array(128);
      const view = new DataView(entry.buffer);
      for (const [place, character] of Array.from(name).entries()) {
        view.setUint16(place * 2, character.charCodeAt(0), true);
      }
      view.setUint16(64, name.length * 2 + 2, true);
      entry[66] = kind;
      view.setUint32(116, start, true);
      view.setUint32(120, size, true);
      return Array.from(entry);
    }),
    sector,
  );
  const directorySectors = directory.length / sector;
  for (let step = 1; step <= directorySectors; step += 1) {
    next.push(step < directorySectors ? directoryStart + step : 0xfffffffe);
  }
  const tableStart = next.length;
  let tableSectors = 1;
  while (tableSectors * 128 < next.length + tableSectors) tableSectors += 1;
  for (let step = 0; step < tableSectors; step += 1) next.push(0xfffffffd);
  while (next.length < tableSectors * 128) next.push(0xffffffff);
  const header = new Uint8Array(sector);
  const view = new DataView(header.buffer);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, tableSectors, true);
  view.setUint32(48, directoryStart, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, 0xfffffffe, true);
  view.setUint32(68, 0xfffffffe, true);
  for (let index = 0; index < 109; index += 1) {
    view.setUint32(76 + index * 4, index < tableSectors ? tableStart + index : 0xffffffff, true);
  }
  return Uint8Array.from([
    ...header,
    ...contents.flatMap((content) => [...content]),
    ...directory,
    ...little(4, ...next),
  ]);
};

/** A document of paragraphs and tables. */
export const word97 = (
  parts: readonly DocPart[],
  options: { readonly encrypted?: boolean } = {},
): Uint8Array => {
  const paragraphs = parts.flatMap((part): readonly Paragraph[] =>
    typeof part === 'string' ? [{ text: part, mark: '\r', operations: [] }] : tableParagraphs(part),
  );
  const textStart = 1024;
  const text = paragraphs.map((paragraph) => paragraph.text + paragraph.mark).join('');
  const bytes = Array.from(text).flatMap((character) => little(2, character.charCodeAt(0)));
  const pagesStart = Math.ceil((textStart + bytes.length) / sector);
  // One page of properties for each paragraph: wasteful, but there is no need to fit several into one.
  const pages: number[] = [];
  const places: number[] = [];
  let place = textStart;
  for (const paragraph of paragraphs) {
    const page = new Uint8Array(sector);
    const end = place + (paragraph.text.length + 1) * 2;
    const size = 2 + paragraph.operations.length;
    const at = 511 - ((size + 3) & ~1) - 1;
    const start = at & ~1;
    page.set(little(4, place, end));
    page[8] = start / 2;
    page.set([0, Math.ceil(size / 2), 0, 0, ...paragraph.operations], start);
    page[511] = 1;
    pages.push(...page);
    places.push(place);
    place = end;
  }
  const main = new Uint8Array(pagesStart * sector + pages.length);
  main.set(bytes, textStart);
  main.set(pages, pagesStart * sector);
  const plc = [
    ...little(4, ...places, place),
    ...little(4, ...paragraphs.map((_, index) => pagesStart + index)),
  ];
  const pieces = [...little(4, 0, text.length), 0, 0, ...little(4, textStart), 0, 0];
  const pieceTable = [2, ...little(4, pieces.length), ...pieces];
  const view = new DataView(main.buffer);
  view.setUint16(0, 0xa5ec, true);
  view.setUint16(2, 0xc1, true);
  view.setUint16(0x0a, options.encrypted ? 0x0100 : 0, true);
  view.setUint32(0x4c, text.length, true);
  view.setUint32(0x102, 0, true);
  view.setUint32(0x106, plc.length, true);
  view.setUint32(0x1a2, plc.length, true);
  view.setUint32(0x1a6, pieceTable.length, true);
  return compound({ WordDocument: main, '0Table': Uint8Array.from([...plc, ...pieceTable]) });
};
