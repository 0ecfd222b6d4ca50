import { judge, type Verdict } from '../test/mutation/judge.js';
import { documentOf } from '../test/mutation/layout.js';
import { layouts } from '../test/mutation/layouts.js';
import { read } from '../src/index.js';

// `npm run bench:reading [documents] [seed]`: how many cells of generated documents are read right.

const [documents = 5000, seed = 1] = process.argv.slice(2).map(Number);

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

type Counts = Record<
  Exclude<keyof Verdict, 'formRight' | 'refused' | 'examples'> | 'documents' | 'formsWrong' | 'refused',
  number
>;

const none = (): Counts => ({
  documents: 0,
  cells: 0,
  right: 0,
  lost: 0,
  nullNoted: 0,
  nullSilent: 0,
  wrongNoted: 0,
  wrongSilent: 0,
  formsWrong: 0,
  refused: 0,
});

const add = (counts: Counts, verdict: Verdict): void => {
  counts.documents += 1;
  for (const key of [
    'cells',
    'right',
    'lost',
    'nullNoted',
    'nullSilent',
    'wrongNoted',
    'wrongSilent',
  ] as const) {
    counts[key] += verdict[key];
  }
  if (!verdict.formRight) counts.formsWrong += 1;
  if (verdict.refused) counts.refused += 1;
};

/** Numbers a layout destroyed are not there to be read; all others are asked for. */
const shareRight = ({ right, cells, lost }: Counts): number => right / (cells - lost);

const columns = [
  'docs',
  'cells',
  'right',
  'right %',
  'lost*',
  'null+note',
  'null',
  'WRONG',
  'wrong+note',
  'form',
];

const row = (name: string, counts: Counts): string => {
  const {
    documents: docs,
    cells,
    right,
    lost,
    nullNoted,
    nullSilent,
    wrongSilent,
    wrongNoted,
    formsWrong,
  } = counts;
  const share = (100 * shareRight(counts)).toFixed(3);
  const figures = [
    docs,
    cells,
    right,
    share,
    lost,
    nullNoted,
    nullSilent,
    wrongSilent,
    wrongNoted,
    formsWrong,
  ];
  return line(name, figures.map(String));
};

const line = (name: string, cells: readonly string[]): string => {
  // Chinese characters are two columns wide on a terminal.
  const width = Array.from(name).reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0);
  return `${name}${' '.repeat(Math.max(1, 46 - width))}${cells.map((cell) => cell.padStart(10)).join('')}`;
};

const perLayout = Math.ceil(documents / layouts.length);
const total = none();
const examples: string[] = [];
const start = performance.now();
let reading = 0;

print(
  `Reading ${perLayout * layouts.length} generated documents of ${layouts.length} layouts, seed ${seed}\n`,
);
print(line('layout', columns));
for (const layout of layouts) {
  const counts = none();
  for (let number = 0; number < perLayout; number += 1) {
    const document = await documentOf(layout, seed * 1_000_000 + number);
    const before = performance.now();
    const result = await read(document.source);
    reading += performance.now() - before;
    const verdict = judge(document, result);
    add(counts, verdict);
    add(total, verdict);
    if (verdict.examples.length > 0 && examples.length < 40) {
      examples.push(`${layout.name}, seed ${document.seed}: ${verdict.examples.slice(0, 2).join('; ')}`);
    }
  }
  print(row(layout.name, counts));
}
print(row('all', total));
print('\n* destroyed by the layout: null with a note is all a reader can do; not counted in “right %”.');
print(
  `${((performance.now() - start) / 1000).toFixed(1)} s, of these ${(reading / 1000).toFixed(1)} s reading`,
);
if (examples.length > 0)
  print(`\nNot right, for example:\n${examples.map((example) => `  ${example}`).join('\n')}`);

const met = shareRight(total) >= 0.999 && total.wrongSilent === 0;
print(
  `\n${met ? 'Met' : 'MISSED'}: ${(100 * shareRight(total)).toFixed(3)} % of cells right (at least 99.9), ${total.wrongSilent} wrong without a note (none)`,
);
process.exitCode = met ? 0 : 1;
