import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { packageOnDemand } from '../../scripts/npm-on-demand.mjs';

const scope = '@disclosure-report';

/**
 * A registry on this machine only. Our packages can only come from it; all others pass through it from `uplink`, and
 * are kept in `storage` from one rehearsal to the next.
 * @returns {Promise<{ url: string, npmrc: string, close: () => Promise<void> }>}
 */
export async function startRegistry({ uplink, storage, folder }) {
  // Its own choice of node-fetch is a version that not every registry has.
  const verdaccio = packageOnDemand('verdaccio', '6.8.0', { 'node-fetch': '2.7.0' });
  if (!verdaccio) throw new Error('Verdaccio could not be installed.');
  rmSync(join(storage, scope), { recursive: true, force: true });
  mkdirSync(storage, { recursive: true });
  const settings = join(folder, 'verdaccio.yaml');
  writeFileSync(settings, settingsOf({ uplink, storage, folder }));
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [join(verdaccio, 'bin/verdaccio'), '--config', settings, '--listen', `127.0.0.1:${port}`],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const url = `http://127.0.0.1:${port}/`;
  const close = async () => {
    server.kill();
    await ended;
  };
  await answering(url, server).catch(async (error) => {
    await close();
    throw error;
  });
  return { url, npmrc: `registry=${url}\n//127.0.0.1:${port}/:_authToken=rehearsal\n`, close };
}

const settingsOf = ({ uplink, storage, folder }) =>
  JSON.stringify({
    storage,
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    uplinks: { hand: { url: uplink, timeout: '60s', maxage: '1h' } },
    packages: {
      [`${scope}/*`]: { access: '$anonymous', publish: '$anonymous' },
      '**': { access: '$anonymous', proxy: 'hand' },
    },
    max_body_size: '100mb',
    web: { enable: false },
    log: { type: 'file', path: join(folder, 'verdaccio.log'), level: 'warn' },
  });

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function answering(url, server) {
  for (let tries = 0; tries < 150; tries += 1) {
    if (server.exitCode !== null) throw new Error(`Verdaccio ended with ${server.exitCode}.`);
    const answer = await fetch(new URL('-/ping', url)).catch(() => undefined);
    if (answer?.ok) return;
    await setTimeout(200);
  }
  throw new Error('Verdaccio does not answer.');
}
