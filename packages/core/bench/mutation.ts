import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { withMutants, type Mutant } from './mutants.js';

// `npm run test:mutation [file…]`: spoils the rules in one small way at a time and asks whether a test notices.
// All mutants are built in at once, each asleep until its number is called, so that one build serves every run.

const least = 0.9;
/** A mutant that keeps the tests from ending is noticed too. */
const longest = 60_000;

const core = fileURLToPath(new URL('..', import.meta.url));
const rules = join(core, 'src', 'rules');
const chosen = process.argv.slice(2);

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const sources = new Map<string, string>();
const mutants: Mutant[] = [];
for (const file of readdirSync(rules)) {
  if (chosen.length > 0 && !chosen.includes(file)) continue;
  const spoilt = withMutants(file, readFileSync(join(rules, file), 'utf8'), mutants.length + 1);
  sources.set(join(rules, file), spoilt.source);
  mutants.push(...spoilt.mutants);
}

const tests = readdirSync(join(core, 'test')).filter((name) =>
  /^(?:rules|witnesses|check).*\.test\.ts$/.test(name),
);
const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
const bundle = join(folder, 'tests.mjs');
await build({
  stdin: {
    contents: [
      // One counter-example is enough; to look for a smaller one takes longer than all the rest.
      `import fc from 'fast-check'; fc.configureGlobal({ endOnFailure: true });`,
      ...tests.map((name) => `import './test/${name}';`),
    ].join('\n'),
    resolveDir: core,
  },
  banner: { js: 'globalThis.mutant = Number(process.env.MUTANT);' },
  bundle: true,
  // A test file is nothing but side effects, whatever the package says of its source.
  ignoreAnnotations: true,
  platform: 'node',
  format: 'esm',
  outfile: bundle,
  plugins: [
    {
      name: 'mutants',
      setup: (plugin) => {
        plugin.onLoad({ filter: /\.ts$/ }, ({ path }) => {
          const contents = sources.get(path);
          return contents === undefined ? undefined : { contents, loader: 'ts' };
        });
      },
    },
  ],
});

/** Whether the tests notice a mutant; the first that does is enough. */
const isKilled = (id: number): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--test-reporter=tap', bundle], {
      env: { ...process.env, MUTANT: String(id) },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: longest,
    });
    let failed = false;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (failed || !/^ *not ok/m.test(text)) return;
      failed = true;
      child.kill();
    });
    child.on('close', (code) => {
      resolve(failed || code !== 0);
    });
  });

const started = performance.now();
if (await isKilled(0)) throw new Error('The tests fail without any mutant.');
let survived = 0;
const waiting = [...mutants];
const work = async (): Promise<void> => {
  for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
    if (await isKilled(mutant.id)) continue;
    const { file, line, change } = mutant;
    print(`survived  src/rules/${file}:${line}  ${change}`);
    survived += 1;
  }
};
await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
rmSync(folder, { recursive: true });

const killed = mutants.length - survived;
const share = killed / mutants.length;
print(
  `\n${share >= least ? 'Met' : 'MISSED'}: ${killed} of ${mutants.length} mutants killed, ${(100 * share).toFixed(1)} % (at least ${100 * least} %), ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
process.exitCode = share >= least ? 0 : 1;
