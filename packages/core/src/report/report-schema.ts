import { cellsOf } from '../cells/cell.js';
import { formIds, forms } from '../forms/forms.js';
import { tableIds, type FormId, type TableId } from '../forms/model.js';
import { day, listOf, object, string, type JsonSchema } from './json-schema.js';
import { bodyLevels } from './report.js';

const block = (type: string, properties: JsonSchema, required: readonly string[]): JsonSchema =>
  object({ type: { const: type }, ...properties }, ['type', ...required]);

const address = {
  type: 'string',
  description: 'A web, mail or telephone address, or one relative to the page; never a script.',
};

const blocks: JsonSchema = {
  type: 'array',
  items: {
    oneOf: [
      block('heading', { text: string }, ['text']),
      block('paragraph', { text: string }, ['text']),
      block('list', { ordered: { type: 'boolean' }, items: listOf(string) }, ['items']),
      block('table', { rows: listOf(listOf(string)) }, ['rows']),
      block('image', { source: address, alternative: string }, ['source', 'alternative']),
      block('link', { target: address, text: string }, ['target', 'text']),
    ],
  },
};

const tableSchema = (form: FormId, table: TableId): JsonSchema => {
  const rows: Record<string, Record<string, JsonSchema>> = {};
  for (const cell of cellsOf(forms[form].tables[table])) {
    (rows[cell.row] ??= {})[cell.column] = {
      type: ['number', 'null'],
      description: [...cell.path.rows, ...cell.path.columns].map((label) => label['zh-Hans']).join(' › '),
    };
  }
  const row = (columns: Record<string, JsonSchema>): JsonSchema => ({
    type: 'object',
    properties: columns,
    additionalProperties: false,
  });
  return {
    title: `${forms[form].tables[table].name['zh-Hans']} (${form})`,
    type: ['object', 'null'],
    properties: Object.fromEntries(Object.entries(rows).map(([key, columns]) => [key, row(columns)])),
    additionalProperties: false,
  };
};

const definitionName = (form: FormId, table: TableId): string => `${table}-${form}`;

/** A table follows the form that `mixed` names for it, or else the report's. */
const tableChoice = (form: FormId, table: TableId): JsonSchema => ({
  if: {
    anyOf: [
      {
        properties: { mixed: { properties: { [table]: { const: form } }, required: [table] } },
        required: ['mixed'],
      },
      {
        properties: { form: { const: form }, mixed: { not: { required: [table] } } },
        required: ['form'],
      },
    ],
  },
  then: {
    properties: { tables: { properties: { [table]: { $ref: `#/$defs/${definitionName(form, table)}` } } } },
  },
});

export const reportSchemaId = 'https://unpkg.com/@disclosure-report/core/schema/report.json';

/** The JSON Schema of a report, made from the forms: what `parseReport` accepts, but for the safety of addresses. */
export const reportSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: reportSchemaId,
  title: '政府信息公开工作年度报告',
  description: 'Annual report of a Chinese government body on its open-government-information work.',
  ...object(
    {
      $schema: string,
      form: { enum: formIds },
      mixed: {
        type: 'object',
        properties: Object.fromEntries(tableIds.map((table) => [table, { enum: formIds }])),
        additionalProperties: false,
      },
      body: object(
        { name: { type: ['string', 'null'], pattern: '\\S' }, level: { enum: bodyLevels }, region: string },
        ['name'],
      ),
      year: { type: ['integer', 'null'], minimum: 2007, maximum: 2100 },
      title: string,
      published: day,
      source: string,
      preface: blocks,
      sections: {
        type: 'array',
        items: object({ id: { enum: forms['2021'].sections.map(({ id }) => id) }, heading: string, blocks }, [
          'id',
          'heading',
          'blocks',
        ]),
      },
      tables: {
        type: 'object',
        properties: Object.fromEntries(tableIds.map((table) => [table, { type: ['object', 'null'] }])),
        additionalProperties: false,
      },
    },
    ['form', 'body', 'year', 'sections', 'tables'],
  ),
  allOf: formIds.flatMap((form) => tableIds.map((table) => tableChoice(form, table))),
  $defs: Object.fromEntries(
    formIds.flatMap((form) =>
      tableIds.map((table) => [definitionName(form, table), tableSchema(form, table)]),
    ),
  ),
});
