import { isSafeAddress, type Block } from '@disclosure-report/core';
import { attributes, escaped } from './escape.js';

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

/** A block of prose. Addresses that may not be followed are left out; what they were called is kept. */
export const blockHtml = (block: Block): string => {
  switch (block.type) {
    case 'heading':
      return `<h3>${escaped(block.text)}</h3>`;
    case 'paragraph':
      return paragraph(block.text);
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul';
      return `<${name}>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</${name}>`;
    }
    case 'table': {
      const rows = block.rows.map(
        (cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
      );
      return `<table><tbody>${rows.join('')}</tbody></table>`;
    }
    case 'image':
      return isSafeAddress(block.source)
        ? `<p><img${attributes({ src: block.source, alt: block.alternative })}></p>`
        : paragraph(block.alternative);
    case 'link':
      return isSafeAddress(block.target)
        ? `<p><a${attributes({ href: block.target })}>${escaped(block.text)}</a></p>`
        : paragraph(block.text);
  }
};

export const blocksHtml = (blocks: readonly Block[]): string => blocks.map(blockHtml).join('\n');
