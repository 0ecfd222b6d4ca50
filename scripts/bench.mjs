// `npm run bench`: builds what is measured and runs each section's measurements; fails when one misses its target.
// A section is a file of its own; a new one is a line here.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const sections = [
  { name: 'core', package: 'core', file: 'packages/core/bench/speed.ts' },
  { name: 'suspects', package: 'core', file: 'packages/core/bench/suspects.ts' },
  { name: 'documents', package: 'documents', file: 'packages/documents/bench/speed.ts' },
];

const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

const named = process.argv.slice(2);
const chosen = named.length === 0 ? sections : sections.filter(({ name }) => named.includes(name));
const filters = chosen.map((section) => `--filter=@disclosure-report/${section.package}`);
if (run('scripts/turbo.mjs', 'build', ...filters) !== 0) process.exit(1);
for (const { name, file } of chosen) {
  console.log(`\n▶ ${name}`);
  if (run('--import', 'tsx', file) !== 0) process.exitCode = 1;
}
