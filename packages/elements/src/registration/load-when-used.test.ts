import { expect } from '@open-wc/testing';
import { painted } from '../../test/support/mount.js';
import { loadWhenUsed } from './load-when-used.js';

/** A tag nobody has used yet, and how often it was asked for. */
const unused = (tag: string) => {
  const asked = { times: 0 };
  const load = (): Promise<unknown> => {
    asked.times += 1;
    customElements.define(tag, class extends HTMLElement {});
    return Promise.resolve();
  };
  return { asked, load };
};

describe('a class that is loaded when it is used', () => {
  it('is loaded at once for a tag that stands there, and upgrades it', () => {
    const element = document.createElement('was-there');
    document.body.append(element);
    const { asked, load } = unused('was-there');
    loadWhenUsed({ 'was-there': load });
    expect(asked.times).to.equal(1);
    expect(element.matches(':defined')).to.equal(true);
    element.remove();
  });

  it('is loaded once for a tag that comes later, however deep and often', async () => {
    const { asked, load } = unused('comes-later');
    loadWhenUsed({ 'comes-later': load });
    document.body.append(document.createElement('p'));
    await painted();
    expect(asked.times).to.equal(0);
    const outer = document.createElement('div');
    outer.append(document.createElement('comes-later'), document.createElement('comes-later'));
    document.body.append(outer);
    await painted();
    expect(asked.times).to.equal(1);
    expect([...outer.children].every((element) => element.matches(':defined'))).to.equal(true);
    outer.append(document.createElement('comes-later'));
    await painted();
    expect(asked.times).to.equal(1);
    outer.remove();
  });

  it('that cannot be loaded leaves the tag as it is', async () => {
    const element = document.createElement('out-of-reach');
    element.textContent = '各年度报告';
    document.body.append(element);
    loadWhenUsed({ 'out-of-reach': () => Promise.reject(new Error('offline')) });
    await painted();
    expect(element.textContent).to.equal('各年度报告');
    element.remove();
  });

  it('keeps what was set on the tag before', async () => {
    await import('../define.js');
    const element = document.createElement('disclosure-chart');
    element.setAttribute('kind', 'applicants');
    document.body.append(element);
    await customElements.whenDefined('disclosure-chart');
    await painted();
    expect(element.kind).to.equal('applicants');
    expect(element.shadowRoot?.querySelector('.note')).to.exist;
    element.remove();
  });
});
