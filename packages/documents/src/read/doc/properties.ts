/** What a Word 97 file says of a paragraph: a list of operations, each a code and its operand. */
export interface ParagraphProperties {
  readonly style: number;
  readonly inTable: boolean;
  /** Whether it is the mark that ends a row. */
  readonly rowEnd: boolean;
  readonly row: RowDefinition | undefined;
}

/** The cells of a row: their edges from left to right, in twentieths of a point, and how they are merged. */
export interface RowDefinition {
  readonly edges: readonly number[];
  readonly cells: readonly { readonly across: boolean; readonly merge: 'none' | 'begins' | 'continues' }[];
}

const code = {
  inTable: 0x2416,
  rowEnd: 0x2417,
  style: 0x4600,
  definition: 0xd608,
  verticalMerge: 0xd62b,
  huge: 0x6646,
  tableProperties: 0x646b,
} as const;

const operandSizes = [1, 1, 2, 4, 2, 2, 0, 3];

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

interface Operation {
  readonly code: number;
  readonly operand: Uint8Array;
}

const operationsIn = (bytes: Uint8Array): readonly Operation[] => {
  const found: Operation[] = [];
  const view = viewOf(bytes);
  let at = 0;
  while (at + 2 < bytes.length) {
    const operation = view.getUint16(at, true);
    at += 2;
    let size = operandSizes[operation >> 13] ?? 0;
    if (operation >> 13 === 6) {
      const isLong = operation === code.definition && at + 2 <= bytes.length;
      size = isLong ? view.getUint16(at, true) - 1 : (bytes[at] ?? 0);
      at += isLong ? 2 : 1;
    }
    found.push({ code: operation, operand: bytes.subarray(at, at + size) });
    at += size;
  }
  return found;
};

const mergeKinds = ['none', 'continues', 'none', 'begins'] as const;

const rowIn = (operand: Uint8Array): RowDefinition | undefined => {
  const count = operand[0] ?? 0;
  const view = viewOf(operand);
  if (count === 0 || 1 + (count + 1) * 2 > operand.length) return undefined;
  const edges = Array.from({ length: count + 1 }, (_, at) => view.getInt16(1 + at * 2, true));
  const cells = Array.from({ length: count }, (_, at) => {
    const from = 1 + (count + 1) * 2 + at * 20;
    const flags = from + 2 <= operand.length ? view.getUint16(from, true) : 0;
    return { across: (flags & 3) === 1, merge: mergeKinds[(flags >> 5) & 3] ?? 'none' };
  });
  return { edges, cells };
};

/** Reads the operations on a paragraph; long ones lie in a stream of their own, to which they point. */
export const propertiesIn = (
  style: number,
  bytes: Uint8Array,
  data: Uint8Array | undefined,
): ParagraphProperties => {
  let found: ParagraphProperties = { style, inTable: false, rowEnd: false, row: undefined };
  const carryOut = (operations: readonly Operation[], deep: boolean): void => {
    for (const { code: operation, operand } of operations) {
      const [first = 0, second = 0] = operand;
      if (operation === code.inTable) found = { ...found, inTable: first === 1 };
      else if (operation === code.rowEnd) found = { ...found, rowEnd: first === 1 };
      else if (operation === code.style) found = { ...found, style: first };
      else if (operation === code.definition) found = { ...found, row: rowIn(operand) ?? found.row };
      else if (operation === code.verticalMerge && found.row) {
        const cells = found.row.cells.map((cell, at) =>
          at === first ? { ...cell, merge: mergeKinds[second & 3] ?? 'none' } : cell,
        );
        found = { ...found, row: { ...found.row, cells } };
      } else if ((operation === code.huge || operation === code.tableProperties) && data && !deep) {
        const at = viewOf(operand).getUint32(0, true);
        if (at + 2 > data.length) continue;
        carryOut(operationsIn(data.subarray(at + 2, at + 2 + viewOf(data).getUint16(at, true))), true);
      }
    }
  };
  carryOut(operationsIn(bytes), false);
  return found;
};
