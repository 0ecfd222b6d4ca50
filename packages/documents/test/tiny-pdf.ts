import { deflateSync } from 'node:zlib';

/** Text as it is put on a page, measured from the upper left corner to the start of the line it stands on. */
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** How wide it is set; as wide as its characters are high and many where it is not said. */
  readonly width?: number;
  /** Turned so that it runs downwards. */
  readonly turned?: boolean;
}

export interface DrawnPage {
  readonly texts?: readonly DrawnText[];
  /** `x1, y1, x2, y2` */
  readonly lines?: readonly (readonly [number, number, number, number])[];
  /** More operators, as they stand in a PDF. */
  readonly content?: string;
}

export interface TinyPdfOptions {
  /** Locks it with a password that nobody knows. */
  readonly locked?: boolean;
  /** More objects, numbered from 100, and what the pages' resources say of them. */
  readonly objects?: readonly string[];
  readonly resources?: string;
}

const height = 842;

const units = (text: string): string => {
  let out = '';
  for (let at = 0; at < text.length; at += 1) out += text.charCodeAt(at).toString(16).padStart(4, '0');
  return out;
};

const short = (value: number): string => String(Math.round(value * 100) / 100);

const operatorsOf = ({ texts = [], lines = [], content = '' }: DrawnPage): string =>
  [
    'BT',
    ...texts.map(({ text, x, y, size, width, turned }) => {
      const scale = width === undefined ? 100 : (width / (text.length * size)) * 100;
      const turn =
        turned === true ? `0 ${short(-size)} ${short(size)} 0` : `${short(size)} 0 0 ${short(size)}`;
      return `/F 1 Tf ${short(scale)} Tz ${turn} ${short(x)} ${short(height - y)} Tm <${units(text)}> Tj`;
    }),
    'ET',
    '0.5 w',
    ...lines.map(
      ([x1, y1, x2, y2]) => `${short(x1)} ${short(height - y1)} m ${short(x2)} ${short(height - y2)} l S`,
    ),
    content,
  ].join('\n');

const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${Array.from({ length: 3 }, (_, at) => {
  const from = at * 100;
  const count = Math.min(100, 256 - from);
  const rows = Array.from({ length: count }, (__, row) => {
    const high = (from + row).toString(16).padStart(2, '0');
    return `<${high}00> <${high}ff> <${high}00>`;
  });
  return `${count} beginbfrange\n${rows.join('\n')}\nendbfrange`;
}).join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`;

const stream = (content: string, head = ''): string => {
  const data = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  return `<<${head}/Filter /FlateDecode /Length ${data.length}>> stream\n${data}\nendstream`;
};

const filed = (objects: ReadonlyMap<number, string>, trailer: string): Uint8Array => {
  let out = '%PDF-1.4\n%\u00d3\u00eb\u00e9\u00e1\n';
  const size = Math.max(...objects.keys()) + 1;
  const offsets = new Map<number, number>();
  for (const [number, body] of objects) {
    offsets.set(number, out.length);
    out += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  out += `xref\n0 ${size}\n${rows.join('')}trailer\n<</Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${out.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(out, 'latin1'));
};

/** A PDF of nothing but these objects, numbered from 1; the first is its catalogue. */
export const objectsPdf = (objects: readonly string[]): Uint8Array =>
  filed(new Map(objects.map((object, at) => [at + 1, object])), '');

/** Writes a small PDF in a font that any program has, or has none for. */
export const tinyPdf = (pages: readonly DrawnPage[], options: TinyPdfOptions = {}): Uint8Array => {
  const { locked = false, objects: more = [], resources = '' } = options;
  const first = 10;
  const objects = new Map<number, string>([
    [1, '<</Type /Catalog /Pages 2 0 R>>'],
    [
      2,
      `<</Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + 2 * at + more.length + 100} 0 R`).join(' ')}]>>`,
    ],
    [
      3,
      '<</Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R>>',
    ],
    [
      4,
      '<</Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /DW 1000 /FontDescriptor 5 0 R>>',
    ],
    [
      5,
      '<</Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 860 /Descent -140 /CapHeight 700 /StemV 80>>',
    ],
    [6, stream(toUnicode)],
    ...more.map((object, at) => [100 + at, object] as const),
  ]);
  for (const [at, page] of pages.entries()) {
    const number = first + 2 * at + more.length + 100;
    objects.set(
      number,
      `<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${height}] /Contents ${number + 1} 0 R /Resources <</Font <</F 3 0 R>> ${resources}>>>>`,
    );
    objects.set(number + 1, stream(operatorsOf(page)));
  }
  if (locked) {
    const word = '5a'.repeat(32);
    objects.set(7, `<</Filter /Standard /V 1 /R 2 /P -4 /O <${word}> /U <${word}>>>`);
  }
  return filed(objects, locked ? '/Encrypt 7 0 R /ID [<00> <00>]' : '');
};
