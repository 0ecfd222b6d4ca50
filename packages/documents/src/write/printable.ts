/** Text without the characters that no XML, and no spreadsheet, has a place for. */
export const printable = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, '');
