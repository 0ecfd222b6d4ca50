import { expect, fixture, html } from '@open-wc/testing';
import { blanks, sound, transposed } from '../test/fixtures/reports.js';
import { inside, nextEvent, settled, textOf } from '../test/support/mount.js';
import { publishedMarkup } from '../test/support/published-page.js';
import { DisclosureErrorEvent } from './disclosure-report/disclosure-report.events.js';
import { enhance } from './enhance.js';

const article = (markup: string): HTMLElement => {
  const element = document.createElement('div');
  element.className = 'article';
  element.innerHTML = markup;
  return element;
};

const page = async (...articles: readonly HTMLElement[]): Promise<HTMLElement> =>
  fixture<HTMLElement>(html`<div class="page">${articles}</div>`);

/** What an original shows, in order; its own content is the slot. */
const shownIn = (original: Element): readonly string[] =>
  [...(original.shadowRoot?.children ?? [])]
    .filter((element) => element instanceof HTMLElement && !element.hidden)
    .map(({ localName }) => localName);

const isVisible = (element: Element | null): boolean => (element?.getClientRects().length ?? 0) > 0;

/** It takes no shadow root. */
const cellOfLayout = async (): Promise<HTMLElement> => {
  const table = document.createElement('table');
  const cell = table.insertRow().insertCell();
  cell.innerHTML = publishedMarkup(sound);
  await page(table);
  return cell;
};

describe('enhance()', () => {
  for (const placement of ['before', 'after'] as const) {
    it(`shows a report ${placement} its original, which is left as it was and in view`, async () => {
      const original = article(publishedMarkup(transposed));
      const root = await page(original);
      const was = root.innerHTML;
      const [report] = await enhance('.article', { placement });
      await settled(report!);
      const order = ['disclosure-report', 'slot'];
      expect(shownIn(original)).to.deep.equal(placement === 'before' ? order : order.reverse());
      expect(root.innerHTML === was).to.equal(true);
      expect(isVisible(original.querySelector('table'))).to.equal(true);
      expect(textOf(inside(report!, '.checks'))).to.contain('42 项勾稽关系中有 2 项不成立');
      expect(report!.notes === undefined).to.equal(false);
    });
  }

  it('says that it read a report', async () => {
    const original = article(publishedMarkup(sound));
    const root = await page(original);
    const event = nextEvent(root, 'disclosure-load');
    await enhance(original);
    expect((await event).report.year).to.equal(2024);
  });

  it('shows the report of each article, and what lies in another once', async () => {
    const inner = article(publishedMarkup(sound));
    const outer = article('');
    outer.append(inner);
    const other = article(publishedMarkup(blanks));
    await page(outer, other);
    expect(await enhance('.article')).to.have.length(2);
    expect([outer, inner, other].map((original) => shownIn(original).length)).to.deep.equal([2, 0, 2]);
  });

  it('shows one for what lies in another, whichever of them it is called for first', async () => {
    const nested = (): readonly [HTMLElement, HTMLElement] => {
      const outer = article('');
      const inner = article(publishedMarkup(sound));
      outer.append(inner);
      return [outer, inner];
    };
    const [outer, inner] = nested();
    const [secondOuter, secondInner] = nested();
    await page(outer, secondOuter);
    const targets = [outer, inner, secondInner, secondOuter];
    const shown = await Promise.all(targets.map((target) => enhance(target)));
    expect(shown.map(({ length }) => length)).to.deep.equal([1, 0, 1, 0]);
  });

  it('leaves what it cannot read as it was, and says why there', async () => {
    const original = article('<p>本年度报告将于3月31日前公布。</p>');
    await page(original);
    const events: Event[] = [];
    original.addEventListener('disclosure-error', (event) => events.push(event));
    expect(await enhance('.article', { placement: 'in-place' })).to.have.length(0);
    const [event] = events;
    expect(event instanceof DisclosureErrorEvent && event.failure.reason).to.equal('noTables');
    expect(original.shadowRoot === null).to.equal(true);
    // What came later can be read then.
    original.innerHTML = publishedMarkup(sound);
    expect(await enhance('.article')).to.have.length(1);
  });

  it('does nothing twice, nor where the tag is already', async () => {
    const original = article(publishedMarkup(sound));
    const tagged = article(`<disclosure-report>${publishedMarkup(sound)}</disclosure-report>`);
    await page(original, tagged);
    const [first, second] = await Promise.all([enhance('.article'), enhance('.article')]);
    expect([first.length, second.length]).to.deep.equal([1, 0]);
    expect(await enhance('.article')).to.have.length(0);
    expect(tagged.shadowRoot === null).to.equal(true);
  });

  it('shows what arrived since, when it is called again', async () => {
    const early = article(publishedMarkup(sound));
    const root = await page(early);
    const [first] = await enhance('.article');
    const late = article(publishedMarkup(blanks));
    root.append(late);
    expect(await enhance('.article')).to.have.length(1);
    expect(shownIn(late)).to.deep.equal(['disclosure-report', 'slot']);
    expect(early.shadowRoot!.querySelectorAll('disclosure-report').length).to.equal(1);
    expect(early.shadowRoot!.firstElementChild === first).to.equal(true);
  });

  for (const placement of ['before', 'after'] as const) {
    it(`puts the report ${placement} what is in a cell of a page made of tables`, async () => {
      const cell = await cellOfLayout();
      const [report] = await enhance(cell, { placement });
      const place = placement === 'before' ? cell.firstElementChild : cell.lastElementChild;
      expect(place === report).to.equal(true);
      expect(isVisible(cell.querySelector('h1'))).to.equal(true);
    });
  }
});

describe('enhance() in place', () => {
  it('hides the original in a cell of a page made of tables, too', async () => {
    const cell = await cellOfLayout();
    const [report] = await enhance(cell, { placement: 'in-place' });
    await settled(report!);
    const heading = cell.querySelector('h1');
    expect(isVisible(heading)).to.equal(false);
    expect(await enhance(cell)).to.have.length(0);
    const way = cell.firstElementChild!.shadowRoot!.querySelector('disclosure-original')!;
    way.renderRoot.querySelector('button')!.click();
    await way.updateComplete;
    expect(isVisible(heading)).to.equal(true);
  });

  it('hides the original behind a switch', async () => {
    const original = article(publishedMarkup(sound));
    const root = await page(original);
    const was = root.innerHTML;
    const [report] = await enhance(original, { placement: 'in-place' });
    await settled(report!);
    expect(shownIn(original)).to.deep.equal(['disclosure-original', 'disclosure-report']);
    expect(isVisible(original.querySelector('table'))).to.equal(false);
    const way = original.shadowRoot!.querySelector('disclosure-original')!;
    const button = way.renderRoot.querySelector('button')!;
    expect(textOf(button)).to.equal('显示网页原文');
    await expect(root).to.be.accessible();
    button.click();
    await way.updateComplete;
    expect(shownIn(original)).to.deep.equal(['disclosure-original', 'slot']);
    expect(isVisible(original.querySelector('table'))).to.equal(true);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    button.click();
    await way.updateComplete;
    expect(shownIn(original)).to.deep.equal(['disclosure-original', 'disclosure-report']);
    expect(root.innerHTML === was).to.equal(true);
  });
});
