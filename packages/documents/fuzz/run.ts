import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { longestMilliseconds, spoiledDocument } from './spoiled.js';

// `npm run test:fuzz [documents] [seed]`: reads spoiled documents; none may throw, hang or give what is no report.
// They are read in another process, which can be stopped when it hangs.

const [count = 10_000, first = 1] = process.argv.slice(2).map(Number);

/** The spoiled documents that were read badly, for whoever repairs it. */
const kept = fileURLToPath(new URL('../../../.cache/fuzz/', import.meta.url));

interface Message {
  readonly seed: number;
  readonly name?: string;
  readonly problem?: string;
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const problems: string[] = [];
const read = new Map<string, number>();

const note = async (seed: number, problem: string): Promise<void> => {
  const { name, source } = await spoiledDocument(seed);
  mkdirSync(kept, { recursive: true });
  writeFileSync(`${kept}${seed}`, source);
  problems.push(`seed ${seed} (${name}): ${problem}`);
  print(
    `✖ seed ${seed}, ${name}: ${problem}\n  again: npm run test:fuzz -- 1 ${seed}; the document: .cache/fuzz/${seed}`,
  );
};

/** Reads from a seed on; answers the seed to go on from, past one that hung or brought the process down. */
const runFrom = (from: number): Promise<number> =>
  new Promise((resolve) => {
    const child = fork(new URL('worker.ts', import.meta.url), [String(from), String(first + count - from)]);
    const notes: Promise<void>[] = [];
    let seed = from;
    let done = from - 1;
    let since = performance.now();
    const timer = setInterval(() => {
      if (performance.now() - since > 3 * longestMilliseconds) child.kill('SIGKILL');
    }, 1000);
    child.on('message', (message: Message) => {
      ({ seed } = message);
      since = performance.now();
      if (message.name === undefined) return;
      done = seed;
      read.set(message.name, (read.get(message.name) ?? 0) + 1);
      if (message.problem !== undefined) notes.push(note(seed, message.problem));
    });
    child.on('exit', (code, signal) => {
      clearInterval(timer);
      if (done < first + count - 1)
        notes.push(note(seed, `it hung or ended the process (${signal ?? `code ${code ?? '?'}`})`));
      void Promise.all(notes).then(() => resolve(done < first + count - 1 ? seed + 1 : first + count));
    });
  });

const start = performance.now();
print(`Reading ${count} spoiled documents from seed ${first} on`);
let next = first;
while (next < first + count) next = await runFrom(next);

for (const [name, number] of [...read].sort(([one], [other]) => (one < other ? -1 : 1))) {
  print(`  ${String(number).padStart(6)}  ${name}`);
}
const seconds = (performance.now() - start) / 1000;
print(
  `${count} documents in ${seconds.toFixed(0)} s: ${problems.length === 0 ? 'none' : problems.length} read badly`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
