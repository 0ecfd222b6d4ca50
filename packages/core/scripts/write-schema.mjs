// Writes the JSON Schemas of a report and of what is found in it, made from the forms and rules, beside the built code.
import { mkdirSync, writeFileSync } from 'node:fs';
import { findingsSchema, reportSchema } from '../dist/index.js';

const folder = new URL('../dist/schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries({ report: reportSchema(), findings: findingsSchema() }))
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
