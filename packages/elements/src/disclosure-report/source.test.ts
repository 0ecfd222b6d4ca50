import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../define/disclosure-report.js';
import { sound, transposed } from '../../test/fixtures/reports.js';
import { inside, nextEvent, settled, stubFetch, textOf } from '../../test/support/mount.js';
import { publishedMarkup, publishedPage } from '../../test/support/published-page.js';
import type { DisclosureReport } from './disclosure-report.js';
import { DisclosureErrorEvent, type Failure } from './disclosure-report.events.js';

const addressOf = (content: string, type: string): string =>
  URL.createObjectURL(new Blob([content], { type }));

const create = (): DisclosureReport => document.createElement('disclosure-report');

/** Appends it and waits for what comes of its source. */
const outcome = async (element: DisclosureReport): Promise<Event> => {
  const event = Promise.race([nextEvent(element, 'disclosure-load'), nextEvent(element, 'disclosure-error')]);
  document.body.append(element);
  const result = await event;
  await settled(element);
  return result;
};

/** Before anything else that waits: a reader that is there already is done before the element says it is complete. */
const atFirstRender = <Seen>(element: DisclosureReport, look: () => Seen): Promise<Seen> =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(look());
    });
    observer.observe(element.renderRoot, { childList: true });
  });

const fromSource = async (src: string): Promise<{ element: DisclosureReport; event: Event }> => {
  const element = create();
  element.src = src;
  return { element, event: await outcome(element) };
};

const failureOf = (event: Event): Failure => {
  if (!(event instanceof DisclosureErrorEvent))
    throw new Error(`a failure was expected, "${event.type}" came`);
  return event.failure;
};

