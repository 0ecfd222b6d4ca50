import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spoiledDocument } from '../fuzz/spoiled.js';
import { parsed, parsedView, type ParsedNode } from '../src/read/markup/parsed.js';
import { readHtmlEvents } from '../src/read/markup/read-html-events.js';
import { readMarkup } from '../src/read/markup/read-markup.js';
import { documentOf } from './mutation/layout.js';
import { portalLayouts } from './mutation/layouts/portal.js';

/** The same page read from the parser's events and from its tree. */
const isReadAlike = (html: string, name: string): void => {
  const tree = parsed(html);
  assert.deepEqual(readHtmlEvents(html), tree && readMarkup<ParsedNode>(tree, parsedView), name);
};

describe('a page read as it is parsed', () => {
  it('is what the tree of it is', async () => {
    for (const layout of portalLayouts) {
      const { source } = await documentOf(layout, 3);
      assert.ok(typeof source === 'string');
      isReadAlike(source, layout.name);
    }
  });

  it('is that although its tags are damaged', async () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const { name, source } = await spoiledDocument(seed);
      if (typeof source === 'string' && source.includes('<td')) isReadAlike(source, `${seed} ${name}`);
    }
  });

  it('is that where a form stands in a form, which the parser leaves out but for its attributes', () => {
    for (const html of [
      '<form><div><form hidden><p>一、总体情况</p></form></div></form>',
      '<form><p title="a>b"><form style="display:none" hidden>内容</p></form>',
      '<form hidden><div><form>内容</form></div></form>',
      '<form><td colspan=2><form colspan=9>内容',
    ]) {
      isReadAlike(html, html);
    }
  });

  it('takes the first of two attributes, and text around entities and comments as a browser does', () => {
    for (const html of [
      '<p style="color:red" style="display:none">内容</p>',
      '<p style="display:none" style="color:red">内容</p>',
      '<table><tr><td colspan="2" colspan="3">1&nbsp; 2</td><td>a &amp; <!-- b --> c</td></tr></table>',
      '<title>甲 &amp; 乙</title><p>丙</p><br/><img src="a.png" alt="图"/>',
      '<a href="/x">附<b>件</b></a><P HIDDEN>丁</P><p>戊',
    ]) {
      isReadAlike(html, html);
    }
  });
});
