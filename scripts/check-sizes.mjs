// Prints what the files for plain pages weigh, and fails when one is over its budget.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const elements = new URL('../packages/elements/', import.meta.url);
const budgets = JSON.parse(readFileSync(new URL('size-budget.json', elements), 'utf8'));
const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(6);

for (const [file, { brotliKilobytes }] of Object.entries(budgets)) {
  const path = new URL(file, elements);
  if (!existsSync(path)) {
    console.error(`${file} is missing: run npm run build first`);
    process.exitCode = 1;
    continue;
  }
  const bytes = readFileSync(path);
  const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  const over = packed > brotliKilobytes * 1000;
  const size = `${kilobytes(bytes.length)} kB, ${kilobytes(packed)} kB brotli of ${brotliKilobytes} kB`;
  console.log(`${over ? 'TOO BIG ' : ''}${file}: ${size}`);
  if (over) process.exitCode = 1;
}
