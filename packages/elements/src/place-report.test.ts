import { expect, fixture, html } from '@open-wc/testing';
import type { DisclosureReport } from './disclosure-report/disclosure-report.js';
import { sound } from '../test/fixtures/reports.js';
import { settled } from '../test/support/mount.js';
import { publishedMarkup } from '../test/support/published-page.js';
import { enhance } from './enhance.js';

/** A portal's page with a published table where `markup` has `<i></i>`. */
const pageWith = async (markup: string): Promise<readonly [page: HTMLElement, table: HTMLTableElement]> => {
  const published = document.createElement('div');
  published.innerHTML = publishedMarkup(sound);
  const table = [...published.querySelectorAll('table')].find(({ rows }) => rows.length > 20)!;
  const page = await fixture<HTMLElement>(html`<div style="width: 60rem"></div>`);
  page.innerHTML = markup;
  page.querySelector('i')!.replaceWith(table);
  return [page, table];
};

const isVisible = (element: Element | null | undefined): boolean =>
  (element?.getClientRects().length ?? 0) > 0;

const switchOf = async (report: DisclosureReport): Promise<HTMLButtonElement> => {
  const way = report.parentNode!.querySelector('disclosure-original')!;
  await way.updateComplete;
  return way.renderRoot.querySelector('button')!;
};

const shownInPlaceOf = async (target: HTMLElement): Promise<DisclosureReport> => {
  const [report] = await enhance(target, { placement: 'in-place' });
  await settled(report!);
  return report!;
};

describe('a report in the place of a table', () => {
  it('hides the table behind a switch, and changes nothing of it', async () => {
    const [page, table] = await pageWith('<h2>三</h2><i></i><p>附注</p>');
    const was = table.outerHTML;
    const report = await shownInPlaceOf(table);
    expect([isVisible(table), isVisible(report)]).to.deep.equal([false, true]);
    expect([...page.children].map(({ localName }) => localName)).to.deep.equal(['h2', 'div', 'p']);
    const button = await switchOf(report);
    button.click();
    await switchOf(report);
    expect([isVisible(table), isVisible(report)]).to.deep.equal([true, false]);
    expect(table.outerHTML === was).to.equal(true);
    await expect(page).to.be.accessible();
  });

  it('hides it where the page insists on its tables', async () => {
    const [, table] = await pageWith('<style>table { display: table !important; }</style><i></i>');
    await shownInPlaceOf(table);
    expect(isVisible(table)).to.equal(false);
  });

  for (const [where, markup] of Object.entries({
    'a cell of a page made of tables':
      '<table width="100%"><tbody><tr><td><b>表</b><i></i></td></tr></tbody></table>',
    'a figure with its caption': '<figure><figcaption>表</figcaption><i></i></figure>',
    'an item of a list': '<ul><li><b>表</b><i></i></li></ul>',
    'a paragraph of a page in quirks mode': '<p><b>表</b><i></i></p>',
    'a row of boxes': '<div style="display: flex"><b>表</b><i></i></div>',
    'a grid': '<div style="display: grid; grid-template-columns: 4rem 1fr"><b>表</b><i></i></div>',
    '<center>': '<center><b>表</b><i></i></center>',
  }))
    it(`is shown in ${where}, and the rest of that stays`, async () => {
      const [page, table] = await pageWith(markup);
      const report = await shownInPlaceOf(table);
      expect([isVisible(table), isVisible(page.querySelector('b, figcaption'))]).to.deep.equal([false, true]);
      expect(report.getBoundingClientRect().width).to.be.greaterThan(400);
    });

  it('stands in for a whole table of the layout where a part of that was named', async () => {
    const [page, table] = await pageWith('<table><tbody><tr><td><b>表</b><i></i></td></tr></tbody></table>');
    const outer = page.querySelector('table')!;
    const report = await shownInPlaceOf(outer.tBodies[0]!);
    expect([outer, table, report].map(isVisible)).to.deep.equal([false, false, true]);
    expect(await enhance(outer)).to.have.length(0);
  });

  it('stands in for a figure as well', async () => {
    const [page] = await pageWith('<figure><figcaption>表</figcaption><i></i></figure>');
    const figure = page.querySelector('figure')!;
    const report = await shownInPlaceOf(figure);
    expect([isVisible(figure), isVisible(report)]).to.deep.equal([false, true]);
  });
});

describe('a report beside a table', () => {
  for (const placement of ['before', 'after'] as const)
    it(`stands ${placement} it, not in it`, async () => {
      const [, table] = await pageWith('<i></i>');
      const [report] = await enhance(table, { placement });
      const beside = placement === 'before' ? table.previousElementSibling : table.nextElementSibling;
      expect(beside === report).to.equal(true);
      expect([isVisible(table), isVisible(report)]).to.deep.equal([true, true]);
    });
});
