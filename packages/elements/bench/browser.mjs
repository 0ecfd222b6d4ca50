// `npm run bench:browser`: what the elements cost in Chromium beside doing the same by hand, in one run, in turns.
// Medians; fails when a measurement misses its target.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { launchOptions } from '../../../scripts/ensure-browser.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  tsconfig: `${root}tsconfig.base.json`,
  write: false,
});
const [{ text: script }] = outputFiles;

const address = 'http://127.0.0.1/bench';
const browser = await chromium.launch(await launchOptions());
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('pageerror', (error) => {
    console.error(error);
    process.exitCode = 1;
  });
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      },
      body: '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>bench</title><body></body></html>',
    }),
  );
  await page.goto(address);
  await page.addScriptTag({ content: script });
  const measured = await page.evaluate(() => globalThis.measure());
  for (const { what, ours, baseline, most, limit } of measured) {
    const ratio = ours / baseline;
    const missed = ratio > most || ours > (limit ?? Infinity);
    console.log(
      `${missed ? 'MISSED ' : ''}${what}: ${ours.toFixed(3)} ms, ${ratio.toFixed(2)} × ${baseline.toFixed(3)} ms` +
        ` (at most ${most} ×${limit ? `, ${limit} ms` : ''})`,
    );
    if (missed) process.exitCode = 1;
  }
} finally {
  await browser.close();
}
