// WebKitGTK, its driver and a screen for its window: it has no headless mode. Debian's packages bring all three.
import { aptInstall } from './apt.mjs';
import { inPath } from './in-path.mjs';

const parts = [
  { debian: 'webkit2gtk-driver', command: 'WebKitWebDriver' },
  { debian: 'xvfb', command: 'Xvfb' },
];

const absent = () => parts.filter(({ command }) => !inPath(command)).map(({ debian }) => debian);

/**
 * Installs what is missing where that is possible; says what still is.
 * @returns {{ missing?: string }}
 */
export function ensureWebKit() {
  if (process.platform !== 'linux') return { missing: 'WebKitGTK and its driver run on Linux only' };
  const packages = absent();
  if (packages.length > 0) aptInstall(...packages);
  const still = absent().join(' ');
  return still ? { missing: `not installed: ${still} (Debian: apt-get install ${still})` } : {};
}
