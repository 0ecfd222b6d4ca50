import { mkdirSync, writeFileSync } from 'node:fs';
import { pages } from './pages.js';

// `npm run docs`: writes the rules down for people, in each language, from the rules and their witnesses.

for (const { file, text } of pages) {
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}
