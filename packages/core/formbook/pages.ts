import { formbookIn } from './formbook.js';
import { formbookMarkdown } from './markdown.js';

const docs = new URL('../../../docs/', import.meta.url);

/** The pages of the forms that `npm run docs` writes, each with where it belongs and what it has to be. */
export const formPages = [
  {
    file: new URL('forms.md', docs),
    text: formbookMarkdown(formbookIn('en'), {
      otherLanguage: '[简体中文](forms.zh-CN.md)',
      rules: 'rules.md',
    }),
  },
  {
    file: new URL('forms.zh-CN.md', docs),
    text: formbookMarkdown(formbookIn('zh-Hans'), {
      otherLanguage: '[English](forms.md)',
      rules: 'rules.zh-CN.md',
    }),
  },
];
