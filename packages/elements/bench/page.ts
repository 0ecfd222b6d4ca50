import { valueAt, withValue, type Report } from '@disclosure-report/core';
import '../src/define.js';
import { sound } from '../test/fixtures/reports.js';
import { publishedMarkup } from '../test/support/published-page.js';
import { timeSorting } from './sort-comparison.js';

/** Times in milliseconds. `most` is what ours may be of the baseline, `limit` what it may be at all. */
interface Measured {
  readonly what: string;
  readonly ours: number;
  readonly baseline: number;
  readonly most: number;
  readonly limit?: number;
}

const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

const frame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/**
 * Each piece of work by turns, so that whatever else the machine does slows all of them. The first rounds warm up: what
 * a browser compiles it compiles in them, while what it brings along, as a clone, is as fast at once.
 */
const byTurns = async (
  { warmUp, rounds }: { readonly warmUp: number; readonly rounds: number },
  ...works: readonly (() => number | Promise<number>)[]
): Promise<readonly number[]> => {
  const times = works.map((): number[] => []);
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const time = await work();
      if (round >= warmUp) times[index]?.push(time);
      await frame();
    }
  }
  return times.map(median);
};

const place = document.createElement('main');
document.body.append(place);

/** Runs `work`, with layout if asked for, and tidies up outside the time. */
const timed = async (work: () => unknown, withLayout: boolean): Promise<number> => {
  const start = performance.now();
  await work();
  if (withLayout) place.getBoundingClientRect();
  const time = performance.now() - start;
  place.replaceChildren();
  return time;
};

const copies = 10;

const table = (): HTMLElementTagNameMap['disclosure-table'] => {
  const element = document.createElement('disclosure-table');
  element.table = 'requests';
  element.locale = 'zh-Hans';
  element.report = sound;
  return element;
};

/** Table 三 by hand: the same markup and styles in a shadow root, cloned with its figures in it. */
const handmade = async (): Promise<() => HTMLElement> => {
  const model = table();
  place.append(model);
  await model.updateComplete;
  const template = document.createElement('template');
  for (const node of model.renderRoot.childNodes) template.content.append(node.cloneNode(true));
  const sheets = model.shadowRoot?.adoptedStyleSheets ?? [];
  place.replaceChildren();
  return () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = sheets;
    root.append(template.content.cloneNode(true));
    return host;
  };
};

const mounting = async (withLayout: boolean): Promise<readonly [number, number]> => {
  const byHand = await handmade();
  const [ours = 0, baseline = 0] = await byTurns(
    { warmUp: 70, rounds: 30 },
    () =>
      timed(async () => {
        const elements = Array.from({ length: copies }, table);
        place.append(...elements);
        await Promise.all(elements.map((element) => element.updateComplete));
      }, withLayout),
    () =>
      timed(async () => {
        place.append(...Array.from({ length: copies }, byHand));
        await Promise.resolve();
      }, withLayout),
  );
  return [ours / copies, baseline / copies];
};

const editing = async (): Promise<readonly [number, number]> => {
  const element = document.createElement('disclosure-report');
  element.locale = 'zh-Hans';
  element.report = sound;
  place.append(element);
  await element.updateComplete;
  await frame();
  const shown = element.renderRoot.querySelector('disclosure-table[table="requests"]');
  const cell = shown?.shadowRoot?.querySelector('tbody td');
  const address = 'requests/received/naturalPerson';
  let report: Report = sound;
  const value = valueAt(sound, address) ?? 0;
  const changes = 20;
  const [ours = 0, baseline = 0] = await byTurns(
    { warmUp: 5, rounds: 30 },
    async () => {
      const start = performance.now();
      for (let change = 1; change <= changes; change += 1) {
        // Back and forth, so that the equations of its row and column break and hold again.
        report = withValue(report, address, value + (change % 2));
        element.report = report;
        await element.updateComplete;
        place.getBoundingClientRect();
      }
      return performance.now() - start;
    },
    () => {
      // A mark that comes and goes leaves the cell another text than it had at first.
      const text = cell?.lastChild;
      const start = performance.now();
      for (let change = 1; change <= changes; change += 1) {
        if (text) text.nodeValue = String(value + (change % 2));
        place.getBoundingClientRect();
      }
      return performance.now() - start;
    },
  );
  place.replaceChildren();
  return [ours / changes, baseline / changes];
};

