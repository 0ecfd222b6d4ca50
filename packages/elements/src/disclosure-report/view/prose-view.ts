import { html, nothing, type TemplateResult } from 'lit';
import { isSafeAddress, type Block, type ProsePlace } from '@disclosure-report/core';
import { heading } from '../../shared/heading.js';
import type { ViewContext } from './view-context.js';

/** An address in the report made absolute; `undefined` where it may not be followed. */
const resolved = (address: string, base: string): URL | undefined => {
  if (!isSafeAddress(address)) return undefined;
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
};

const linkView = (target: string, text: string, { base }: ViewContext): unknown => {
  const url = resolved(target, base);
  return url ? html`<a href=${url.href} rel="noopener">${text}</a>` : text;
};

/** An image of another site is offered as a link: showing a report asks no third party for anything. */
const imageView = (source: string, alternative: string, context: ViewContext): unknown => {
  const url = resolved(source, context.base);
  return url?.origin === location.origin
    ? html`<img src=${url.href} alt=${alternative} loading="lazy" />`
    : linkView(source, context.language.words.imageElsewhere(alternative), context);
};

const blockView = (block: Block, place: ProsePlace, context: ViewContext): TemplateResult => {
  const written = (text: string): unknown => context.stated?.(text, place) ?? text;
  switch (block.type) {
    case 'heading':
      return heading(context.level + 2, block.text, 'prose-heading');
    case 'paragraph':
      return html`<p>${written(block.text)}</p>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${written(item)}</li>`);
      return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'table':
      return html`<div class="scroller">
        <table class="prose-table">
          <tbody>
            ${block.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
          </tbody>
        </table>
      </div>`;
    case 'image':
      return html`<p>${imageView(block.source, block.alternative, context)}</p>`;
    case 'link':
      return html`<p>${linkView(block.target, block.text, context)}</p>`;
  }
};

/** The report's own words, as text and with nothing in them but links to its tables; `from` is the place of the first block. */
export const proseView = (blocks: readonly Block[], from: ProsePlace, context: ViewContext): unknown =>
  blocks.length === 0
    ? nothing
    : html`<div class="prose" lang="zh-Hans">
        ${blocks.map((block, index) => blockView(block, { ...from, block: from.block + index }, context))}
      </div>`;
