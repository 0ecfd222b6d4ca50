import type { TakeAwayWords } from './words.js';

export const en: TakeAwayWords = {
  title: 'Download and cite',
  download: 'Download',
  formats: {
    docx: 'Word document',
    xlsx: 'Excel workbook',
    csv: 'CSV data',
    json: 'JSON data',
    md: 'Markdown',
  },
  copyTables: 'Copy a table',
  copyTable: (table) => `Copy “${table}”`,
  cite: 'Citation',
  embed: 'Embed',
  ownAddress: 'Replace the script’s address by where your site keeps that file.',
  copy: 'Copy',
  copyWhat: (what) => `Copy: ${what}`,

  preparing: 'Preparing the file…',
  saved: (name) => `“${name}” is ready: see the browser’s downloads.`,
  notSaved: 'The file could not be made. Try again later.',
  copied: (what) => `Copied: ${what}.`,
  notCopied: 'The browser does not allow copying: select the text and copy it yourself.',
};
