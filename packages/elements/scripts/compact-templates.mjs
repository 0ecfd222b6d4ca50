import { transformSync } from 'esbuild';

/** What the template says, which is not what stands there where it has a backslash: none of them has. */
const compactStyles = (styles) => {
  const { code } = transformSync(styles, {
    loader: 'css',
    minify: true,
    target: 'chrome88',
    charset: 'utf8',
  });
  if (`${styles}${code}`.includes('\\'))
    throw new Error('A backslash in a style sheet: write the character itself.');
  return code.trim();
};

const blockTag =
  '</?(?:article|section|header|div|[du]l|ol|li|d[td]|p|table|thead|tbody|t[rhd]|details|summary|fig(?:ure|caption))\\b[^<>]*>';

/** In markup, a line break with its indentation is one space; beside a tag that begins or ends a line it shows nothing. */
const compactMarkup = (code) =>
  code
    .replace(new RegExp(`\\n\\s*(?=${blockTag})`, 'g'), '')
    .replace(new RegExp(`(?<=${blockTag})\\n\\s*`, 'g'), '')
    .replace(/\n\s{2,}/g, '\n');

/**
 * Takes the white space out of a module's `css` and `html` templates, which minifiers leave as they are.
 * Outside templates white space does not matter, so the whole module is treated alike.
 * @param {string} code
 * @param {string} id
 * @returns {string}
 */
export function compactTemplates(code, id) {
  if (!id.endsWith('.styles.ts')) return compactMarkup(code);
  const start = code.indexOf('css`') + 4;
  const end = code.lastIndexOf('`');
  return code.slice(0, start) + compactStyles(code.slice(start, end)) + code.slice(end);
}
