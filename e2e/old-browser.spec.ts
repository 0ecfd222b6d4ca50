import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { ensureOldBrowser, oldBrowserSwitches } from '../scripts/ensure-old-browser.mjs';
import { expect, expectedValues, publishedReport, test } from './portal.js';
import { stage, type Stage } from './stage.js';

const id = 'qingxi-2023';

const path = '/old.html';

const patience = 60_000;

/** What the page itself tells of what it looks like: the old browser is too old for Playwright. */
interface Evidence {
  readonly kernel: string;
  readonly complaints: readonly string[];
  readonly figures: readonly string[];
  readonly state: string;
  readonly headers: number;
  readonly pictures: number;
  readonly compared: number;
}

/** Waits for all there is to be drawn, and tells what came of it. */
const witness = `
  const complaints = [];
  addEventListener('error', ({ message }) => complaints.push(message));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => complaints.push(violatedDirective));
  const inside = (name, selector) => [...document.querySelectorAll(name)].flatMap(({ shadowRoot }) =>
    shadowRoot ? [...shadowRoot.querySelectorAll(selector)] : []);
  let opened = false;
  const waiting = setInterval(() => {
    const tables = inside('disclosure-report', 'disclosure-table').map(({ shadowRoot }) => shadowRoot);
    const figures = tables.flatMap((root) => [...root.querySelectorAll('tbody td')].map(({ textContent }) => textContent));
    const [checks] = inside('disclosure-report', '[part="checked-by"]');
    const pictures = inside('disclosure-chart', 'svg[role="img"]').length;
    const compared = inside('disclosure-comparison', 'tbody td').length;
    if (!checks?.textContent.includes('SHA-256') || !pictures || !compared) return;
    if (!opened) {
      opened = true;
      inside('disclosure-report', '[aria-controls="take-away"]')[0].click();
      tables[1].querySelector('tbody td').click();
    }
    const panels = inside('disclosure-report', 'disclosure-take-away, disclosure-cell').filter(
      ({ shadowRoot }) => shadowRoot?.querySelector('section')).length;
    if (panels < 2) return;
    clearInterval(waiting);
    void fetch('/evidence', { method: 'POST', body: JSON.stringify({
      kernel: navigator.userAgent,
      complaints,
      figures,
      state: inside('disclosure-report', '.state strong')[0].textContent,
      headers: tables.reduce((sum, root) => sum + root.querySelectorAll('th').length, 0),
      pictures,
      compared,
    }) });
  }, 50);
`;

const markup = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">
<script>${witness}</script><script src="/assets/disclosure-report.iife.js"></script></head><body>
<disclosure-report src="/data/${id}.json"></disclosure-report>
<disclosure-comparison src="/data/qingxi-2022.json /data/${id}.json"></disclosure-comparison>
<disclosure-chart kind="outcomes" src="/data/qingxi-2022.json /data/${id}.json"></disclosure-chart></body></html>`;

/** Runs the browser on a page for as long as it takes to be told something, or gives up. */
const seenBy = async (browser: string, { url, posted }: Stage): Promise<Evidence> => {
  const process = spawn(browser, [...oldBrowserSwitches, '--remote-debugging-port=0', `${url}${path}`], {
    stdio: 'ignore',
  });
  const gaveUp = new AbortController();
  try {
    const told = await Promise.race([posted, setTimeout(patience, undefined, { signal: gaveUp.signal })]);
    if (told === undefined) throw new Error('The page was not drawn.');
    return JSON.parse(told) as Evidence;
  } finally {
    gaveUp.abort();
    process.kill('SIGKILL');
  }
};

test('Chromium 88 shows a report with its panels, a comparison and a chart', { tag: '@desktop' }, async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const { browser, missing } = ensureOldBrowser();
  test.skip(browser === undefined, `No Chromium 88 here: ${missing ?? ''}`);
  const shown = await stage(new Map([[path, markup]]), baseURL ?? '');
  try {
    const seen = await seenBy(browser ?? '', shown);
    expect(seen.kernel).toContain('Chrome/88.');
    expect(seen.complaints).toEqual([]);
    expect(seen.figures.map((figure) => Number(figure.replaceAll(',', '')))).toEqual(
      expectedValues(await publishedReport(page, id)),
    );
    expect(seen.state).toContain('42 项勾稽关系全部成立');
    expect(seen.headers).toBeGreaterThan(60);
    expect(seen.pictures).toBe(1);
    expect(seen.compared).toBeGreaterThan(0);
  } finally {
    await shown.close();
  }
});
