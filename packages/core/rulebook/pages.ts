import { markdownOf } from './markdown.js';
import { rulebookIn } from './rulebook.js';

const docs = new URL('../../../docs/', import.meta.url);

/** The pages of the rules that `npm run docs` writes, each with where it belongs and what it has to be. */
export const rulePages = [
  {
    file: new URL('rules.md', docs),
    text: markdownOf(rulebookIn('en'), '[简体中文](rules.zh-CN.md)'),
  },
  {
    file: new URL('rules.zh-CN.md', docs),
    text: markdownOf(rulebookIn('zh-Hans'), '[English](rules.md)'),
  },
];
