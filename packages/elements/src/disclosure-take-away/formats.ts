import type { Locale, Report } from '@disclosure-report/core';

/** The kinds of file a report can be taken away as, by their endings; the most asked for first. */
export const formats = ['docx', 'xlsx', 'csv', 'json', 'md'] as const;

export type Format = (typeof formats)[number];

interface Writer {
  readonly type: string;
  readonly write: (report: Report, locale: Locale) => Promise<string | Uint8Array>;
}

const office = 'application/vnd.openxmlformats-officedocument';

/** Each writer is loaded when it is asked for. */
const writers: Readonly<Record<Format, Writer>> = {
  docx: {
    type: `${office}.wordprocessingml.document`,
    write: async (report, locale) =>
      (await import('@disclosure-report/documents/write/docx.js')).writeDocx(report, { locale }),
  },
  xlsx: {
    type: `${office}.spreadsheetml.sheet`,
    write: async (report, locale) =>
      (await import('@disclosure-report/documents/write/xlsx.js')).writeXlsx(report, { locale }),
  },
  csv: {
    type: 'text/csv',
    write: async (report, locale) =>
      (await import('@disclosure-report/documents/write/csv.js')).writeCsv(report, { locale }),
  },
  json: {
    type: 'application/json',
    write: (report) => Promise.resolve(`${JSON.stringify(report, null, 2)}\n`),
  },
  md: {
    type: 'text/markdown',
    write: async (report, locale) =>
      (await import('@disclosure-report/documents/write/markdown.js')).writeMarkdown(report, { locale }),
  },
};

export const fileOf = async (report: Report, format: Format, locale: Locale): Promise<Blob> => {
  const { type, write } = writers[format];
  const content = await write(report, locale);
  return new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type });
};
