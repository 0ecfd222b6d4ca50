import { spawnSync } from 'node:child_process';

const apt = (...args) =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Installs Debian packages; false where that isn't possible (no apt-get, not root, unknown package). */
export function aptInstall(...packages) {
  if (process.platform !== 'linux' || process.getuid() !== 0) return false;
  const install = () => apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  return install() || (apt('update', '-qq') && install());
}
