/**
 * Text that a spreadsheet program would run as a formula gets an apostrophe before it, which such programs take as a
 * sign of text. One that has it already gets another, so that it can be taken off again.
 */
export const defused = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** The text as it was before `defused`. */
export const restored = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

/** Whether a program that is given the text alone might run it. */
export const isFormulaLike = (text: string): boolean => /^[=+\-@\t\r]/.test(text);
