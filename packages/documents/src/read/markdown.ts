import { deepestNesting, largestText, tooMuch, type ReadResult } from './failure.js';
import { withoutFlattening } from './markdown/flattened.js';
import { frontMatterOf } from './markdown/front-matter.js';
import { blocksOf, tokensOf } from './markdown/tokens.js';
import { ownHead } from './markup/own-marks.js';
import { documentOf, element, parsedView, type Content, type ParsedNode } from './markup/parsed.js';
import { readMarkup } from './markup/read-markup.js';
import { assemble } from './report/assemble.js';
import { trimmed } from './source/plain-text.js';
import { textIn } from './office/xml.js';

/** The first heading of the first rank is the title of what this project wrote. */
const withHead = (
  facts: Readonly<Record<string, string>>,
  content: readonly Content[],
): readonly Content[] => {
  const at = content.findIndex((part) => typeof part !== 'string' && 'name' in part && part.name === 'h1');
  const title = content[at];
  const stated = title === undefined || typeof title === 'string' ? {} : { title: trimmed(textIn(title)) };
  const rest = content.filter((_, index) => index !== at);
  return [element('header', [], ownHead({ ...facts, ...stated })), ...rest];
};

/**
 * Reads a report from Markdown: its headings, lists, links and tables (GFM), and tables that are left in it as lines of
 * text. Fails with `empty`, `tooLong`, `tooDeep` or `noReport`.
 */
export const readMarkdown = (text: string, { name }: { readonly name?: string } = {}): ReadResult => {
  const failure = tooMuch(text, largestText);
  if (failure) return { ok: false, failure };
  if (text.trim() === '') return { ok: false, failure: { code: 'empty' } };
  const { facts, rest } = frontMatterOf(text);
  let content: readonly Content[];
  try {
    content = blocksOf(tokensOf(rest));
  } catch {
    // The lexer goes into quotes and lists as deep as they are nested.
    return { ok: false, failure: { code: 'tooDeep', limit: deepestNesting } };
  }
  const isOwn = 'form' in facts;
  const document = readMarkup<ParsedNode>(documentOf(isOwn ? withHead(facts, content) : content), parsedView);
  const assembled = assemble(isOwn ? document : withoutFlattening(document, text), name);
  return assembled ? { ok: true, ...assembled } : { ok: false, failure: { code: 'noReport', kind: 'text' } };
};