describe('<disclosure-report> takes its report', () => {
  afterEach(() => {
    document.querySelectorAll('disclosure-report').forEach((element) => {
      element.remove();
    });
  });

  describe('from an address', () => {
    it('of JSON', async () => {
      const { element, event } = await fromSource(addressOf(JSON.stringify(sound), 'application/json'));
      expect(event.type).to.equal('disclosure-load');
      expect(textOf(inside(element, 'h2'))).to.contain('清川县');
    });

    it('of a page with the published tables', async () => {
      const { element, event } = await fromSource(addressOf(publishedPage(transposed), 'text/html'));
      expect(event.type).to.equal('disclosure-load');
      expect(textOf(inside(element, '.checks'))).to.contain('42 项勾稽关系中有 2 项不成立');
    });

    it('and shows that it is loading', async () => {
      let answer: (response: Response) => void = () => undefined;
      const restore = stubFetch(
        () =>
          new Promise((resolve) => {
            answer = resolve;
          }),
      );
      const element = create();
      element.src = '/report.json';
      document.body.append(element);
      await element.updateComplete;
      restore();
      expect(inside(element, '.root')?.getAttribute('aria-busy')).to.equal('true');
      expect(textOf(inside(element, '[role="status"]'))).to.equal('正在读取报告…');
      // What follows the element is below the screen before and after.
      expect(inside(element, '.skeleton')?.clientHeight).to.be.at.least(innerHeight);
      answer(new Response(JSON.stringify(sound)));
      await nextEvent(element, 'disclosure-load');
      await settled(element);
      expect(inside(element, '.root')?.getAttribute('aria-busy')).to.equal('false');
    });

    it('and says so where there is no file, with a way to try again', async () => {
      const { element, event } = await fromSource('/there/is/no/such/report.json');
      expect(failureOf(event)).to.deep.equal({ reason: 'status', status: 404 });
      expect(textOf(inside(element, '[role="status"]'))).to.contain('404');
      const again = nextEvent(element, 'disclosure-error');
      inside(element, 'button')?.dispatchEvent(new MouseEvent('click'));
      expect((await again).failure.reason).to.equal('status');
    });

    it('and names what is wrong in the data', async () => {
      const data = { ...sound, tables: { requests: { 'refused.stateSecrets': { total: 1 } } } };
      const { element, event } = await fromSource(addressOf(JSON.stringify(data), 'application/json'));
      expect(failureOf(event).reason).to.equal('invalid');
      expect(textOf(inside(element, '[part="error"]')))
        .to.contain('/tables/requests/refused.stateSecrets')
        .and.to.contain('refused.stateSecret”？');
    });

    it('and says so where the JSON is broken, the page has no report or the file is neither', async () => {
      const reasons = await Promise.all(
        (
          [
            ['{"form": ', 'application/json'],
            ['<!doctype html><p>请登录</p>', 'text/html'],
            ['PK\u0003\u0004', 'application/octet-stream'],
          ] as const
        ).map(
          async ([content, type]) => failureOf((await fromSource(addressOf(content, type))).event).reason,
        ),
      );
      expect(reasons).to.deep.equal(['invalid', 'noTables', 'notReport']);
    });

    it('and says so where the network fails', async () => {
      const { element, event } = await fromSource('blob:null/gone');
      expect(failureOf(event).reason).to.equal('network');
      expect(textOf(inside(element, '[part="error"]'))).to.contain('连接不上');
    });

    it('and keeps its own content in view until then, and where it fails', async () => {
      const element = await fixture<DisclosureReport>(
        html`<disclosure-report src="/no.json"><a href="/2024.pdf">下载报告</a></disclosure-report>`,
      );
      await waitUntil(() => inside(element, '[part="error"]'));
      expect(element.querySelector('a')?.getBoundingClientRect().height).to.be.above(0);
      expect(inside(element, '.skeleton')?.localName).to.equal(undefined);
    });

    it('and shows the last address that was set, whichever answers first', async () => {
      const slow = { ...sound, year: 2022 };
      const answers: Record<string, [unknown, number]> = { '/slow': [slow, 60], '/fast': [sound, 5] };
      const restore = stubFetch(async (address) => {
        const [report, delay] = answers[address] ?? [undefined, 0];
        await aTimeout(delay);
        return new Response(JSON.stringify(report));
      });
      const element = create();
      element.src = '/slow';
      document.body.append(element);
      await element.updateComplete;
      element.src = '/fast';
      await aTimeout(120);
      restore();
      expect(textOf(inside(element, 'h2'))).to.contain('2024');
    });

    it('and gives up when it is taken out, and reads anew when it is put back', async () => {
      const signals: (AbortSignal | null | undefined)[] = [];
      const restore = stubFetch((_address, options) => {
        signals.push(options?.signal);
        return new Promise((resolve) => {
          setTimeout(() => {
            resolve(new Response(JSON.stringify(sound)));
          }, 20);
        });
      });
      const element = create();
      element.src = '/report.json';
      document.body.append(element);
      await element.updateComplete;
      element.remove();
      expect(signals[0]?.aborted).to.equal(true);
      document.body.append(element);
      await nextEvent(element, 'disclosure-load');
      restore();
      await settled(element);
      expect(signals).to.have.length(2);
      expect(textOf(inside(element, 'h2'))).to.contain('清川县');
    });
  });

  describe('from its children', () => {
    it('as a script of JSON', async () => {
      const element = create();
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(sound);
      element.append(script);
      expect((await outcome(element)).type).to.equal('disclosure-load');
      expect(textOf(inside(element, 'h2'))).to.contain('清川县');
    });

    it('as published tables, which stay in view until they are read', async () => {
      const element = create();
      element.innerHTML = publishedMarkup(transposed);
      const height = (): number | undefined => element.querySelector('table')?.getBoundingClientRect().height;
      const loaded = nextEvent(element, 'disclosure-load');
      document.body.append(element);
      expect(await atFirstRender(element, height)).to.be.above(0);
      await loaded;
      await settled(element);
      expect(textOf(inside(element, '.checks'))).to.contain('42 项勾稽关系中有 2 项不成立');
      expect(height()).to.equal(0);
    });

    it('and leaves them as they are where there is nothing to read in them', async () => {
      const element = create();
      element.innerHTML = '<table><tr><td>值班电话</td><td>12345</td></tr></table>';
      const event = await outcome(element);
      expect(failureOf(event).reason).to.equal('noTables');
      expect(element.querySelector('table')?.getBoundingClientRect().height).to.be.above(0);
      expect(inside(element, '[part="error"]')?.localName).to.equal(undefined);
    });

    it('also when they come later', async () => {
      const element = create();
      document.body.append(element);
      await settled(element);
      expect(textOf(inside(element, '[role="status"]'))).to.equal('没有可以显示的报告。');
      element.innerHTML = publishedMarkup(sound);
      await nextEvent(element, 'disclosure-load');
      await settled(element);
      expect(textOf(inside(element, '.checks'))).to.contain('全部成立');
    });

    it('only when the parser has gone past them, where a script before them has defined the element', async () => {
      const element = create();
      Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
      document.body.append(element);
      await settled(element);
      expect(textOf(inside(element, '[role="status"]'))).to.equal('');
      const script = document.createElement('script');
      script.type = 'application/json';
      const json = JSON.stringify(sound);
      script.textContent = json.slice(0, 100);
      element.append(script);
      await settled(element);
      expect(inside(element, '[part="error"]')?.localName).to.equal(undefined);
      script.append(json.slice(100));
      await settled(element);
      expect(inside(element, 'h2')?.localName).to.equal(undefined);
      Reflect.deleteProperty(document, 'readyState');
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await settled(element);
      expect(textOf(inside(element, 'h2'))).to.contain('清川县');
    });
  });

  it('from the property before any other source', async () => {
    const element = create();
    element.src = '/no.json';
    element.innerHTML = publishedMarkup(transposed);
    element.report = { ...sound, year: 2023 };
    document.body.append(element);
    await settled(element);
    expect(textOf(inside(element, 'h2'))).to.contain('2023');
    element.report = undefined;
    await waitUntil(() => inside(element, '[part="error"]'));
    expect(element.querySelector('table')?.getBoundingClientRect().height).to.be.above(0);
  });
});
