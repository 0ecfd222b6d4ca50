// Packs every package and tells what a stranger who installs it would run into; exit 1 if there is anything.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problemsOf } from './publishing/check-package.mjs';
import { pack, packageFolders } from './publishing/pack.mjs';

const folder = mkdtempSync(join(tmpdir(), 'packages-'));
try {
  for (const source of packageFolders) {
    const packed = pack(source, folder);
    const problems = await problemsOf(packed);
    const { name } = packed.manifest;
    console.log(problems.length === 0 ? `${name}: ${packed.files.length} files, in order` : `${name}:`);
    problems.forEach((problem) => console.log(`  ${problem}`));
    if (problems.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
