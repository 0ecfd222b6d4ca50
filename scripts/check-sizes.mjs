// Prints what a page loads, min+brotli, with the hashes of its scripts, and fails when something is over its
// budget; another file of budgets can be named.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';

const elements = new URL('../packages/elements/', import.meta.url);
const cdn = new URL('dist/cdn/', elements);
const budgets = JSON.parse(readFileSync(process.argv[2] ?? new URL('size-budget.json', elements), 'utf8'));

const packed = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(6);

const manifest = () => JSON.parse(readFileSync(new URL('manifest.json', cdn), 'utf8'));

/** The files of a chunk with everything it imports at once. */
const filesOf = (chunks, start) => {
  const files = new Set();
  const add = (key) => {
    const { file, imports = [] } = chunks[key];
    if (files.has(file)) return;
    files.add(file);
    imports.forEach(add);
  };
  add(start);
  return files;
};

const entryOf = (chunks) => Object.keys(chunks).find((key) => chunks[key].isEntry);

const read = (files) => [...files].map((file) => readFileSync(new URL(file, cdn)));

/** The module as a browser loads it before anything is shown. */
const loadedAtOnce = () => {
  const chunks = manifest();
  return read(filesOf(chunks, entryOf(chunks)));
};

/** The chunk a module is the entry of, or the one of several modules that has a name. */
const chunkOf = (chunks, part) =>
  Object.keys(chunks).find((key) => key === `src/${part}.ts` || chunks[key].name === part);

/** What comes on top of a page that has some parts already, where it has what needs others. */
const loadedBeside = (present, needed) => () => {
  const chunks = manifest();
  const filesWith = (parts) => parts.flatMap((part) => [...filesOf(chunks, chunkOf(chunks, part))]);
  const there = new Set([...filesOf(chunks, entryOf(chunks)), ...filesWith(present)]);
  return read(new Set(filesWith(needed).filter((file) => !there.has(file))));
};

/** The same on a page that has nothing else. */
const loadedWith = (...needed) => loadedBeside([], needed);

/** The same on a page that shows a report. */
const loadedBesideReport = (...needed) => loadedBeside(['interaction'], needed);

// All it takes to be drawn.
const flowChart = ['define/disclosure-chart', 'disclosure-chart/drawing/flow'];
const barChart = ['define/disclosure-chart', 'disclosure-chart/drawing/bars'];
const ofViewers = 'reports/viewers';
const ofItsOwn = 'reports/own-sources';

/** What a viewer needs of core: the forms, their layout, the check of the equations, suspects, and the sentences about these in one language. */
const viewerPart = async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { countIdentities, describeFinding, firstGlance, forms, layoutTable, suspectsIn } from './dist/index.js';
        export { equationFindings } from './dist/messages/zh-Hans/equation-findings.js';`,
      resolveDir: fileURLToPath(new URL('../packages/core', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  return outputFiles.map(({ contents }) => contents);
};

const parts = {
  'the classic script, whole': () => [readFileSync(new URL('disclosure-report.iife.js', cdn))],
  'what a reader takes away, beside the classic script': () => [
    readFileSync(new URL('disclosure-report.take-away.iife.js', cdn)),
  ],
  'the module, for the first picture of a report': loadedAtOnce,
  'where there is little room, on top of it': loadedWith(
    'disclosure-report/narrow.styles',
    'disclosure-table/narrow/narrow',
  ),
  'what a reader does with a report, on top of it': loadedWith('interaction'),
  'a chart of a report on the page, as a flow': loadedBesideReport(...flowChart, ofViewers),
  'a chart of a report on the page, as bars': loadedBesideReport(...barChart, ofViewers),
  'a chart from an address, as a flow, beside a report': loadedBesideReport(...flowChart, ofItsOwn),
  'a chart from an address, as bars, beside a report': loadedBesideReport(...barChart, ofItsOwn),
  'a chart from an address, as a flow, on a page without a report': loadedWith(...flowChart, ofItsOwn),
  'a chart from an address, as bars, on a page without a report': loadedWith(...barChart, ofItsOwn),
  'a chart of what was published, read from the prose, on a page without a report': loadedWith(
    ...barChart,
    ofItsOwn,
    'disclosure-chart/published-chart',
  ),
  'a comparison from addresses, on a page without a report': loadedWith(
    'define/disclosure-comparison',
    ofItsOwn,
  ),
  'core, for a viewer': viewerPart,
};

if (!existsSync(cdn)) {
  console.error('There is nothing to weigh: run npm run build first');
  process.exit(1);
}
for (const [name, { brotliKilobytes }] of Object.entries(budgets)) {
  const files = await parts[name]();
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  const size = files.reduce((sum, file) => sum + packed(file), 0);
  const over = size > brotliKilobytes * 1000;
  console.log(
    `${over ? 'TOO BIG ' : ''}${name}: ${kilobytes(bytes)} kB, ${kilobytes(size)} kB brotli of ${brotliKilobytes} kB`,
  );
  if (over) process.exitCode = 1;
}

console.log('\nFor pages that load them from elsewhere:');
const integrity = JSON.parse(readFileSync(new URL('integrity.json', cdn), 'utf8'));
for (const [file, hash] of Object.entries(integrity))
  if (!file.includes('/')) console.log(`${file}: integrity="${hash}"`);
