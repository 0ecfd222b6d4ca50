// Finds a Firefox for the element tests, or installs Debian's.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall } from './apt.mjs';
import { inPath } from './in-path.mjs';

const { env, platform } = process;

function installed() {
  if (platform === 'darwin') {
    const app = '/Applications/Firefox.app/Contents/MacOS/firefox';
    return ['', env.HOME ?? ''].map((home) => `${home}${app}`).find(existsSync);
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return roots.map((root) => join(root, 'Mozilla Firefox', 'firefox.exe')).find(existsSync);
  }
  return inPath('firefox-esr', 'firefox');
}

/**
 * Its path, or why there is none.
 * @returns {{ browser: string, missing?: undefined } | { browser?: undefined, missing: string }}
 */
export function ensureFirefox() {
  const given = env.FIREFOX_PATH;
  if (given && !existsSync(given)) return { missing: `FIREFOX_PATH is set to ${given}, which is not there` };
  const path = given ?? installed() ?? (aptInstall('firefox-esr') ? installed() : undefined);
  return path
    ? { browser: path }
    : {
        missing: 'no Firefox is installed (Debian: apt-get install firefox-esr), and FIREFOX_PATH is not set',
      };
}
