// What each runner wrote, as `{ passed, failed, skipped }`; undefined when it wrote nothing.
import { existsSync, readFileSync } from 'node:fs';

const json = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** node:test's TAP file ends with `# pass 12` and its like. */
export function nodeTestCount(file) {
  if (!existsSync(file)) return undefined;
  const closing = readFileSync(file, 'utf8').split('\n').slice(-12).join('\n');
  const number = (name) => Number(closing.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? Number.NaN);
  const count = {
    passed: number('pass'),
    failed: number('fail') + number('cancelled'),
    skipped: number('skipped') + number('todo'),
  };
  return Object.values(count).some(Number.isNaN) ? undefined : count;
}

/** Web Test Runner, through wtr-count-reporter.mjs. */
export function wtrCount(file) {
  return json(file);
}

/** Playwright's JSON report. A flaky test is a failed one; an error outside the tests as well. */
export function pagesCount(file) {
  const report = json(file);
  if (!report) return undefined;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

/** Vitest's JSON report. A file that could not be loaded fails without a test of its own. */
export function storiesCount(file) {
  const report = json(file);
  if (!report) return undefined;
  const broken = report.testResults.filter(
    (f) => f.status === 'failed' && f.assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
