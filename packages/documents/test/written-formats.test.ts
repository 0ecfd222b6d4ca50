import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block, Report } from '@disclosure-report/core';
import fc from 'fast-check';
import { read } from '../src/index.js';
import { writeCsv } from '../src/write/csv.js';
import { writeDocx } from '../src/write/docx.js';
import { writeMarkdown } from '../src/write/markdown.js';
import { writeXlsx } from '../src/write/xlsx.js';
import { report } from './random-report.js';

const readBack = async (source: Uint8Array | string): Promise<Report> => {
  const result = await read(source);
  assert.ok(result.ok, JSON.stringify(result));
  return result.report;
};

const filledBlock = (block: Block): Block => {
  if (block.type !== 'table') return block;
  const width = Math.max(...block.rows.map((cells) => cells.length));
  return {
    ...block,
    rows: block.rows.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? '')),
  };
};

/** Every row of a table is as long as the longest. */
const filledUp = (written: Report): Report => ({
  ...written,
  ...(written.preface && { preface: written.preface.map(filledBlock) }),
  sections: written.sections.map((section) => ({ ...section, blocks: section.blocks.map(filledBlock) })),
});

const locale = fc.constantFrom('zh-Hans' as const, 'en' as const);

describe('what is written reads back as the same report', () => {
  it('a Word document, in either language', async () => {
    await fc.assert(
      fc.asyncProperty(report, locale, async (written, language) => {
        assert.deepEqual(await readBack(await writeDocx(written, { locale: language })), written);
      }),
      { numRuns: 25 },
    );
  });

  it('a workbook, in either language', async () => {
    await fc.assert(
      fc.asyncProperty(report, locale, async (written, language) => {
        assert.deepEqual(await readBack(await writeXlsx(written, { locale: language })), written);
      }),
      { numRuns: 25 },
    );
  });

  it('comma-separated values, in either language', async () => {
    await fc.assert(
      fc.asyncProperty(report, locale, async (written, language) => {
        const bytes = new TextEncoder().encode(writeCsv(written, { locale: language }));
        assert.deepEqual(await readBack(bytes), written);
      }),
      { numRuns: 50 },
    );
  });

  it('Markdown, in either language, but that ragged tables in the prose are filled up', async () => {
    await fc.assert(
      fc.asyncProperty(report, locale, async (written, language) => {
        const again = await readBack(writeMarkdown(written, { locale: language }));
        assert.deepEqual(again, filledUp(written));
      }),
      { numRuns: 50 },
    );
  });
});
