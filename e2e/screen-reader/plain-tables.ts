import type { Page } from '@playwright/test';
import type { HeardTable } from './hear.js';
import { page, phone, unheardUntil } from './markup.js';

const tag = (name: 'comparison' | 'chart', reports: readonly string[], attributes: string): string =>
  `<disclosure-${name} src="${reports.map((id) => `/data/${id}.json`).join(' ')}" ${attributes}></disclosure-${name}>`;

/** Of two forms, so that some cells say why there is no number. */
const years = ['qingxi-2020', 'qingxi-2021', 'qingxi-2022', 'qingxi-2023'];

/** One of them has blanks and mistakes. */
const bodies = ['bailu-2023', 'nanqiao-2023', 'qingxi-2023', 'shichang-2023', 'ziran-2023'];

const figures = ['glance', 'proactive', 'requests', 'disputes'];

const comparisons = (reports: readonly string[], attributes = ''): string =>
  figures.map((each) => tag('comparison', reports, `figures="${each}" ${attributes}`)).join('');

/** All stand there, and are opened or sorted by their second column. */
const opened = (content: string): string =>
  page(
    unheardUntil(
      content,
      `const shown = [...document.querySelectorAll('disclosure-comparison, disclosure-chart')].map((element) => element.shadowRoot);
      // A chart has its tables once its fold is open.
      for (const root of shown) root?.querySelectorAll('details').forEach((fold) => { fold.open = true; });
      if (!shown.every((root) => root?.querySelector('table'))) return false;
      for (const root of shown) {
        if (root.host.matches('.sorted')) root.querySelectorAll('thead button')[1].click();
      }
      return true;`,
    ),
  );

/** Pages of comparisons and charts, whose tables have one header beside a cell and one above it. */
export const plainTablePages: readonly { readonly name: string; readonly markup: string }[] = [
  { name: 'years of a body', markup: opened(comparisons(years)) },
  {
    name: 'years of a body, by what individuals asked, sorted',
    markup: opened(tag('comparison', years, 'class="sorted" figures="requests" column="naturalPerson"')),
  },
  { name: 'bodies of a year', markup: opened(comparisons(bodies)) },
  { name: 'bodies of a year, sorted', markup: opened(comparisons(bodies, 'class="sorted"')) },
  {
    name: 'years and bodies on a phone, large',
    markup: opened(phone([years, bodies].map((each) => comparisons(each, 'size="large"')).join(''))),
  },
  {
    name: 'the numbers of charts',
    markup: opened(
      [
        ...['flow', 'outcomes', 'applicants', 'published'].map((kind) =>
          tag('chart', ['qingxi-2023'], `kind="${kind}"`),
        ),
        ...['outcomes', 'applicants'].map((kind) => tag('chart', years, `kind="${kind}"`)),
      ].join(''),
    ),
  },
];

/** The tables as they are seen: each figure with what stands at the start of its row and on top of its column. */
export const shownTables = async (shown: Page): Promise<readonly HeardTable[]> => {
  await shown.locator('main').waitFor({ state: 'visible' });
  return shown.locator('disclosure-comparison table, disclosure-chart table').evaluateAll((tables) =>
    tables
      .filter((table): table is HTMLTableElement => table instanceof HTMLTableElement)
      .map((table) => {
        const [heads] = table.rows;
        return {
          name: table.caption?.innerText ?? '',
          cells: [...table.tBodies]
            .flatMap(({ rows }) => [...rows])
            .flatMap(({ cells: [beside, ...cells] }) =>
              cells.map((cell) => ({
                text: cell.innerText,
                rows: [beside?.innerText ?? ''],
                columns: [heads?.cells[cell.cellIndex]?.innerText ?? ''],
              })),
            ),
        };
      }),
  );
};
