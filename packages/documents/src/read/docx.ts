import { DocxBody } from './docx/body.js';
import { ownProperties } from './docx/own-properties.js';
import { deepestNesting, type ReadResult } from './failure.js';
import { documentOf, element, parsedView, type Content, type ParsedNode } from './markup/parsed.js';
import { ownHead } from './markup/own-marks.js';
import { readMarkup } from './markup/read-markup.js';
import { partsOf } from './office/archive.js';
import { childNamed, elementsIn, hasTooManyTags, linksIn, rootOf, textIn } from './office/xml.js';
import { assemble } from './report/assemble.js';
import { trimmed } from './source/plain-text.js';

const wanted =
  /^(?:word\/(?:document\d*|styles|numbering)\.xml|word\/_rels\/document\d*\.xml\.rels|docProps\/custom\.xml)$/;

/**
 * Reads a report from a Word document (.docx): headings, paragraphs, lists, links, text boxes and tables with their
 * merged cells. Headers, footers, footnotes, comments, deleted and hidden text are not read, nor are pictures.
 * Fails with `corrupt`, `encrypted`, `unfoldsTooLarge`, `tooCostly`, `tooDeep` or `noReport`.
 */
export const readDocx = (bytes: Uint8Array, { name }: { readonly name?: string } = {}): ReadResult => {
  const archive = partsOf(bytes, 'word', (part) => wanted.test(part));
  if (!archive.ok) return archive;
  const { parts } = archive;
  if (hasTooManyTags(parts)) return { ok: false, failure: { code: 'tooCostly' } };
  const main = [...parts.keys()].find((part) => /^word\/document\d*\.xml$/.test(part));
  if (main === undefined) return { ok: false, failure: { code: 'corrupt', looksLike: 'word' } };
  const root = rootOf(parts, main);
  if (!root) return { ok: false, failure: { code: 'tooDeep', limit: deepestNesting } };
  const body = childNamed(root, 'body');
  if (!body) return { ok: false, failure: { code: 'corrupt', looksLike: 'word' } };

  const facts = ownProperties(rootOf(parts, 'docProps/custom.xml'));
  const read = (own: boolean): readonly Content[] =>
    new DocxBody({
      styles: rootOf(parts, 'word/styles.xml'),
      numbering: rootOf(parts, 'word/numbering.xml'),
      links: linksIn(rootOf(parts, main.replace(/^word\//, 'word/_rels/').concat('.rels'))),
      own,
    }).blocks(elementsIn(body));
  let content = read('form' in facts);
  if ('form' in facts) {
    const [first, ...rest] = content;
    const title =
      first !== undefined && typeof first !== 'string' && 'name' in first && first.name === 'h1'
        ? first
        : undefined;
    // Who edits the title makes it another report; then what was once said of it is no longer to be believed.
    if (trimmed(title ? textIn(title) : '') === trimmed(facts.title ?? '')) {
      content = [element('header', [], ownHead(facts)), ...(title ? rest : content)];
    } else content = read(false);
  }
  const assembled = assemble(readMarkup<ParsedNode>(documentOf(content), parsedView), name);
  return assembled ? { ok: true, ...assembled } : { ok: false, failure: { code: 'noReport', kind: 'word' } };
};
