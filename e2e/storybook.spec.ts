import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const built = fileURLToPath(new URL('../storybook-static/', import.meta.url));
/** Nothing listens there: every file is handed to the page from the folder. */
const origin = 'http://127.0.0.1:9';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly type: 'docs' | 'story';
}

/** The manual's own frame, and the first page of each of its chapters. */
const addresses = (): readonly string[] => {
  const index = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')) as {
    readonly entries: Readonly<Record<string, Entry>>;
  };
  const chapters = new Map<string, Entry>();
  for (const entry of Object.values(index.entries)) {
    const key = `${entry.title} ${entry.type}`;
    if (!chapters.has(key)) chapters.set(key, entry);
  }
  return [
    '/index.html',
    ...[...chapters.values()].map(({ id, type }) => `/iframe.html?id=${id}&viewMode=${type}`),
  ];
};

test('the static manual asks no other site for anything', { tag: '@desktop' }, async ({ page }) => {
  test.skip(!existsSync(built), 'storybook-static is not there: npm run build-storybook');
  test.setTimeout(180_000);
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin === origin) await route.fulfill({ path: join(built, decodeURIComponent(url.pathname)) });
    else {
      foreign.push(url.href);
      await route.abort();
    }
  });
  for (const address of addresses()) {
    await page.goto(`${origin}${address}`);
    const shown = address.includes('viewMode=docs') ? '#storybook-docs > *' : '#storybook-root > *';
    await expect(
      page.locator(address === '/index.html' ? '#root > *' : shown).first(),
      address,
    ).toBeVisible();
  }
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});
