import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Report } from '@disclosure-report/core';
import '../define/disclosure-report.js';
import { itInForcedColors } from '../../test/support/forced-colors.js';
import {
  blanks,
  form2019,
  missingTables,
  mixed,
  negative,
  sound,
  transposed,
} from '../../test/fixtures/reports.js';
import { nextEvent, settled, stubFetch, tablesIn, textOf } from '../../test/support/mount.js';
import { setViewport, sidewaysOverflow } from '../../test/support/viewport.js';
import type { DisclosureReport } from './disclosure-report.js';

const reports: Readonly<Record<string, Report>> = {
  sound,
  transposed,
  negative,
  blanks,
  missingTables,
  form2019,
  mixed,
};

const mount = async (report: Report, theme: 'light' | 'dark' = 'light'): Promise<DisclosureReport> => {
  const element = await fixture<DisclosureReport>(
    html`<disclosure-report .report=${report} theme=${theme}></disclosure-report>`,
  );
  await settled(element);
  return element;
};

describe('<disclosure-report> is accessible', () => {
  for (const [name, report] of Object.entries(reports)) {
    it(`showing ${name}`, async () => {
      await expect(await mount(report)).to.be.accessible();
    });
  }

  for (const [name, report] of Object.entries({ transposed, blanks })) {
    it(`showing ${name} on dark ground`, async () => {
      await expect(await mount(report, 'dark')).to.be.accessible();
    });
  }

  it('in English', async () => {
    const page = await fixture(
      html`<div lang="en"><disclosure-report .report=${transposed}></disclosure-report></div>`,
    );
    await settled(page.querySelector('disclosure-report')!);
    await expect(page).to.be.accessible();
  });

  it('while loading, when it failed and when there is nothing', async () => {
    const restore = stubFetch(() => new Promise(() => undefined));
    const loading = await fixture<DisclosureReport>(
      html`<disclosure-report src="/slow.json"></disclosure-report>`,
    );
    await expect(loading).to.be.accessible();
    restore();
    const failed = document.createElement('disclosure-report');
    failed.src = '/no.json';
    const event = nextEvent(failed, 'disclosure-error');
    document.body.append(failed);
    await event;
    await settled(failed);
    await expect(failed).to.be.accessible();
    failed.removeAttribute('src');
    failed.src = undefined;
    await settled(failed);
    await expect(failed).to.be.accessible();
    failed.remove();
  });

  it('on a phone', async () => {
    await setViewport({ width: 320, height: 800 });
    const element = await mount(transposed);
    await expect(element).to.be.accessible();
    expect(sidewaysOverflow()).to.equal(0);
    await setViewport({ width: 1280, height: 800 });
  });

  itInForcedColors('in forced colours', async () => {
    const element = await mount(transposed);
    const cell = tablesIn(element)[1]!.renderRoot.querySelector('td.error')!;
    expect(getComputedStyle(cell).outlineStyle).to.equal('solid');
  });

  it('by keyboard: from a finding to its cell and on', async () => {
    await setViewport({ width: 1280, height: 800 });
    const element = await mount(transposed);
    const buttons = [...element.renderRoot.querySelectorAll<HTMLButtonElement>('[part="finding"] button')];
    buttons[0]?.focus();
    await sendKeys({ press: 'Enter' });
    const requests = tablesIn(element)[1]!;
    expect(textOf(requests.shadowRoot?.activeElement)).to.contain('1,020');
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement?.getAttribute('table')).to.equal('disputes');
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement?.localName).to.equal('a');
  });

  it('offers nothing smaller than 24 px to the finger', async () => {
    await setViewport({ width: 320, height: 800 });
    const element = await mount(blanks);
    for (const control of element.renderRoot.querySelectorAll('button, summary')) {
      expect(control.getBoundingClientRect().height).to.be.at.least(24);
    }
    await setViewport({ width: 1280, height: 800 });
  });
});
