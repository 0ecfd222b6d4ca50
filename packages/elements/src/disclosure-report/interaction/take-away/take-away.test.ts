import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../define/disclosure-report.js';
import { sound } from '../../../../test/fixtures/reports.js';
import { inside, settled, textOf } from '../../../../test/support/mount.js';
import type { DisclosureReport } from '../../disclosure-report.js';

const mount = async (): Promise<DisclosureReport> => {
  const element = await fixture<DisclosureReport>(
    html`<disclosure-report .report=${sound}></disclosure-report>`,
  );
  await settled(element);
  return element;
};

const opener = (element: DisclosureReport): HTMLElement =>
  element.renderRoot.querySelector<HTMLElement>('[aria-controls="take-away"]')!;

describe('<disclosure-report> lets a reader take it away', () => {
  it('by a button that says whether it is open, and that what it opens follows', async () => {
    const element = await mount();
    expect(inside(element, 'disclosure-take-away')?.localName).to.equal(undefined);
    expect(opener(element).getAttribute('aria-expanded')).to.equal('false');
    opener(element).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => inside(element, 'disclosure-take-away')?.shadowRoot?.querySelector('section'));
    expect(opener(element).getAttribute('aria-expanded')).to.equal('true');
    expect(inside(element, '#take-away')?.contains(inside(element, 'disclosure-take-away'))).to.equal(true);
    expect(element.shadowRoot?.activeElement === opener(element)).to.equal(true);
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(inside(element, 'disclosure-take-away') === null).to.equal(true);
    expect(opener(element).getAttribute('aria-expanded')).to.equal('false');
  });

  it('closed again where it is taken out of the page', async () => {
    const element = await mount();
    opener(element).click();
    await waitUntil(() => inside(element, 'disclosure-take-away'));
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await settled(element);
    expect(inside(element, 'disclosure-take-away') === null).to.equal(true);
  });

  it('as it stands in its own language', async () => {
    const element = await mount();
    element.locale = 'en';
    await settled(element);
    expect(textOf(opener(element))).to.equal('Download and cite');
  });
});
