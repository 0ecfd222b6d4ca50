import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readHtml } from '@disclosure-report/documents';
import { parseDocument } from 'htmlparser2';
import { documentOf } from '../test/mutation/layout.js';
import { mixture } from '../test/mutation/layouts/mixture.js';
import { portalLayouts } from '../test/mutation/layouts/portal.js';
import { semantic } from '../test/mutation/layouts/semantic.js';

// The documents section of `npm run bench`: what reading HTML costs beside parsing it, in one run, in turns.
// What is measured is the built package, as it is installed; a loader's changes to the source cost time of their own.

/** Reading may cost this much of the parser's own time on the same bytes. */
const most = 1.5;

const [rounds = 60] = process.argv.slice(2).map(Number);

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

interface Page {
  readonly name: string;
  /** Documents of a kind, each measured as often as the others. */
  readonly documents: readonly Uint8Array[];
}

/** No two rounds read the same document, so that it is not the second reading that is measured. */
const generated = async (): Promise<readonly Page[]> =>
  Promise.all(
    [semantic, ...portalLayouts, mixture].map(async (layout) => {
      const seeds = Array.from({ length: rounds }, (_, seed) => seed);
      const documents = await Promise.all(
        seeds.map(async (seed) => {
          const { source } = await documentOf(layout, seed);
          return typeof source === 'string' ? new TextEncoder().encode(source) : source;
        }),
      );
      return { name: layout.name, documents };
    }),
  );

/** Real reports stand beside the repository, not in it. */
const corpus = (): readonly Page[] => {
  const folder = new URL('../../../../shared/corpus/', import.meta.url);
  if (!existsSync(fileURLToPath(folder))) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, documents: [readFileSync(new URL(name, folder))] }));
};

/** The parser alone, on the same bytes: decoded as plainly as can be, and made a tree of. */
const parse = (bytes: Uint8Array): number => parseDocument(new TextDecoder().decode(bytes)).children.length;

const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

interface Result {
  readonly name: string;
  readonly kilobytes: number;
  readonly parsing: number;
  readonly reading: number;
}

const measure = ({ name, documents }: Page): Result => {
  const parsing: number[] = [];
  const reading: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const bytes = documents[round % documents.length] ?? new Uint8Array();
    // In turns, and each first as often as the other, so that neither has the warmer machine.
    const turns = [
      () => parsing.push(timed(() => parse(bytes))),
      () => reading.push(timed(() => readHtml(bytes))),
    ];
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) turn();
  }
  const size = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  return { name, kilobytes: size / 1024, parsing: median(parsing), reading: median(reading) };
};

const row = ({ name, kilobytes, parsing, reading }: Result): string => {
  const width = Array.from(name).reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0);
  const figures = [
    kilobytes.toFixed(0),
    parsing.toFixed(2),
    reading.toFixed(2),
    (reading / parsing).toFixed(2),
    (1000 / reading).toFixed(0),
  ];
  return `${name}${' '.repeat(Math.max(1, 46 - width))}${figures.map((figure) => figure.padStart(11)).join('')}`;
};

const sum = (results: readonly Result[], of: (result: Result) => number): number =>
  results.reduce((total, result) => total + of(result), 0);

const overall = (name: string, results: readonly Result[]): Result => ({
  name,
  kilobytes: sum(results, ({ kilobytes }) => kilobytes) / results.length,
  parsing: sum(results, ({ parsing }) => parsing) / results.length,
  reading: sum(results, ({ reading }) => reading) / results.length,
});

const pages = { generated: await generated(), 'real pages': corpus() };
// The first rounds run code that is not compiled yet.
for (const { documents } of Object.values(pages).flat()) {
  for (const bytes of documents.slice(0, 20)) {
    parse(bytes);
    readHtml(bytes);
  }
}

print(
  `Reading HTML beside parsing it: medians of ${rounds} rounds in turns, Node ${process.versions.node}, one core\n`,
);
print(
  `${'page'.padEnd(46)}${['kB', 'parse ms', 'read ms', 'read/parse', 'reports/s'].map((head) => head.padStart(11)).join('')}`,
);
let missed = false;
for (const [kind, list] of Object.entries(pages)) {
  if (list.length === 0) continue;
  const results = list.map(measure);
  for (const result of results) print(row(result));
  const all = overall(`all ${kind}`, results);
  print(`${row(all)}\n`);
  missed ||= all.reading / all.parsing > most;
}
print(`${missed ? 'MISSED' : 'Met'}: reading costs at most ${most} times the parser's own time`);
process.exitCode = missed ? 1 : 0;
