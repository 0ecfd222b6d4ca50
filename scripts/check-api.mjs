// Holds the types of every package, of all its entries, to the report of them in `api/`, so that none changes unseen;
// `--write` takes the types as they are now.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportOn } from './publishing/api-report.mjs';
import { packageFolders } from './publishing/pack.mjs';

const reports = fileURLToPath(new URL('../api/', import.meta.url));
const write = process.argv.includes('--write');

mkdirSync(reports, { recursive: true });
for (const folder of packageFolders) {
  const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { changed, problems } = reportOn({ folder, reports, write });
  problems.forEach((problem) => console.error(`${name}: ${problem}`));
  if (changed && !write)
    console.error(`${name}: its types have changed. If they should: npm run api, and a changeset.`);
  if (problems.length > 0 || (changed && !write)) process.exitCode = 1;
}
