import { mkdirSync, writeFileSync } from 'node:fs';
import { formPages } from '../formbook/pages.js';
import { rulePages } from '../rulebook/pages.js';

// `npm run docs`: writes the forms and the rules down for people, in each language, from what they are made of.

for (const { file, text } of [...formPages, ...rulePages]) {
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}
