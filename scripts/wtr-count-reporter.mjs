// Web Test Runner has no machine-readable summary of its own: `npm test` adds up what this writes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes `{ passed, failed, skipped }` to the file named by WTR_COUNT_FILE, if any. */
export function countReporter(file = process.env.WTR_COUNT_FILE) {
  return {
    onTestRunFinished({ sessions }) {
      if (!file) return;
      const count = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        // A file that could not be loaded has no tests, only errors.
        if (session.errors.length > 0) count.failed += 1;
        if (session.testResults) add(session.testResults, count);
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(count));
    },
  };
}

function add(suite, count) {
  for (const test of suite.tests) {
    if (test.skipped) count.skipped += 1;
    else if (test.passed) count.passed += 1;
    else count.failed += 1;
  }
  for (const inner of suite.suites) add(inner, count);
}
