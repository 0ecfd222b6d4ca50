import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../define/disclosure-chart.js';
import { itInForcedColors } from '../../test/support/forced-colors.js';
import { mountChart, optionsOf, unfold } from '../../test/support/chart.js';
import { years } from '../../test/fixtures/comparisons.js';
import { missingTables, sound } from '../../test/fixtures/reports.js';
import { inside, textOf } from '../../test/support/mount.js';

const kinds = ['flow', 'outcomes', 'applicants', 'published'] as const;

describe('<disclosure-chart> is accessible', () => {
  for (const kind of kinds) {
    for (const theme of ['light', 'dark'] as const) {
      it(`${kind}, ${theme}, with its table open`, async () => {
        const element = await mountChart(kind, years, { theme });
        await unfold(element);
        await expect(element).to.be.accessible();
      });
    }
  }

  it('with nothing to draw', async () => {
    await expect(await mountChart('flow', [])).to.be.accessible();
    await expect(await mountChart('applicants', [{ ...missingTables, tables: {} }])).to.be.accessible();
  });

  it('as a picture that is named and described in words', async () => {
    const picture = inside(await mountChart('flow', [sound]), '[part="picture"]')!;
    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.getAttribute('aria-labelledby')).to.equal('title');
    expect(picture.getAttribute('aria-describedby')).to.equal('summary');
  });

  it('by keyboard: one tab stop, the arrows go through the parts, each says itself', async () => {
    const element = await mountChart('flow', [sound]);
    expect(
      optionsOf(element)
        .map(({ tabIndex }) => tabIndex)
        .filter((index) => index === 0),
    ).to.have.length(1);
    optionsOf(element)[0]?.focus();
    await element.updateComplete;
    const focused = (): string => textOf(element.shadowRoot?.activeElement);
    expect(focused()).to.equal('本年新收：1,114（99%）');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.equal('上年结转：13（1%）');
    await sendKeys({ press: 'End' });
    expect(focused()).to.equal('结转下年：25（2%）');
    await sendKeys({ press: 'ArrowRight' });
    expect(focused()).to.equal('结转下年：25（2%）');
    await sendKeys({ press: 'Home' });
    await element.updateComplete;
    expect(optionsOf(element)[0]?.getAttribute('aria-selected')).to.equal('true');
    expect(inside(element, '.end.current text')).to.exist;
    expect(inside(element, '[part="picture"]')?.classList.contains('focused')).to.equal(true);
    await sendKeys({ press: 'Tab' });
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement?.localName).to.equal('button');
    expect(inside(element, '[part="picture"]')?.classList.contains('focused')).to.equal(false);
  });

  itInForcedColors('in forced colours', async () => {
    const element = await mountChart('outcomes', years);
    const [first, second] = [...element.renderRoot.querySelectorAll('[part="picture"] .bar')];
    expect(getComputedStyle(first!).stroke).to.equal(getComputedStyle(second!).stroke);
    await expect(element).to.be.accessible();
  });

  it('in large print, with targets of 60 px', async () => {
    const element = await mountChart('outcomes', years, { size: 'large' });
    for (const target of [...optionsOf(element), inside(element, 'summary')!]) {
      expect(target.getBoundingClientRect().height).to.be.at.least(60);
    }
  });
});
