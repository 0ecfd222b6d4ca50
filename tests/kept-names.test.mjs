import assert from 'node:assert/strict';
import { it } from 'node:test';
import { minify } from 'terser';
import { keptNames } from '../packages/elements/scripts/kept-names.mjs';

const packed = async (source) => {
  const { code } = await minify(source, { module: true, nameCache: keptNames(source) });
  return code;
};

it('what files share by a short name has it inside of them too', async () => {
  const code = await packed(`import { V as html, et as svg } from "./first.js";
const title = html(svg);
export { title as q };`);
  assert.match(code, /import\{V,et\}from/);
  assert.match(code, /export\{q\};?$/);
});

it('what has a name of its own keeps it for others only', async () => {
  const code = await packed(`const enhanceAll = () => 1;
console.log(enhanceAll);
export { enhanceAll as enhance };`);
  assert.match(code, /export\{\w as enhance\}/);
});

it('of two files that give the same name to different things, only one is called by it', async () => {
  const code = await packed(`import { a as one } from "./one.js";
import { a as other } from "./other.js";
console.log(one, other);`);
  assert.match(code, /import\{a\}from"\.\/one\.js"/);
  assert.match(code, /import\{a as (?!a\b)\w\}from"\.\/other\.js"/);
});

it('a name inside of a function does not hide a shared one that is used there', async () => {
  const code = await packed(`import { e as shared } from "./one.js";
export const call = (given) => shared(given);`);
  assert.match(code, /(?!e)(\w)=>e\(\1\)/);
});
