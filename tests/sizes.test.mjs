import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../scripts/run-command.mjs';

const script = fileURLToPath(new URL('../scripts/check-sizes.mjs', import.meta.url));

it('the sizes fail when a script outgrows its budget, and name it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sizes-'));
  const check = async (brotliKilobytes) => {
    const budget = join(folder, 'budget.json');
    writeFileSync(budget, JSON.stringify({ 'the classic script, whole': { brotliKilobytes } }));
    return runCommand(`"${process.execPath}" "${script}" "${budget}"`, {});
  };
  try {
    const tight = await check(1);
    assert.equal(tight.ok, false);
    assert.match(tight.output, /TOO BIG the classic script, whole/);
    assert.equal((await check(1000)).ok, true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
