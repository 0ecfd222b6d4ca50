// WebKitGTK needs a screen and a driver beside it. Both live as long as the process that asked for them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const screen = { width: 1400, height: 1000 };
const patience = 20_000;

/** The port of a driver whose browsers open their windows on a screen that nobody sees. */
export async function startWebKitDriver() {
  const display = await startScreen();
  const port = await freePort();
  start('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      XDG_CONFIG_HOME: fileURLToPath(new URL('webkit-window/', import.meta.url)),
    },
  });
  await answers(port);
  return port;
}

/** Gives the page of a WebDriver session this size; its window is larger by the browser's own bar. */
export async function resizePage(driver, { width, height }) {
  const bars = await driver.execute(
    'return { width: outerWidth - innerWidth, height: outerHeight - innerHeight }',
  );
  const outer = { width: width + bars.width, height: height + bars.height };
  // Without a window manager the keyboard belongs to the window under the pointer, which rests in the screen's middle.
  await driver.setWindowRect(
    Math.round((screen.width - outer.width) / 2),
    Math.round((screen.height - outer.height) / 2),
    outer.width,
    outer.height,
  );
}

async function startScreen() {
  // Without -noreset it starts over, and may end, when a browser that only looked for it leaves again.
  const server = start(
    'Xvfb',
    [
      '-noreset',
      '-displayfd',
      '3',
      '-screen',
      '0',
      `${screen.width}x${screen.height}x24`,
      '-nolisten',
      'tcp',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const numbers = server.stdio[3];
  const [number] = await once(numbers, 'data', { signal: AbortSignal.timeout(patience) });
  numbers.destroy();
  return `:${String(number).trim()}`;
}

function start(command, args, options) {
  const child = spawn(command, args, options);
  process.once('exit', () => child.kill());
  child.unref();
  return child;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function answers(port) {
  const end = Date.now() + patience;
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (response?.ok) return;
    if (Date.now() > end) throw new Error('WebKitWebDriver did not start.');
    await pause(100);
  }
}
