import {
  bodyLevels,
  cellsOf,
  formIds,
  forms,
  tableIds,
  type Block,
  type FormId,
  type Quantity,
  type Report,
  type Section,
  type TableId,
  type TableValues,
} from '@disclosure-report/core';
import fc from 'fast-check';

const characters = Array.from('公开信息年报一二三（）、。，：“”《》12%·-<>&"\'ab/ ');

/** Text as it stands on a page: not empty, and without white space that a browser would not show. */
export const line: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...characters), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.join('').replace(/ +/g, ' ').trim())
  .filter((text) => text !== '');

const address = fc.constantFrom(
  'https://example.gov.cn/a?b=1&c=2',
  'files/2021.pdf',
  'mailto:a@example.gov.cn',
);

const block: fc.Arbitrary<Block> = fc.oneof(
  line.map((text) => ({ type: 'heading' as const, text })),
  line.map((text) => ({ type: 'paragraph' as const, text })),
  fc.array(line, { minLength: 1, maxLength: 4 }).map((items) => ({ type: 'list' as const, items })),
  fc
    .array(line, { minLength: 1, maxLength: 4 })
    .map((items) => ({ type: 'list' as const, ordered: true, items })),
  fc
    .array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((rows) => ({ type: 'table' as const, rows })),
  fc.tuple(address, line).map(([source, alternative]) => ({ type: 'image' as const, source, alternative })),
  fc.tuple(address, line).map(([target, text]) => ({ type: 'link' as const, target, text })),
);

const blocks = fc.array(block, { maxLength: 4 });

const sections: fc.Arbitrary<readonly Section[]> = fc
  .subarray([...forms['2021'].sections])
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map(({ id, heading }) =>
        fc
          .tuple(fc.oneof(fc.constant(heading['zh-Hans']), line), blocks)
          .map(([text, prose]) => ({ id, heading: text, blocks: prose })),
      ),
    ),
  );

const value = (quantity: Quantity): fc.Arbitrary<number | null> => {
  const count = fc.oneof(fc.constant(0), fc.nat({ max: 120 }), fc.nat());
  const decimal = fc.integer({ min: 0, max: 2 ** 40 }).map((number) => number / 1e6);
  const filled = {
    count,
    change: fc.integer().map((number) => (number === 0 ? 0 : number)),
    fee: fc.oneof(count, decimal),
    money: fc.oneof(count, decimal),
  }[quantity];
  return fc.option(filled, { nil: null, freq: 4 });
};

const table = (form: FormId, id: TableId): fc.Arbitrary<TableValues> => {
  const cells = cellsOf(forms[form].tables[id]);
  return fc.tuple(...cells.map(({ quantity }) => value(quantity))).map((values) => {
    const rows: Record<string, Record<string, number | null>> = {};
    for (const [index, { row, column }] of cells.entries())
      (rows[row] ??= {})[column] = values[index] ?? null;
    return rows;
  });
};

const present = fc.constantFrom('table', 'table', 'table', 'unread', 'missing');

const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

/** Any valid report whose tables have all the cells of their form. */
export const report: fc.Arbitrary<Report> = fc
  .record({
    form: fc.constantFrom(...formIds),
    tables: fc.record({ proactive: present, requests: present, disputes: present }),
    mixed: fc.subarray(['requests'] as const),
  })
  .chain(({ form, tables, mixed }) => {
    const other = formIds.find((id) => id !== form) ?? form;
    // Only what is there can be seen to follow another form.
    const goesItsOwnWay = mixed.filter((id) => tables[id] === 'table');
    const formOf = (id: TableId): FormId => (goesItsOwnWay.some((own) => own === id) ? other : form);
    const chosen = tableIds.filter((id) => tables[id] !== 'missing');
    return fc
      .record({
        name: fc.option(line),
        level: optional(fc.constantFrom(...bodyLevels)),
        region: optional(line),
        year: fc.option(fc.integer({ min: 2007, max: 2100 })),
        title: optional(line),
        published: optional(fc.constantFrom('2022-01-31', '2024-02-29')),
        source: optional(line),
        preface: optional(fc.array(block, { minLength: 1, maxLength: 3 })),
        sections,
        values: fc.tuple(
          ...chosen.map((id) => (tables[id] === 'unread' ? fc.constant(null) : table(formOf(id), id))),
        ),
      })
      .map(({ name, level, region, values, sections, year, ...rest }) => ({
        form,
        ...(goesItsOwnWay.length > 0 && {
          mixed: Object.fromEntries(goesItsOwnWay.map((id) => [id, other])),
        }),
        body: { name, ...(level && { level }), ...(region !== undefined && { region }) },
        year,
        ...withoutUndefined(rest),
        sections,
        tables: Object.fromEntries(chosen.map((id, index) => [id, values[index] ?? null])),
      }));
  });

/** Absent and `undefined` are one and the same to the model, but not to a strict comparison. */
const withoutUndefined = <Values extends object>(
  values: Values,
): { [Key in keyof Values]?: NonNullable<Values[Key]> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]?: NonNullable<Values[Key]>;
  };
