import { expect } from '@open-wc/testing';
import '../define/disclosure-report.js';
import { sound } from '../../test/fixtures/reports.js';
import { inside, nextEvent, settled, textOf } from '../../test/support/mount.js';
import { publishedMarkup } from '../../test/support/published-page.js';
import type { DisclosureReport } from './disclosure-report.js';

const create = (): DisclosureReport => document.createElement('disclosure-report');

describe('<disclosure-report> tells what it shows', () => {
  afterEach(() => {
    document.querySelectorAll('disclosure-report').forEach((element) => {
      element.remove();
    });
  });

  /** What is said at every change, and that it is what can be read at that moment. */
  const toldBy = (element: DisclosureReport): readonly unknown[] => {
    const told: unknown[] = [];
    element.addEventListener('disclosure-show', ({ report }) => {
      expect(element.shown).to.equal(report);
      told.push(report?.year ?? report);
    });
    return told;
  };

  it('of every source, once a change: the report, none, or that it is not known', async () => {
    const element = create();
    const told = toldBy(element);
    expect(element.shown).to.equal(undefined);
    element.report = sound;
    document.body.append(element);
    await settled(element);
    expect(element.shown).to.equal(sound);
    element.theme = 'dark';
    await settled(element);
    element.report = { ...sound, year: 2023 };
    await settled(element);
    element.report = undefined;
    await settled(element);
    element.src = '/no/such.json';
    await nextEvent(element, 'disclosure-error');
    await settled(element);
    expect(told).to.deep.equal([2024, 2023, null, undefined, null]);
  });

  it('to a page that answers with another report', async () => {
    const element = create();
    element.addEventListener('disclosure-show', ({ report }) => {
      if (report === sound) element.report = { ...sound, year: 2023 };
    });
    element.report = sound;
    document.body.append(element);
    await settled(element);
    expect(textOf(inside(element, 'h2'))).to.contain('2023');
  });

  it('of tables published in the page', async () => {
    const element = create();
    const told = toldBy(element);
    element.innerHTML = publishedMarkup(sound);
    document.body.append(element);
    await nextEvent(element, 'disclosure-load');
    await settled(element);
    expect(told).to.deep.equal([2024]);
  });
});
