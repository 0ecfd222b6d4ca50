import { writeHtml } from '../../../src/index.js';
import { writeCsv } from '../../../src/write/csv.js';
import { writeDocx } from '../../../src/write/docx.js';
import { writeMarkdown } from '../../../src/write/markdown.js';
import { writeXlsx } from '../../../src/write/xlsx.js';
import type { Layout } from '../layout.js';

/** This project's own documents of all kinds. */
export const writtenLayouts: readonly Layout[] = [
  {
    name: 'written: HTML',
    draw: (report, random) => ({
      source: writeHtml(report, {
        document: random.chance(0.5),
        locale: random.pick(['zh-Hans', 'en']),
        withElement: random.chance(0.3),
      }),
    }),
  },
  { name: 'written: Markdown', draw: (report) => ({ source: writeMarkdown(report) }) },
  { name: 'written: CSV', draw: (report) => ({ source: writeCsv(report) }) },
  { name: 'written: Word', draw: async (report) => ({ source: await writeDocx(report) }) },
  { name: 'written: Excel', draw: async (report) => ({ source: await writeXlsx(report) }) },
];
