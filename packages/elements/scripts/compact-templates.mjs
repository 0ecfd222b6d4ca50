/** Style sheets: comments and indentation go. */
const compactStyles = (code) =>
  code
    .replace(/\/\*(?!\*)[^]*?\*\//g, '')
    .replace(/\n\s*/g, '\n')
    .replace(/([{};,])\n/g, '$1')
    .replace(/: (?=[^;{}\n]*;)/g, ':')
    .replace(/ \{/g, '{')
    .replace(/;\}/g, '}')
    .replace(/\b0(?=\.\d)/g, '')
    .replace(/ > /g, '>')
    .replace(/, /g, ',');

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
  return code.slice(0, start) + compactStyles(code.slice(start, end)).trim() + code.slice(end);
}
