import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { read } from '@disclosure-report/documents';
import { addressOfReport, drawnReport, expect, publishedReport, test } from './portal.js';

declare global {
  interface Window {
    /** What came out of the clipboard, as text and as HTML. */
    pasted?: Promise<readonly [string, string]>;
  }
}

const id = 'qingxi-2023';

const opened = async (page: Page): Promise<void> => {
  await page.goto(addressOfReport(id));
  await drawnReport(page);
  await page.getByRole('button', { name: '下载与引用' }).click();
  await expect(page.getByRole('region', { name: '下载与引用' })).toBeVisible();
};

test.describe('what a reader takes away', () => {
  test.use({ acceptDownloads: true });

  test('is fetched when it is asked for, from the script’s own folder', { tag: '@desktop' }, async ({
    page,
    watch,
  }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    await opened(page);
    expect(scripts).toEqual([
      '/assets/disclosure-report.iife.js',
      '/assets/disclosure-report.take-away.iife.js',
    ]);
    expect(watch.complaints).toEqual([]);
    expect(watch.foreign).toEqual([]);
  });

  for (const [button, ending] of [
    ['Word 文档', 'docx'],
    ['Excel 表格', 'xlsx'],
    ['CSV 数据', 'csv'],
    ['JSON 数据', 'json'],
    ['Markdown', 'md'],
  ] as const) {
    test(`as ${ending} reads back as the report, under the strict policy`, { tag: '@desktop' }, async ({
      page,
      watch,
    }) => {
      await opened(page);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(`清溪区人民政府2023年政府信息公开工作年度报告.${ending}`);
      const reading = await read(readFileSync(await file.path()));
      expect(reading.ok && reading.report).toEqual(await publishedReport(page, id));
      expect(watch.complaints).toEqual([]);
    });
  }

  test('is said to be missing where the portal has not put its file', { tag: '@desktop' }, async ({
    page,
  }) => {
    await page.route('**/disclosure-report.take-away.iife.js', (route) => route.fulfill({ status: 404 }));
    await page.goto(addressOfReport(id));
    await drawnReport(page);
    await page.getByRole('button', { name: '下载与引用' }).click();
    await expect(page.getByText('下载功能没能加载')).toBeVisible();
    // Once the file is there, another press is enough.
    await page.unroute('**/disclosure-report.take-away.iife.js');
    await page.getByRole('button', { name: '下载与引用' }).click();
    await expect(page.getByRole('region', { name: '下载与引用' })).toBeVisible();
  });

  for (const way of ['the clipboard', 'a selection, as plain http has it'] as const) {
    test(`pastes as a table and as text, by ${way}`, { tag: '@desktop' }, async ({ page, context }) => {
      if (way === 'the clipboard') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      else await page.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'));
      await opened(page);
      await page.getByRole('button', { name: '复制“三、收到和处理政府信息公开申请情况”' }).click();
      await expect(page.getByText('已复制三、收到和处理政府信息公开申请情况。')).toBeVisible();
      // The field must be listening before the keys are pressed.
      await page.evaluate(() => {
        const field = document.createElement('textarea');
        document.body.append(field);
        window.pasted = new Promise((resolve) => {
          field.addEventListener('paste', ({ clipboardData }) => {
            resolve([clipboardData?.getData('text/plain') ?? '', clipboardData?.getData('text/html') ?? '']);
          });
        });
        field.focus();
      });
      await page.keyboard.press('Control+V');
      const pasted = await page.evaluate(() => window.pasted);
      expect(pasted).toHaveLength(2);
      const expected = (await publishedReport(page, id)).tables.requests;
      for (const kind of pasted ?? []) {
        const reading = await read(kind);
        expect(reading.ok && reading.report.tables.requests).toEqual(expected);
      }
    });
  }
});
