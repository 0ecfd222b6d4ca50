import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../bin/disclosure-report.js', import.meta.url));

export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a user would, in English unless told otherwise. */
export const disclosureReport = (
  args: readonly string[],
  options: { readonly input?: string; readonly locale?: string; readonly folder?: string } = {},
): Answer => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    cwd: options.folder,
    input: options.input ?? '',
    env: { ...process.env, LC_ALL: options.locale ?? 'en_GB.UTF-8', NO_COLOR: '1' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
};

/** A folder of files for one test, gone after it. */
export const withFiles = (
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (path: (name: string) => string) => void,
): void => {
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-report-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    use((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
