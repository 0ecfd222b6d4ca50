import { labels, type Edit } from '../drawing.js';

/** Labels broken by `<br>` or over paragraphs, wherever the column was too narrow. */
export const brokenLines: Edit = labels((text, random) => {
  const characters = Array.from(text);
  const line = random.between(2, 8);
  const parting = random.pick(['<br>', '<br/>\n', '</p>\n<p>', '</p><p> ']);
  const lines = Array.from({ length: Math.ceil(characters.length / line) }, (_, at) =>
    characters.slice(at * line, (at + 1) * line).join(''),
  );
  return lines.join(parting);
});
