import { addressOfReport, drawnReport, expect, reportPages, test } from './portal.js';

/** Lit's marks for several copies of it on a page; other names than these could be a page's own. */
const ofLit = /^(lit|reactive)[A-Z]\w+$/;

const namesOnWindow = (): string[] => Object.getOwnPropertyNames(window);

test('the classic script leaves a page its own globals, and adds one', { tag: '@desktop' }, async ({
  page,
}) => {
  const { id } = reportPages[0];
  await page.goto(`/data/${id}.json`);
  const before = new Set(await page.evaluate(namesOnWindow));
  await page.goto(addressOfReport(id));
  await drawnReport(page);
  const added = (await page.evaluate(namesOnWindow)).filter((name) => !before.has(name) && !ofLit.test(name));
  expect(added).toEqual(['disclosureReport']);
});
