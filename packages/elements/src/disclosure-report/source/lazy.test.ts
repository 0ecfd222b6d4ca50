import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import '../../define/disclosure-report.js';
import { sound } from '../../../test/fixtures/reports.js';
import { inside, nextEvent, painted, settled, stubFetch, textOf } from '../../../test/support/mount.js';
import type { DisclosureReport } from '../disclosure-report.js';

/** Counts what is asked for while an element stands `screens` below the top of the page. */
const below = async (
  screens: number,
  use: (element: DisclosureReport, asked: readonly string[]) => Promise<void>,
): Promise<void> => {
  const asked: string[] = [];
  const restore = stubFetch((address) => {
    if (!address.endsWith('.json')) return undefined;
    asked.push(address);
    return Promise.resolve(new Response(JSON.stringify(sound)));
  });
  const space = document.createElement('div');
  space.style.height = `${screens * 100}vh`;
  const element = document.createElement('disclosure-report');
  element.loading = 'lazy';
  element.src = '/lazy.json';
  document.body.append(space, element);
  await element.updateComplete;
  await painted();
  try {
    await use(element, asked);
  } finally {
    restore();
    space.remove();
    element.remove();
    scrollTo(0, 0);
  }
};

describe('<disclosure-report loading="lazy">', () => {
  it('asks for nothing while it is far, and shows that there is something to come', () =>
    below(3, async (element, asked) => {
      await aTimeout(50);
      expect(asked).to.deep.equal([]);
      expect(inside(element, '.skeleton') === null).to.equal(false);
    }));

  it('fetches once when it comes near', () =>
    below(3, async (element, asked) => {
      const loaded = nextEvent(element, 'disclosure-load');
      element.scrollIntoView();
      await loaded;
      await settled(element);
      scrollTo(0, 0);
      element.scrollIntoView();
      await painted();
      expect(asked).to.deep.equal(['/lazy.json']);
      expect(textOf(inside(element, 'h2'))).to.contain('清川县');
    }));

  it('fetches at once where it is in view', () =>
    below(0, async (_element, asked) => {
      await waitUntil(() => asked.length === 1);
    }));

  it('fetches at once when it is told to, and not again', () =>
    below(3, async (element, asked) => {
      const loaded = nextEvent(element, 'disclosure-load');
      element.loading = 'eager';
      await loaded;
      element.loading = 'lazy';
      await element.updateComplete;
      element.scrollIntoView();
      await painted();
      expect(asked).to.deep.equal(['/lazy.json']);
    }));

  it('asks for nothing more once it is taken out', () =>
    below(3, async (element, asked) => {
      element.scrollIntoView();
      element.remove();
      await aTimeout(50);
      expect(asked).to.deep.equal([]);
    }));
});
