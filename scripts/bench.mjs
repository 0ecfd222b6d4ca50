// `npm run bench`: builds what is measured and runs each section's measurements; fails when one misses its target.
// A section is a file of its own; a new one is a line here.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const sections = [{ name: 'documents', file: 'packages/documents/bench/speed.ts' }];

const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

const chosen = process.argv.slice(2);
const filters = sections.map(({ name }) => `--filter=@disclosure-report/${name}`);
if (run('scripts/turbo.mjs', 'build', ...filters) !== 0) process.exit(1);
for (const { name, file } of sections) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n▶ ${name}`);
  if (run('--import', 'tsx', file) !== 0) process.exitCode = 1;
}
