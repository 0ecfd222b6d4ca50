import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Report } from '@disclosure-report/core';
import '../define/disclosure-comparison.js';
import { itInForcedColors } from '../../test/support/forced-colors.js';
import { bodies, years } from '../../test/fixtures/comparisons.js';
import { inside, painted, textOf } from '../../test/support/mount.js';
import { setViewport, sidewaysOverflow } from '../../test/support/viewport.js';
import type { DisclosureComparison } from './disclosure-comparison.js';

const mount = async (
  reports: readonly Report[],
  theme: 'light' | 'dark' = 'light',
  size?: 'large',
): Promise<DisclosureComparison> => {
  const element = await fixture<DisclosureComparison>(
    html`<disclosure-comparison .reports=${reports} .size=${size} theme=${theme}></disclosure-comparison>`,
  );
  await painted();
  return element;
};

describe('<disclosure-comparison> is accessible', () => {
  afterEach(() => setViewport({ width: 1280, height: 800 }));

  for (const [name, reports] of Object.entries({ years, bodies, none: [] })) {
    for (const theme of ['light', 'dark'] as const) {
      it(`showing ${name}, ${theme}`, async () => {
        await expect(await mount(reports, theme)).to.be.accessible();
      });
    }
  }

  for (const width of [320, 768]) {
    it(`at ${width} px, where only the table scrolls, its first column in view`, async () => {
      await setViewport({ width, height: 800 });
      const element = await mount(bodies);
      element.figures = 'requests';
      await painted();
      await expect(element).to.be.accessible();
      expect(sidewaysOverflow()).to.equal(0);
      const region = inside(element, '.scroller')!;
      expect(region.getAttribute('role')).to.equal('region');
      expect(region.getAttribute('tabindex')).to.equal('0');
      expect(textOf(inside(element, `#${region.getAttribute('aria-labelledby')}`))).to.contain('2024 年');
      region.scrollLeft = 500;
      await painted();
      const header = element.renderRoot.querySelector('tbody th')!;
      expect(header.getBoundingClientRect().left).to.be.closeTo(region.getBoundingClientRect().left, 1);
    });
  }

  it('by keyboard: a column is sorted from its header', async () => {
    const element = await mount(bodies);
    element.renderRoot.querySelectorAll<HTMLButtonElement>('thead button')[1]?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(textOf(inside(element, 'tbody th'))).to.equal('安平县人民政府');
    expect(textOf(element.shadowRoot?.activeElement)).to.contain('收到申请');
  });

  it('offers targets of 24 px, and of 60 px in large print', async () => {
    for (const [size, least] of [
      [undefined, 24],
      ['large', 60],
    ] as const) {
      const element = await mount(bodies, 'light', size);
      for (const control of element.renderRoot.querySelectorAll('button, select')) {
        const { width, height } = control.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(least);
      }
    }
  });

  itInForcedColors('in forced colours: the sorted column is told by more than colour', async () => {
    const element = await mount(bodies);
    const button = element.renderRoot.querySelectorAll<HTMLButtonElement>('thead button')[1]!;
    button.click();
    await element.updateComplete;
    expect(getComputedStyle(button).textDecorationLine).to.equal('underline');
  });
});
