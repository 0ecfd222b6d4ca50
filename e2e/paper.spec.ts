import { read } from '@disclosure-report/documents';
import { cellsOfReport, forms, linesOf, valueAt } from '../packages/core/src/index.js';
import { Deadline } from '../packages/documents/dist/read/pdf/deadline.js';
import { openPdf } from '../packages/documents/dist/read/pdf/open.js';
import { readPages } from '../packages/documents/dist/read/pdf/pages.js';
import {
  addressOfReport,
  drawnReport,
  expect,
  expectedValues,
  faultyReport,
  publishedReport,
  test,
} from './portal.js';

/** The words on each page, without the spaces between them. */
const pagesOf = async (pdf: Uint8Array): Promise<readonly string[]> => {
  const deadline = new Deadline(60_000);
  const opened = await openPdf(pdf, deadline);
  try {
    const { pages } = await readPages(opened, deadline);
    return pages.map(({ pieces }) =>
      pieces
        .map(({ text }) => text)
        .join('')
        .replaceAll(/\s/g, ''),
    );
  } finally {
    await opened.close();
  }
};

/** The first words of table 三's rows, some of which stand on any page that has a part of it. */
const rowsOfRequests = /属于国家秘密|属于四类过程性信息|没有现成信息需要另行制作|重复申请|结转下年度继续办理/;

const headersOfRequests = linesOf(forms['2021'].tables.requests.bands[0]?.columns ?? []).map(
  ({ line }) => line.label['zh-Hans'],
);

const papers = [
  { name: 'the official A4', size: 'A4', isParted: false },
  { name: 'paper too small for a table', size: 'A5 landscape', isParted: true },
];

for (const { name, size, isParted } of papers) {
  test(`on ${name} stand all 200 figures, each page of a table under its headers`, async ({ page }) => {
    await page.goto(addressOfReport(faultyReport));
    await drawnReport(page);
    await page.evaluate((wanted) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`@page { size: ${wanted} }`);
      document.adoptedStyleSheets = [sheet];
    }, size);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = await pagesOf(pdf);
    const ofRequests = pages.filter((words) => rowsOfRequests.test(words));
    expect(ofRequests.length > 1).toBe(isParted);
    for (const words of ofRequests) {
      for (const header of headersOfRequests) expect(words).toContain(header);
    }

    const reading = await read(pdf);
    if (!reading.ok) throw new Error('The print cannot be read.');
    const report = await publishedReport(page, faultyReport);
    const printed = cellsOfReport(report).map(({ address }) => valueAt(reading.report, address));
    expect(printed).toEqual(expectedValues(report));
    // What the elements say of the report is not the body's word.
    expect(pages.join('')).not.toContain('勾稽关系中有');
  });
}
