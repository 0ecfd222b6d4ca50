import { Lexer, type Token, type Tokens } from 'marked';
import { ownMarks } from '../markup/own-marks.js';
import { ownMarkdown } from './own-markdown.js';
import { element, parsed, type Content } from '../markup/parsed.js';
import { textIn } from '../office/xml.js';

const isA = <Type extends Tokens.Generic['type']>(
  token: Token,
  type: Type,
): token is Extract<Token, { type: Type }> => token.type === type;

/** Text with its character references: `&nbsp;` and the like. Markup in it is not looked at. */
const plain = (text: string): string => {
  if (!text.includes('&')) return text;
  return parsed(text.replace(/</g, '&lt;'))?.children.map(textIn).join('') ?? text;
};

/** Longer than any paragraph of a report; on what was made to keep it busy, the lexer's time grows with the square. */
const longestRun = 5000;

const unread = (text: string): Token => ({ type: 'text', raw: text, text });

/** The blocks of a text, with what stands in their lines. */
export const tokensOf = (text: string): readonly Token[] => {
  const lexer = new Lexer();
  const tokens = lexer.blockTokens(text.replace(/\r\n|\r/g, '\n'), lexer.tokens);
  for (const run of lexer.inlineQueue) {
    if (run.src.length > longestRun) run.tokens.push(unread(run.src));
    else lexer.inlineTokens(run.src, run.tokens);
  }
  return tokens;
};

const inlineTokens = (text: string): readonly Token[] =>
  text.length > longestRun ? [unread(text)] : Lexer.lexInline(text);

/** What stands in a line; `<br>` parts lines, other markup is not looked at. */
const inlineOf = (tokens: readonly Token[]): readonly Content[] =>
  tokens.flatMap((token): readonly Content[] => {
    if (isA(token, 'link')) {
      const { raw, text, href, tokens: named } = token;
      // A bare address is text to its readers.
      return raw === text ? [text] : [element('a', inlineOf(named), { href })];
    }
    if (isA(token, 'image')) {
      const alt = inlineOf(token.tokens).map((part) => (typeof part === 'string' ? part : textIn(part)));
      return [element('img', [], { src: token.href, alt: alt.join('') })];
    }
    if (isA(token, 'br')) return [element('br')];
    if (isA(token, 'html')) return /^<br\b/i.test(token.raw) ? [element('br')] : [];
    if (isA(token, 'escape')) return [token.text];
    const inner = 'tokens' in token ? (token.tokens as readonly Token[] | undefined) : undefined;
    if (inner) return inlineOf(inner);
    if (isA(token, 'codespan')) return [token.text];
    return isA(token, 'checkbox') ? [] : [plain('text' in token ? String(token.text) : token.raw)];
  });

/** The lines that a paragraph was written in: portals and converters part what belongs apart with nothing else. */
const linesOf = (content: readonly Content[]): readonly Content[] => {
  const lines: Content[][] = [[]];
  for (const part of content) {
    if (typeof part !== 'string') lines[lines.length - 1]?.push(part);
    else {
      for (const [at, line] of part.split('\n').entries()) {
        if (at > 0) lines.push([]);
        if (line) lines[lines.length - 1]?.push(line);
      }
    }
  }
  return lines.filter((line) => line.length > 0).map((line) => element('p', line));
};

const headingMark = (raw: string): Readonly<Record<string, string>> => {
  const id = new RegExp(`<!-- ${ownMarkdown.section}(\\w+) -->\\s*$`).exec(raw)?.[1];
  return id === undefined ? {} : { [ownMarks.section]: id };
};

/** A row of single dashes may say that there is nothing, so only the first row after the header may be one of them. */
const delimiter = /^\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)*[ \t]*(?::?-{2,}:?[ \t]*(?:\|[ \t]*)?)?$/;

/** The cells of a line; a bar after a backslash is a character like any other. */
const cellsOf = (line: string): readonly string[] => {
  const cells: string[] = [];
  let from = 0;
  for (let at = 0; at <= line.length; at += 1) {
    if (line[at] === '\\') at += 1;
    else if (line[at] === '|' || at === line.length) {
      cells.push(line.slice(from, at));
      from = at + 1;
    }
  }
  if (from <= line.length && line.endsWith('\\')) cells.push(line.slice(from));
  // The bars at both ends part nothing.
  if (cells.length > 1 && cells[0]?.trim() === '') cells.shift();
  if (cells.length > 1 && cells[cells.length - 1]?.trim() === '') cells.pop();
  return cells.map((cell) => cell.replace(/\\\|/g, '|').trim());
};

/**
 * The tables of a stretch of bars: converters leave out the empty line between two, so that the second's delimiter is
 * a row of the first, and give rows more cells than their header has, which are cells all the same.
 */
const tableNodes = ({ raw }: Tokens.Table): readonly Content[] => {
  const tables: Content[][] = [];
  const lines = raw
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  for (const [at, line] of lines.entries()) {
    if (at === 1 || delimiter.test(line)) continue;
    const begins = delimiter.test(lines[at + 1] ?? '') && lines[at + 1] !== undefined;
    const cells = cellsOf(line).map((cell) => element('td', inlineOf(inlineTokens(cell))));
    if (begins || tables.length === 0) tables.push([]);
    tables[tables.length - 1]?.push(element('tr', cells));
  }
  return tables.map((rows) => element('table', rows));
};

const listNode = ({ ordered, items }: Tokens.List): Content =>
  element(
    ordered ? 'ol' : 'ul',
    items.map((item) => element('li', blocksOf(item.tokens))),
  );

/** Markdown's blocks in the form of HTML. */
export const blocksOf = (tokens: readonly Token[]): readonly Content[] =>
  tokens.flatMap((token): readonly Content[] => {
    if (isA(token, 'table')) return tableNodes(token);
    if (isA(token, 'list')) return [listNode(token)];
    if (isA(token, 'heading')) {
      const { depth, raw } = token;
      return [element(`h${depth}`, inlineOf(token.tokens), headingMark(raw.trim()))];
    }
    if (isA(token, 'paragraph') || isA(token, 'text')) {
      if (token.raw.trim().endsWith(ownMarkdown.aside)) return [];
      return linesOf(inlineOf([token]));
    }
    if (isA(token, 'blockquote')) return blocksOf(token.tokens);
    // Indented by habit, not to be code.
    if (isA(token, 'code')) return linesOf([token.text]);
    if (isA(token, 'html') && !/^\s*<!--/.test(token.raw)) {
      const tree = parsed(token.raw);
      return tree ? [...tree.children] : [];
    }
    return [];
  });
