import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import type { Report } from '../src/index.js';

export interface BrowserTimes {
  readonly name: string;
  readonly milliseconds: readonly number[];
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The project's browser, by the script that finds one or installs it. */
const browserPath = (): string =>
  spawnSync(process.execPath, ['scripts/ensure-browser.mjs'], { cwd: root, encoding: 'utf8' }).stdout.trim();

/** Measures in the page itself, so that no time goes into crossing over to it. */
const measuring = `
  import { suspectsIn } from '@disclosure-report/core';
  globalThis.measure = (reports) => reports.map((report) => {
    const start = performance.now();
    suspectsIn(report);
    return performance.now() - start;
  });
`;

/** How long locating takes in headless Chromium, for each report. */
export const inBrowser = async (reports: readonly Report[]): Promise<BrowserTimes> => {
  const bundle = await build({
    stdin: { contents: measuring, resolveDir: root },
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
  });
  const browser = await chromium.launch({ executablePath: browserPath() });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
    const milliseconds: number[] = [];
    for (let from = 0; from < reports.length; from += 500) {
      const some = JSON.stringify(reports.slice(from, from + 500));
      milliseconds.push(...(await page.evaluate<number[]>(`measure(${some})`)));
    }
    return { name: `Chromium ${browser.version()}, headless`, milliseconds };
  } finally {
    await browser.close();
  }
};
