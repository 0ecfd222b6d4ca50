import { spawn } from 'node:child_process';

// `npm run` hands its own settings on, and they beat those of a folder's .npmrc: a rehearsal that kept them would talk
// to the real registry.
const inherited = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_(config|package|lifecycle)_/i.test(name)),
);

/** Runs a command to its end and answers with what it printed; an error holds the last of it. */
export function run(command, parameters, { cwd, env = {} }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd,
      env: { ...inherited, CI: 'true', ...env },
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const printed = { out: '', all: '' };
    child.stdout.on('data', (chunk) => {
      printed.out += chunk;
      printed.all += chunk;
    });
    child.stderr.on('data', (chunk) => (printed.all += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(printed.out);
      else reject(new Error(`${command} ${parameters.join(' ')}: ${printed.all.slice(-3000).trim()}`));
    });
  });
}

export const npm = (parameters, options) => run('npm', parameters, options);
