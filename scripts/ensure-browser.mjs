// Finds a Chromium-family browser for the tests, installing one where that is possible.
// As a command it prints the path; exit 1 with advice when there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { aptInstall } from './apt.mjs';
import { inPath } from './in-path.mjs';
import { packageOnDemand } from './npm-on-demand.mjs';

const { env, platform } = process;

// Loopback tests need none of the browser's own services; on a machine without network they only cost time.
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

/** What every runner hands to Playwright; Chromium refuses its sandbox to root. */
export async function launchOptions() {
  const root = platform === 'linux' && process.getuid() === 0;
  return { executablePath: await ensureBrowser(), args: root ? [...quiet, '--no-sandbox'] : quiet };
}

/**
 * The path of a browser that answers to `--version`.
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  for (const find of [fromEnv, installed, fromPlaywright, fromApt, fromNpm, downloaded]) {
    const path = await attempt(find);
    if (path && answers(path)) return path;
    if (find === fromEnv && path) throw new Error(`CHROME_PATH is set to ${path}, which does not start.`);
  }
  throw new Error(
    'No Chromium, Chrome or Edge was found and none could be installed. Install one ' +
      '(Debian: apt-get install chromium; macOS: brew install --cask google-chrome) or set CHROME_PATH.',
  );
}

// A way that breaks (no such package for this Node, an unknown platform) leaves the search to the next.
async function attempt(find) {
  try {
    return await find();
  } catch {
    return undefined;
  }
}

function answers(path) {
  // On Windows `chrome.exe --version` opens a window instead of answering.
  if (platform === 'win32') return existsSync(path);
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function fromEnv() {
  return env.CHROME_PATH;
}

function installed() {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const homes = ['', env.HOME ?? ''];
    return homes
      .flatMap((home) => apps.map((app) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`))
      .find(existsSync);
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const apps = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return roots.flatMap((root) => apps.map((app) => join(root, app))).find(existsSync);
  }
  // The headless shell comes first: it starts twice as fast.
  return inPath(
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  );
}

async function fromPlaywright() {
  const { chromium } = await import('playwright');
  return chromium.executablePath();
}

function fromApt() {
  const done = aptInstall('chromium-headless-shell') || aptInstall('chromium');
  return done ? installed() : undefined;
}

async function fromNpm() {
  if (platform !== 'linux' || process.arch !== 'x64') return undefined;
  const name = '@sparticuz/chromium';
  const folder = packageOnDemand(name, '147.0.2');
  if (!folder) return undefined;
  const { default: chromium } = await import(createRequire(join(folder, 'package.json')).resolve(name));
  return chromium.executablePath();
}

function downloaded() {
  const shell = platform === 'win32';
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: ['ignore', 2, 2], shell });
  return fromPlaywright();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(await ensureBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
