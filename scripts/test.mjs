// `npm test`: every check of the project in one run. The last line adds up what all the runners counted.
// With `--every-engine` the element tests run in Firefox and WebKit as well.
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureFirefox } from './ensure-firefox.mjs';
import { ensureFonts } from './ensure-fonts.mjs';
import { ensureWebKit } from './ensure-webkit.mjs';
import { nodeTestCount, pagesCount, storiesCount, wtrCount } from './test-counts.mjs';
import { runCommand } from './run-command.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = `${root}.cache/test-results/`;
const file = (name) => `${results}${name}`;

const unitReporters = [
  '--test-reporter=spec --test-reporter-destination=stdout',
  `--test-reporter=tap --test-reporter-destination=${file('unit.tap')}`,
].join(' ');

const elementsIn = (engine, ensure) => ({
  name: `elements in ${engine}`,
  lacks: () => ensure().missing,
  command: `npm run test:${engine.toLowerCase()}`,
  env: { WTR_COUNT_FILE: file(`${engine}.json`) },
  needs: ['build'],
  count: () => wtrCount(file(`${engine}.json`)),
});

const otherEngines = process.argv.includes('--every-engine')
  ? [elementsIn('Firefox', ensureFirefox), elementsIn('WebKit', ensureWebKit)]
  : [];

/**
 * `needs` names the steps without which one makes no sense. A step that runs tests has a `count` of them;
 * any other counts as one that passed or failed. `lacks` says what the machine has not got for it: it is skipped then.
 */
const steps = [
  { name: 'browser', run: findBrowser },
  { name: 'build', command: 'npm run build' },
  { name: 'types', command: 'npm run typecheck', needs: ['build'] },
  { name: 'lint', command: 'npm run lint', needs: ['build'] },
  { name: 'format', command: 'npm run format:check' },
  { name: 'unused', command: 'npm run knip', needs: ['build'] },
  { name: 'sizes', command: 'npm run sizes', needs: ['build'] },
  { name: 'public types', command: 'npm run check:api', needs: ['build'] },
  { name: 'packages', command: 'npm run check:packages', needs: ['build'] },
  {
    name: 'unit',
    command: `npm run test:unit`,
    env: { NODE_OPTIONS: unitReporters },
    needs: ['build'],
    count: () => nodeTestCount(file('unit.tap')),
  },
  {
    name: 'elements',
    command: 'npm run test:elements',
    env: { WTR_COUNT_FILE: file('elements.json') },
    needs: ['browser', 'build'],
    count: () => wtrCount(file('elements.json')),
  },
  ...otherEngines,
  // Before the pages, which look into it.
  { name: 'storybook', command: 'npm run build-storybook', needs: ['build'] },
  {
    name: 'pages',
    command: 'npm run test:pages',
    env: { PAGES_REPORT_FILE: file('pages.json') },
    needs: ['browser', 'build'],
    count: () => pagesCount(file('pages.json')),
  },
  {
    name: 'stories',
    command: 'npm run test:stories',
    env: { STORIES_REPORT_FILE: file('stories.json') },
    needs: ['browser', 'build'],
    count: () => storiesCount(file('stories.json')),
  },
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const failedSteps = new Set();
const total = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  const { passed, failed, skipped } = await runStep(step);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (failed > 0) failedSteps.add(step.name);
}
if (failedSteps.size > 0) console.log(`\nFailed: ${[...failedSteps].join(', ')}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runStep({ name, run, command, env, needs = [], lacks, count }) {
  const missing = needs.filter((need) => failedSteps.has(need));
  if (missing.length > 0) {
    console.log(`– ${name}: not run, it needs ${missing.join(' and ')}`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const lacking = lacks?.();
  if (lacking) {
    console.log(`– ${name}: skipped, ${lacking}`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  console.log(`▶ ${name}`);
  const start = performance.now();
  const { ok, output } = await (run ?? (() => runCommand(command, { cwd: root, env })))();
  const tally = count
    ? testTally(count, ok)
    : { passed: Number(ok), failed: Number(!ok), skipped: 0, note: '' };
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (tally.failed > 0) console.log(output);
  const numbers = count ? `, ${tally.passed} passed, ${tally.failed} failed${tally.note}` : '';
  console.log(`${tally.failed > 0 ? '✖' : '✔'} ${name} (${seconds} s${numbers})`);
  return tally;
}

/** A runner that found no test, or that ended badly with every test passed, is a failure as well. */
function testTally(count, ok) {
  const counted = count();
  if (!counted) return { passed: 0, failed: 1, skipped: 0, note: ': the runner did not finish' };
  const { passed, failed, skipped } = counted;
  if (passed + failed === 0) return { passed, failed: 1, skipped, note: ': no test was found' };
  if (!ok && failed === 0) return { passed, failed: 1, skipped, note: ': the runner itself failed' };
  return { passed, failed, skipped, note: '' };
}

/** Puts the browser and the fonts into the environment, so that no later step looks for them again. */
async function findBrowser() {
  try {
    process.env.CHROME_PATH = await ensureBrowser();
    Object.assign(process.env, ensureFonts());
    return { ok: true, output: '' };
  } catch (error) {
    return { ok: false, output: error.message };
  }
}
