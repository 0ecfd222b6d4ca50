import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHtml, writeHtml } from '../src/index.js';
import { readDom } from '../src/read/dom.js';
import { domOf, firstElement } from './dom-nodes.js';
import { portalHtml, portalPage, portalRows, valuesOf } from './portal-table.js';

describe('a live page', () => {
  it('reads as the same page does from its source', () => {
    const page = `<html><body><div class="nav"><a href="/">首页</a></div><div>${portalPage('2021')}</div></body></html>`;
    assert.deepEqual(readDom(domOf(page)), readHtml(page));
    const result = readHtml(page);
    assert.ok(result.ok);
    assert.deepEqual(readDom(domOf(writeHtml(result.report))), readHtml(writeHtml(result.report)));
  });

  it('may be read in part, even where that part is hidden', () => {
    const tables = (['requests', 'disputes'] as const)
      .map((table) => portalHtml(portalRows('2021', table)))
      .join('');
    const page = `<p>别的内容</p><disclosure-report hidden style="display:none">${tables}</disclosure-report>`;
    const element = firstElement(domOf(page), 'disclosure-report');
    assert.ok(element);
    const result = readDom(element);
    assert.ok(result.ok);
    assert.deepEqual(result.report.tables, {
      requests: valuesOf('2021', 'requests'),
      disputes: valuesOf('2021', 'disputes'),
    });
    assert.equal(result.report.year, null);
    assert.equal(result.report.body.name, null);
    assert.deepEqual(
      result.notes.filter(({ code }) => code === 'unstated').map(({ values }) => values),
      [{ field: 'name' }, { field: 'year' }],
    );
  });

  it('without a report says so', () => {
    assert.deepEqual(readDom(domOf('<p>通知</p>')), {
      ok: false,
      failure: { code: 'noReport', kind: 'html' },
    });
  });
});