const reports = 10;

/** What the element shows, as plain markup: shadow roots and all, written down. */
const writtenDown = (node: Node): string => {
  if (node instanceof Text) return node.data.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  if (!(node instanceof Element)) return '';
  const children = [...(node.shadowRoot ?? node).childNodes].map(writtenDown).join('');
  const attributes = [...node.attributes].map(
    ({ name, value }) => ` ${name}="${value.replace(/"/g, '&quot;')}"`,
  );
  const name = node.localName.includes('-') ? 'div' : node.localName;
  return `<${name}${attributes.join('')}>${children}</${name}>`;
};

/** What it is styled by; a page without styles would be laid out in no time, and nobody would read it. */
const stylesOf = (element: Element): CSSStyleSheet[] => {
  const { shadowRoot } = element;
  if (!shadowRoot) return [];
  const inner = [...shadowRoot.querySelectorAll('*')].flatMap(stylesOf);
  return [...new Set([...shadowRoot.adoptedStyleSheets, ...inner])];
};

const pageOfReports = async (): Promise<readonly [number, number, number]> => {
  const model = document.createElement('disclosure-report');
  model.locale = 'zh-Hans';
  model.report = sound;
  place.append(model);
  await model.updateComplete;
  await frame();
  const rendered = writtenDown(model);
  const sheets = stylesOf(model);
  const published = publishedMarkup(sound);
  place.replaceChildren();
  const loaded = (element: HTMLElement): Promise<unknown> =>
    new Promise((resolve) => {
      element.addEventListener('disclosure-load', resolve, { once: true });
    });
  const [json = 0, upgraded = 0, baseline = 0] = await byTurns(
    { warmUp: 5, rounds: 15 },
    () =>
      timed(async () => {
        const elements = Array.from({ length: reports }, () => {
          const element = document.createElement('disclosure-report');
          element.locale = 'zh-Hans';
          element.report = sound;
          return element;
        });
        place.append(...elements);
        await Promise.all(elements.map((element) => element.updateComplete));
      }, true),
    () =>
      timed(async () => {
        place.innerHTML = `<disclosure-report>${published}</disclosure-report>`.repeat(reports);
        const elements = [...place.querySelectorAll('disclosure-report')];
        await Promise.all(elements.map(loaded));
        await Promise.all(elements.map((element) => element.updateComplete));
      }, true),
    () =>
      timed(() => {
        for (let report = 0; report < reports; report += 1) {
          const host = document.createElement('div');
          const root = host.attachShadow({ mode: 'open' });
          root.adoptedStyleSheets = sheets;
          root.innerHTML = rendered;
          place.append(host);
        }
      }, true),
  );
  return [json, upgraded, baseline];
};

const measure = async (): Promise<readonly Measured[]> => {
  const [script, cloned] = await mounting(false);
  const [mounted, laidOut] = await mounting(true);
  const [edited, typed] = await editing();
  const [json, upgraded, written] = await pageOfReports();
  const { byElement, byHand } = await timeSorting(30);
  return [
    { what: 'mounting table 三, script', ours: script, baseline: cloned, most: 1.5 },
    { what: 'mounting table 三, with layout', ours: mounted, baseline: laidOut, most: 1.15 },
    { what: 'one cell changed, all rules asked', ours: edited, baseline: typed, most: 10, limit: 1 },
    { what: 'a page of ten reports from JSON', ours: json, baseline: written, most: 1.1 },
    { what: 'a page of ten published reports, upgraded', ours: upgraded, baseline: written, most: 1.6 },
    { what: '31 bodies × 200 cells sorted', ours: byElement, baseline: byHand, most: 1.2 },
  ];
};

Object.assign(globalThis, { measure });
