import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startServer } from '../scripts/serve.mjs';

describe('the static server', () => {
  let root;
  let server;
  const get = (path) => fetch(new URL(path, server.url));
  const type = async (path) => (await get(path)).headers.get('content-type');

  before(async () => {
    root = mkdtempSync(join(tmpdir(), 'serve-'));
    mkdirSync(join(root, '公开'));
    writeFileSync(join(root, 'index.html'), '<!doctype html><meta charset="utf-8"><p>首页</p>');
    writeFileSync(join(root, '公开/index.html'), '<!doctype html><meta charset="gb2312">');
    writeFileSync(join(root, 'report.csv'), '行,列\n');
    writeFileSync(join(root, 'report.json'), '{}');
    server = await startServer({ root, port: 0 });
  });

  after(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });

  it('says UTF-8, but leaves the charset of a GBK page to the page', async () => {
    assert.equal(await type('/'), 'text/html; charset=utf-8');
    assert.equal(await type('/公开/'), 'text/html');
    assert.equal(await type('/report.csv'), 'text/csv; charset=utf-8');
    assert.match(await type('/report.json'), /^application\/json/);
  });

  it('answers 404 for what is missing or outside', async () => {
    for (const path of ['/missing.html', '/..%2f..%2fetc/passwd'])
      assert.equal((await get(path)).status, 404);
  });

  it('sends a policy without inline code', async () => {
    const policy = (await get('/')).headers.get('content-security-policy');
    assert.match(policy, /default-src 'self'/);
    assert.doesNotMatch(policy, /unsafe/);
  });

  it('takes the next port when one is taken', async () => {
    const { port } = new URL(server.url);
    const second = await startServer({ root, port: Number(port) });
    assert.notEqual(new URL(second.url).port, port);
    assert.equal((await fetch(second.url)).status, 200);
    await second.close();
  });
});
