// Serves the built demo portal on this machine only. `npm start` prints the address; the page tests take a free port.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';

const demo = fileURLToPath(new URL('../apps/demo/dist/', import.meta.url));

// What a careful portal sends: nothing inline, nothing from elsewhere, no string turned into script.
const strictBeforeTrustedTypes = [
  "default-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const policies = {
  strictBeforeTrustedTypes,
  strict: `${strictBeforeTrustedTypes}; require-trusted-types-for 'script'`,
};

const textTypes = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.js': 'text/javascript',
  '.md': 'text/markdown',
  '.txt': 'text/plain',
};

/**
 * Serves `root` on 127.0.0.1. Port 0 asks for any free port; another one that is taken moves on to the next.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startServer({ root = demo, port = 8080, policy = policies.strict } = {}) {
  if (!existsSync(root)) throw new Error('The demo is not built yet: run npm run build first.');
  const files = sirv(root, {
    dev: true,
    setHeaders(response, pathname) {
      const ending = extname(pathname);
      if (ending === '' || ending === '.html') response.setHeader('Content-Type', htmlType(root, pathname));
      else if (ending in textTypes) response.setHeader('Content-Type', `${textTypes[ending]}; charset=utf-8`);
    },
  });
  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Content-Security-Policy', policy);
    files(request, response, () => notFound(root, response));
  });
  const taken = await listen(server, port);
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

// Old portals publish in GBK and say so in the page: a charset in the header would overrule it.
function htmlType(root, pathname) {
  const path = join(root, pathname);
  const file = [path, `${path}.html`, join(path, 'index.html')].find(
    (name) => extname(name) && existsSync(name),
  );
  const start = file ? readFileSync(file).subarray(0, 1024).toString('latin1') : '';
  return /<meta[^>]+charset=["']?gb/i.test(start) ? 'text/html' : 'text/html; charset=utf-8';
}

function notFound(root, response) {
  const page = join(root, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : '<!doctype html><title>404</title><p>Not found.</p>');
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE') resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve(server.address().port));
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { url } = await startServer({ port: Number(process.env.PORT ?? 8080) });
    console.log(`The demo portal is at ${url} (Ctrl+C ends it)`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
