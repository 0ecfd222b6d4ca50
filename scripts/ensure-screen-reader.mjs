// What it takes to hear a page as a screen reader does: a browser with a window, a screen, and the accessibility bus.
// As a command it prints the browser's path; exit 1 with what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { aptInstall } from './apt.mjs';
import { inPath } from './in-path.mjs';

/** Debian's own Python: packages of apt are not seen by another one that may come first in PATH. */
export const python = '/usr/bin/python3';

// The headless shell has no bridge to the accessibility bus.
const browser = () => inPath('chromium', 'google-chrome', 'google-chrome-stable');

const parts = [
  { debian: 'chromium', found: () => Boolean(browser()) },
  { debian: 'xvfb', found: () => Boolean(inPath('Xvfb')) },
  { debian: 'dbus', found: () => Boolean(inPath('dbus-run-session')) },
  {
    debian: 'at-spi2-core',
    found: () =>
      ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher'].some(existsSync),
  },
  {
    debian: 'python3-dbus',
    found: () => spawnSync(python, ['-c', 'import dbus'], { stdio: 'ignore' }).status === 0,
  },
];

const absent = () => parts.filter(({ found }) => !found()).map(({ debian }) => debian);

/**
 * Installs what is missing where that is possible.
 * @returns {{ browser: string, missing?: undefined } | { browser?: undefined, missing: string }}
 */
export function ensureScreenReader() {
  if (process.platform !== 'linux') return { missing: 'only Linux has the accessibility bus it needs' };
  const packages = absent();
  if (packages.length > 0) aptInstall(...packages);
  const still = absent();
  const path = browser();
  if (still.length === 0 && path) return { browser: path };
  return { missing: `not installed: ${still.join(' ')} (Debian: apt-get install ${still.join(' ')})` };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { browser: path, missing } = ensureScreenReader();
  console.log(path ?? missing);
  if (missing) process.exitCode = 1;
}
