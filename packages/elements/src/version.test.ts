import { expect } from '@open-wc/testing';
import { version } from './version.js';

it('the version that the elements name is that of their package', async () => {
  const response = await fetch(new URL('../package.json', import.meta.url));
  expect(version).to.equal(((await response.json()) as { version: string }).version);
});
