import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cases, fixtures, jsonOf } from './cases.js';

// `npm run conformance`: writes the documents and what has to be read from them. Office files carry the time at which
// they were written, so they are only written anew where what has to be read from them has changed.

const list = await cases();
const wanted = new Set(list.map(({ name }) => name));
if (existsSync(fixtures)) {
  for (const name of readdirSync(fixtures)) {
    if (!wanted.has(name)) rmSync(new URL(name, fixtures), { recursive: true });
  }
}
for (const { name, file, document, expected } of list) {
  const folder = new URL(`${name}/`, fixtures);
  mkdirSync(folder, { recursive: true });
  const path = new URL(file, folder);
  const record = new URL('expected.json', folder);
  const unchanged =
    existsSync(path) && existsSync(record) && readFileSync(record, 'utf8') === jsonOf(expected);
  if (typeof document === 'string' || !unchanged) writeFileSync(path, document);
  writeFileSync(record, jsonOf(expected));
}
process.stdout.write(`${list.length} documents in conformance/fixtures\n`);
