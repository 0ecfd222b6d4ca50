import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report } from '@disclosure-report/core';
import fc from 'fast-check';
import { writeHtml } from '../src/index.js';
import { valuesOf } from './portal-table.js';
import { report as anyReport } from './random-report.js';

const report: Report = {
  form: '2021',
  body: { name: '某县财政局', level: 'countyDepartment' },
  year: 2022,
  title: '某县财政局2022年政府信息公开工作年度报告',
  sections: [
    { id: 'overview', heading: '一、总体情况', blocks: [{ type: 'paragraph', text: '公开12条。' }] },
    { id: 'requests', heading: '三、收到和处理政府信息公开申请情况', blocks: [] },
  ],
  tables: {
    proactive: valuesOf('2021', 'proactive'),
    requests: valuesOf('2021', 'requests', ({ column }, value) => (column === 'total' ? value * 1000 : null)),
    disputes: valuesOf('2021', 'disputes'),
  },
};

const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;

describe('written HTML', () => {
  const html = writeHtml(report);

  it('draws table 二 as four tables, each with its caption, and the others as one', () => {
    assert.equal(count(html, /<table class="figures">/g), 6);
    assert.equal(count(html, /<caption>/g), 6);
    assert.match(html, /<caption>第二十条第（五）项<\/caption>/);
  });

  it('has a cell for each of the form’s 200', () => {
    assert.equal(count(html, /<td headers=/g), 200);
  });

  it('leaves blank cells empty and does not group digits', () => {
    assert.equal(count(html, /<td headers="[^"]*"(?: class="total")?><\/td>/g), 150);
    assert.doesNotMatch(html, />\d{1,3},\d{3}</);
  });

  it('names in `headers` only ids that are there, each of them once', () => {
    fc.assert(
      fc.property(anyReport, fc.constantFrom('', 'second-'), (some, idPrefix) => {
        const written = writeHtml(some, { idPrefix });
        const ids = Array.from(written.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
        assert.equal(new Set(ids).size, ids.length);
        assert.ok(ids.every((id) => id?.startsWith(idPrefix)));
        const named = Array.from(written.matchAll(/ headers="([^"]*)"/g), ([, names = '']) =>
          names.split(' '),
        );
        for (const id of named.flat()) assert.ok(ids.includes(id), id);
      }),
      { numRuns: 30 },
    );
  });

  it('escapes all text and follows no unsafe address', () => {
    const nasty = '<script>alert("1")</script>&\'';
    const written = writeHtml(
      {
        ...report,
        title: nasty,
        body: { name: nasty, region: nasty },
        source: nasty,
        sections: [
          {
            id: 'overview',
            heading: nasty,
            blocks: [
              { type: 'paragraph', text: nasty },
              { type: 'heading', text: nasty },
              { type: 'list', items: [nasty] },
              { type: 'table', rows: [[nasty]] },
              { type: 'image', source: 'javascript:alert(1)', alternative: nasty },
              { type: 'link', target: ' java\nscript:alert(1)', text: nasty },
              { type: 'link', target: 'https://example.gov.cn/"><script>', text: nasty },
            ],
          },
        ],
      },
      { document: true },
    );
    assert.doesNotMatch(written, /<script|javascript:|href=" java/);
  });

  it('carries style only in a page of its own', () => {
    assert.doesNotMatch(html, /<style| style=|<html|<script/);
    const page = writeHtml(report, { document: true });
    assert.match(page, /^<!doctype html>\n<html lang="zh-Hans">\n<head>\n<meta charset="utf-8">/);
    assert.match(page, /<title>某县财政局2022年政府信息公开工作年度报告<\/title>/);
    assert.equal(count(page, /<style>/g), 1);
    assert.doesNotMatch(page, / style=|https?:|<script|<link/);
  });

  it('can be put into the element, so that it is readable before and without it', () => {
    assert.match(
      writeHtml(report, { withElement: true }),
      /^<disclosure-report>\n<article[\s\S]*<\/article>\n<\/disclosure-report>\n$/,
    );
  });

  it('loads the element’s script before the body, in a page of its own', () => {
    const page = writeHtml(report, { document: true, script: '/js/a.js?"<' });
    assert.match(page, /<script src="\/js\/a\.js\?&quot;&lt;"><\/script>\n<\/head>/);
    assert.match(
      page,
      /<main>\n<disclosure-report>\n<article[\s\S]*<\/article>\n<\/disclosure-report>\n<\/main>/,
    );
  });

  it('labels its tables in English and says so, while the prose stays Chinese', () => {
    const english = writeHtml(report, { locale: 'en' });
    assert.match(english, /<article class="disclosure-report" lang="zh-Hans">/);
    assert.match(english, /<table class="figures" lang="en">/);
    assert.match(english, /<h2 [^>]*>一、总体情况<\/h2>/);
  });
});
