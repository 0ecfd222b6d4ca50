/**
 * Escapes what the bundler's `charset: 'ascii'` leaves as it is: tagged templates and regular expressions.
 * A `\uXXXX` per UTF-16 unit means the same there (Lit reads a template's cooked strings), except after a backslash.
 * @param {string} code
 */
export function asciiOnly(code) {
  return code.replace(/(\\*)([\u0080-\uffff])/g, (_match, backslashes, unit) => {
    if (backslashes.length % 2) throw new Error(`Cannot escape "\\${unit}": write it without the backslash.`);
    return `${backslashes}\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
