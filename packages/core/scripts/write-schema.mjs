// Writes the JSON Schema of a report, made from the forms, beside the built code.
import { mkdirSync, writeFileSync } from 'node:fs';
import { reportSchema } from '../dist/index.js';

const folder = new URL('../dist/schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('report.json', folder), `${JSON.stringify(reportSchema(), null, 2)}\n`);
