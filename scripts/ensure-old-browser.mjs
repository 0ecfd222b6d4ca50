// Chromium 88, the oldest kernel on government desktops: it comes inside an npm package, fetched when it is first missed.
// As a command it prints the path; exit 1 with what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { packageOnDemand } from './npm-on-demand.mjs';

const home = fileURLToPath(new URL('../.cache/old-browser/', import.meta.url));

/** Not one process more than it needs: it was built for small machines. */
export const oldBrowserSwitches = [
  '--headless',
  '--no-sandbox',
  '--single-process',
  '--no-zygote',
  '--disable-gpu',
];

/**
 * Its path, or why there is none.
 * @returns {{ browser: string, missing?: undefined } | { browser?: undefined, missing: string }}
 */
export function ensureOldBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { missing: 'it runs on Linux x64 only' };
  const path = join(home, 'chromium');
  if (!existsSync(path)) {
    const folder = packageOnDemand('chrome-aws-lambda', '5.5.0');
    if (!folder) return { missing: 'npm cannot install chrome-aws-lambda 5.5.0' };
    mkdirSync(home, { recursive: true });
    writeFileSync(path, brotliDecompressSync(readFileSync(join(folder, 'bin/chromium.br'))), { mode: 0o755 });
  }
  // It does not answer to --version.
  const { status } = spawnSync(path, [...oldBrowserSwitches, '--dump-dom', 'about:blank'], {
    timeout: 20_000,
  });
  return status === 0
    ? { browser: path }
    : { missing: `${path} does not start: it needs the libraries of a Chromium (libnss3 and others)` };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { browser, missing } = ensureOldBrowser();
  console.log(browser ?? missing);
  if (missing) process.exitCode = 1;
}
