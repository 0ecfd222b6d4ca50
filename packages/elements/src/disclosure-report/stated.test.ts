import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { withValue, type Report } from '@disclosure-report/core';
import '../define/disclosure-report.js';
import { sound } from '../../test/fixtures/reports.js';
import { inside, settled, textOf } from '../../test/support/mount.js';
import type { DisclosureReport } from './disclosure-report.js';

const text = '全年收到政府信息公开申请1,234件，上年结转3件，另开展培训5次。';

/** A sound report but for its first words and the two cells they speak of. */
const telling: Report = withValue(
  withValue(
    {
      ...sound,
      sections: sound.sections.map((section) =>
        section.id === 'overview' ? { ...section, blocks: [{ type: 'paragraph', text }] } : section,
      ),
    },
    'requests/received/total',
    1234,
  ),
  'requests/carriedIn/total',
  2,
);

const mount = async (report: Report, locale = 'zh-Hans', checks = 'full'): Promise<DisclosureReport> => {
  const element = await fixture<DisclosureReport>(
    html`<disclosure-report
      id="told"
      .report=${report}
      locale=${locale}
      checks=${checks}
    ></disclosure-report>`,
  );
  await settled(element);
  return element;
};

const numbers = (element: DisclosureReport): readonly HTMLAnchorElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLAnchorElement>('.prose a.stated'),
];

const focused = (element: DisclosureReport): Element | null | undefined => {
  const inner = element.shadowRoot?.activeElement;
  return inner?.shadowRoot?.activeElement ?? inner;
};

const cellHeld = async (element: DisclosureReport): Promise<string> => {
  await settled(element);
  const cell = focused(element);
  return cell ? textOf(cell) : '';
};

describe('<disclosure-report> and the numbers in its text', () => {
  it('leads from a number to the cell that holds it, and leaves the words as they are', async () => {
    const element = await mount(telling);
    expect(textOf(inside(element, '.overview .prose'))).to.equal(text);
    const [received] = numbers(element);
    expect(received?.textContent).to.equal('1,234');
    expect(received?.hash).to.equal('#cell=told:requests/received/total');
    expect(received?.title).to.contain('新收');
    received?.click();
    expect(await cellHeld(element)).to.match(/1,234$/);
  });

  it('says of a number that differs what the table holds, and marks it', async () => {
    const element = await mount(telling);
    const [, carriedIn] = numbers(element);
    expect(carriedIn?.className).to.contain('differs');
    expect(carriedIn?.title).to.match(/表中为 2$/);
    carriedIn?.click();
    expect(await cellHeld(element)).to.contain('2');
    const english = await mount(telling, 'en');
    expect(numbers(english)[1]?.title).to.match(/holds 2$/);
  });

  it('leaves a number the tables do not hold as it is', async () => {
    expect(numbers(await mount(telling)).map(({ textContent }) => textContent)).to.deep.equal(['1,234', '3']);
  });

  it('leads from a cell back to the sentence', async () => {
    const element = await mount(telling);
    numbers(element)[0]?.click();
    await settled(element);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => inside(element, 'disclosure-cell'));
    const panel = element.renderRoot.querySelector('disclosure-cell')!;
    await panel.updateComplete;
    const said = inside(panel, '.statement');
    expect(textOf(said?.querySelector('q'))).to.equal(text);
    said?.querySelector('button')?.click();
    expect(focused(element)?.textContent).to.equal('1,234');
    expect(focused(element)?.localName).to.equal('a');
  });

  it('has no links where nothing is checked', async () => {
    expect(numbers(await mount(telling, 'zh-Hans', 'off'))).to.have.length(0);
  });

  it('is accessible with its links', async () => {
    await expect(await mount(telling)).to.be.accessible();
  });
});
