/** Characters that take two columns of a terminal: Han, kana, hangul, their punctuation, and full-width forms. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** Characters that take none, because they change the one before them. */
const narrowless = /\p{Mark}|\p{Format}/u;

/** How many columns of a terminal a text takes. */
const widthOf = (text: string): number =>
  Array.from(text).reduce(
    (width, character) => width + (narrowless.test(character) ? 0 : wide.test(character) ? 2 : 1),
    0,
  );

/** Rows under each other with their columns aligned: the first to the left, the others, which are numbers, to the right. */
export const alignedRows = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = rows.reduce<readonly number[]>(
    (widest, row) => row.map((text, column) => Math.max(widest[column] ?? 0, widthOf(text))),
    [],
  );
  return rows.map((row) =>
    row
      .map((text, column) => {
        const gap = ' '.repeat((widths[column] ?? 0) - widthOf(text));
        return column === 0 ? text + gap : gap + text;
      })
      .join('  ')
      .trimEnd(),
  );
};
