import type { Locator, Page } from '@playwright/test';
import { addressOfReport, drawnReport, expect, faultyReport, test } from './portal.js';

/** A report with blanks, mistakes and remarks: every part of the page has something to say. */
const address = addressOfReport(faultyReport);

const opened = async (page: Page): Promise<Locator> => {
  // A citation says on which day it was looked up.
  await page.clock.setFixedTime('2026-01-01T12:00:00+08:00');
  await page.goto(address);
  await drawnReport(page);
  const report = page.locator('disclosure-report');
  await expect(report.getByText('条规则自动核对')).toBeVisible();
  return report;
};

/** Another release, a rule more or another port is no other page. */
const lasting = (snapshot: string): string =>
  snapshot.replace(/(由 disclosure-report ).*(…)/, '$1$2').replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, '');

const press = async (report: Locator, name: string): Promise<void> => {
  await report.getByRole('button', { name, exact: true }).click();
};

const table = (report: Locator): Locator => report.locator('disclosure-table[table="requests"]');

interface State {
  readonly name: string;
  readonly width?: number;
  /** Brings the page into the state and tells which part of it is looked at. */
  readonly reach: (page: Page) => Promise<Locator>;
}

// What is said differs in one part from state to state: the whole is kept once.
const states: readonly State[] = [
  { name: 'ready', reach: opened },
  {
    name: 'loading',
    reach: async (page) => {
      await page.route('**/data/*.json', () => undefined);
      await page.route(`**${address}`, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(
          /(<disclosure-report[^>]*>)[^]*(<\/disclosure-report>)/,
          '$1$2',
        );
        await route.fulfill({ response, body });
      });
      await page.goto(address);
      return page.locator('disclosure-report');
    },
  },
  {
    name: 'error',
    reach: async (page) => {
      await page.route('**/data/*.json', (route) => route.fulfill({ status: 404 }));
      await page.goto(address);
      await expect(page.getByText('报告没能显示')).toBeVisible();
      return page.locator('disclosure-report');
    },
  },
  {
    name: 'findings',
    reach: async (page) => {
      const report = await opened(page);
      for (const fold of await report.locator('[part="checks"] summary').all()) await fold.click();
      return report.locator('[part="checks"]');
    },
  },
  {
    name: 'cell',
    reach: async (page) => {
      const report = await opened(page);
      await table(report)
        .locator('tbody td')
        .nth(7 * 18)
        .click();
      await expect(report.locator('disclosure-cell').getByRole('heading')).toBeFocused();
      return report.locator('disclosure-cell');
    },
  },
  {
    name: 'take-away',
    reach: async (page) => {
      const report = await opened(page);
      await press(report, '下载与引用');
      await expect(report.getByRole('region', { name: '下载与引用' })).toBeVisible();
      return report.locator('disclosure-take-away');
    },
  },
  {
    name: 'phone',
    width: 320,
    reach: opened,
  },
  {
    name: 'non-zero',
    reach: async (page) => {
      const report = await opened(page);
      await press(report, '仅看非零');
      return table(report);
    },
  },
  {
    name: 'large',
    reach: async (page) => {
      const report = await opened(page);
      await press(report, '长辈版');
      return table(report);
    },
  },
  {
    name: 'comparison',
    reach: async (page) => {
      await page.goto('/reports/bodies-2023.html');
      const comparison = page.locator('disclosure-comparison');
      await expect(comparison.locator('tbody td').first()).toBeVisible();
      return comparison;
    },
  },
  ...(['flow', 'outcomes', 'applicants', 'published'] as const).map(
    (kind): State => ({
      name: `chart-${kind}`,
      reach: async (page) => {
        await page.goto('/reports/years-qingxi.html');
        const chart = page.locator(`disclosure-chart[kind="${kind}"]`);
        await chart.getByText('数据表').first().click();
        await expect(chart.getByRole('img')).toBeVisible();
        return chart;
      },
    }),
  ),
];

test.describe('the accessibility tree is as it was', { tag: '@desktop' }, () => {
  for (const { name, width = 1280, reach } of states) {
    test(name, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const part = await reach(page);
      expect(lasting(await part.ariaSnapshot())).toMatchSnapshot(['aria', `${name}.yml`]);
    });
  }
});
