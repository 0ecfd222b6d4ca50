import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  addressOfReport,
  allPages,
  atRest,
  drawnReport,
  expect,
  faultyReport,
  reportPages,
  test,
} from './portal.js';

const violationsOn = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

/** How far the document as a whole can be moved sideways. */
const sidewaysScroll = async (page: Page): Promise<number> => {
  await atRest(page);
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
};

test('there is a portal to test', () => {
  expect(allPages.length).toBeGreaterThan(20);
  expect(allPages).toEqual(expect.arrayContaining(['/index.html', '/reports/index.html', '/en/index.html']));
});

/** A phone is tried on one page of each kind: the others differ in their numbers only. */
const kinds = [
  '/index.html',
  '/disclosure/index.html',
  '/notices/index.html',
  '/reports/index.html',
  '/reports/years-qingxi.html',
  '/reports/bodies-2023.html',
  '/en/index.html',
  ...[...reportPages.map(({ id }) => id), faultyReport].map(addressOfReport),
];

for (const path of allPages) {
  test(`${path} is accessible, fits the screen and keeps to itself`, { tag: '@desktop' }, async ({
    page,
    watch,
  }) => {
    const response = await page.goto(path);
    const policy = response?.headers()['content-security-policy'];
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    if ((await page.locator('disclosure-report').count()) > 0) await drawnReport(page);
    expect(await violationsOn(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(watch.complaints).toEqual([]);
    expect(watch.foreign).toEqual([]);
  });
}

test('every link of the portal leads somewhere', { tag: '@desktop' }, async ({ page }) => {
  const targets = new Set<string>();
  for (const path of allPages) {
    const markup = await (await page.request.get(path)).text();
    for (const [, list = ''] of markup.matchAll(/(?:href|src)="(\/[^"#]*)/g)) {
      // A comparison has several addresses.
      for (const target of list.split(' ')) targets.add(target);
    }
  }
  for (const target of targets) {
    expect((await page.request.get(target)).status(), target).toBe(200);
  }
});

for (const path of kinds) {
  test(`${path} is readable at 320 px in the dark`, { tag: '@phone' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(path);
    if ((await page.locator('disclosure-report').count()) > 0) await drawnReport(page);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
  });
}

test('the way into the content and the navigation are large enough for a finger', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  for (const link of await page.getByRole('navigation', { name: '网站导航' }).getByRole('link').all()) {
    const box = await link.boundingBox();
    expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44);
  }
});
