import {
  balanceIn,
  check,
  identitiesOf,
  rules,
  tableIds,
  tableOf,
  unsettledIn,
  type CheckOptions,
  type Report,
} from '@disclosure-report/core';
import { failingIn, packed } from './hand-written.js';
import { lengthOf, withProse } from './prose.js';
import { Random } from './random.js';
import { realisticReport } from './realistic-report.js';

// The core section of `npm run bench`: what the equations and the rules cost on clean reports of the 2021 form, in
// one run, in turns. What is measured is the built package, as it is installed.

/** Reports a second, on one core, of which every equation is added up. */
const leastPerSecond = 200_000;
/** What all exact rules may cost, in the time of hand-written loops that read and add up the same cells. */
const mostTimes = 3;

const [rounds = 300] = process.argv.slice(2).map(Number);

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const random = new Random(1);
/** As they come from a file: the objects of each are its own. */
const reports = Array.from(
  { length: 200 },
  () => JSON.parse(JSON.stringify(realisticReport(random, '2021'))) as Report,
);
const arrays = reports.map(packed);
const texts = reports.map(withProse);

const isExact = ({ certainty }: (typeof rules)[number]): boolean => certainty === 'exact';
const onlyExact: CheckOptions = {
  profile: { off: rules.filter((rule) => !isExact(rule)).map(({ id }) => id) },
};

/** Each goes over every report once; the number it returns keeps the work from being left out. */
const works = {
  sums: () => arrays.reduce((failing, numbers) => failing + failingIn(numbers), 0),
  loops: () => reports.reduce((failing, report) => failing + failingIn(packed(report)), 0),
  each: () => {
    let failing = 0;
    for (const report of reports) {
      for (const identity of tableIds.flatMap((table) => identitiesOf(tableOf(report, table)))) {
        const { left, right } = balanceIn(report, identity);
        if (left !== right) failing += 1;
      }
    }
    return failing;
  },
  unsettled: () => reports.reduce((failing, report) => failing + unsettledIn(report).length, 0),
  exact: () => reports.reduce((sum, report) => sum + check(report, onlyExact).findings.length, 0),
  // New sections each time: what was read of them before is known by them.
  all: () =>
    texts.reduce(
      (sum, report) => sum + check({ ...report, sections: [...report.sections] }).findings.length,
      0,
    ),
  again: () => texts.reduce((sum, report) => sum + check(report).findings.length, 0),
} satisfies Readonly<Record<string, () => number>>;

type Work = keyof typeof works;

const names = Object.keys(works) as Work[];
const times: Record<Work, number[]> = {
  sums: [],
  loops: [],
  each: [],
  unsettled: [],
  exact: [],
  all: [],
  again: [],
};
let seen = 0;
for (let round = 0; round < rounds; round += 1) {
  // In turns, and each first as often as the others, so that none has the warmer machine.
  const turn = [...names.slice(round % names.length), ...names.slice(0, round % names.length)];
  for (const name of turn) {
    // The slow ones need fewer rounds to be as sure.
    if ((name === 'all' || name === 'again') && round % 10 !== 0) continue;
    const start = performance.now();
    seen += works[name]();
    // The first rounds run code that is not compiled yet.
    if (round >= 20) times[name].push((1000 * (performance.now() - start)) / reports.length);
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

const microseconds = (name: Work): number => median(times[name]);

const row = (name: string, work: Work): void => {
  const time = microseconds(work);
  print(
    `${name.padEnd(66)}${time.toFixed(2).padStart(9)} µs${(1e6 / time).toFixed(0).padStart(11)} /s${(time / microseconds('loops')).toFixed(1).padStart(8)} ×`,
  );
};

const average = texts.reduce((sum, report) => sum + lengthOf(report), 0) / texts.length;
print(
  `Clean reports of the 2021 form, one core, Node ${process.versions.node}: medians of ${rounds} rounds in turns; × of the hand-written loops\n`,
);
row('hand-written: read the 190 cells into a Float64Array, add up', 'loops');
row('hand-written: add up alone, the array being there', 'sums');
row('every identity by unsettledIn', 'unsettled');
row('every identity by identitiesOf and balanceIn', 'each');
row('all exact rules, those on title, text and dates too', 'exact');
row(`check, all rules, with ${average.toFixed(0)} characters of prose`, 'all');
row('the same report again, as after an edit of a number', 'again');

const perSecond = 1e6 / microseconds('unsettled');
const ratio = microseconds('exact') / microseconds('loops');
const verdict = (met: boolean): string => (met ? 'Met' : 'MISSED');
print(
  `\n${verdict(perSecond >= leastPerSecond)}: identities of ${perSecond.toFixed(0)} reports a second (at least ${leastPerSecond})`,
);
print(
  `${verdict(ratio <= mostTimes)}: all exact rules cost ${ratio.toFixed(1)} times the hand-written loops (at most ${mostTimes})`,
);
if (seen < 0) throw new Error('counts are never negative');
process.exitCode = perSecond >= leastPerSecond && ratio <= mostTimes ? 0 : 1;
