import { labels, type Edit } from '../drawing.js';

const half: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '，': ',',
  '：': ':',
  '“': '"',
  '”': '"',
};

/** Half-width punctuation, `1、` for `1.`, and （六）其他 for （六）其他处理. */
export const halfWidth: Edit = labels((text, random) => {
  const numbered = random.chance(0.5) ? text.replace(/^(\d)\./, '$1、') : text.replace(/^(\d)\./, '$1．');
  const shortened = numbered.replace('（六）其他处理', '（六）其他');
  return shortened.replace(/[（），：“”]/g, (one) => (random.chance(0.8) ? (half[one] ?? one) : one));
});
