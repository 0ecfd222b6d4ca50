import { Parser, type Handler } from 'htmlparser2';
import { deepestNesting } from '../failure.js';
import type { SourceDocument } from '../source/source-document.js';
import { ownMarks } from './own-marks.js';
import { MarkupReader } from './read-markup.js';

type Attributes = Readonly<Record<string, string>>;

const none: Attributes = {};

/** Attributes the reader asks for, beside this project's own (`data-…`); portals have dozens of others in every cell. */
const wanted: ReadonlySet<string> = new Set(
  'alt colspan content hidden href name role rowspan src'.split(' '),
);

const hiding: ReadonlySet<string> = new Set(['hidden', 'role', 'style', ownMarks.aside]);

/** Most styles say nothing of what is shown. */
const mayHide = (style: string): boolean => style.includes('one') || style.includes('ONE');

class NestedTooDeeply extends Error {}

/**
 * Hands what the parser finds on to the reader as it is found: no tree is built, for reading walks it but once.
 * Text that comes in parts, as before and after an entity, is handed on whole. An element is handed on when what comes
 * after its tag is seen: `onopentag` would have the parser gather all attributes of all elements.
 */
class EventHandler implements Partial<Handler> {
  /** Tables that hold tables, by the order in which they begin. */
  readonly layouts = new Set<number>();
  readonly #reader: MarkupReader<Attributes>;
  readonly #thought: ReadonlySet<number>;
  readonly #openTables: number[] = [];
  #tables = 0;
  #depth = 0;
  /** The depth at which the reader did not want to go in; 0 where it did. */
  #skippedAt = 0;
  #mayBeHidden = false;
  #text = '';
  #parser: Parser | undefined;
  /** The element whose tag is being read, and where what is known of its tag ends. */
  #opening = '';
  #attributes: Record<string, string> | undefined;
  #isStyled = false;
  #known = 0;
  readonly #html: string;

  constructor(html: string, layouts: ReadonlySet<number>) {
    this.#html = html;
    this.#thought = layouts;
    this.#reader = new MarkupReader<Attributes>({
      attributeOf: (attributes, name) => attributes[name],
      mayBeHidden: () => this.#mayBeHidden,
      isLayout: () => layouts.has(this.#tables),
    });
  }

  onparserinit(parser: Parser): void {
    this.#parser = parser;
  }

  onopentagname(name: string): void {
    this.#handOn();
    this.#opening = name;
    this.#isStyled = false;
    this.#known = this.#parser?.endIndex ?? 0;
  }

  onattribute(name: string, value: string): void {
    const parser = this.#parser;
    if (!parser || !this.#isOfTag(parser.startIndex)) return;
    this.#known = parser.endIndex;
    // Of two attributes of one name the first counts.
    if (name === 'style') {
      if (this.#isStyled) return;
      this.#isStyled = true;
      if (!mayHide(value)) return;
    } else if (!wanted.has(name) && !name.startsWith('data-')) return;
    const attributes = (this.#attributes ??= {});
    attributes[name] ??= value;
    if (hiding.has(name)) this.#mayBeHidden = true;
  }

  onclosetag(name: string): void {
    if (this.#opening !== '' && !this.#html.includes('>', this.#known)) {
      // The page breaks off inside a tag: that element never began.
      this.#opening = '';
      return;
    }
    this.#handOn();
    if (name === 'table') this.#openTables.pop();
    if (this.#skippedAt === 0) this.#reader.leave(name);
    else if (this.#skippedAt === this.#depth) this.#skippedAt = 0;
    this.#depth -= 1;
  }

  ontext(text: string): void {
    if (this.#opening !== '') this.#handOn();
    if (this.#skippedAt === 0) this.#text += text;
  }

  oncomment(): void {
    this.#handOn();
  }

  /** What was read, or `undefined` where other tables lay out the page than was thought, so that it has to be read again. */
  finish(): SourceDocument | undefined {
    this.#opening = '';
    this.#handOn();
    const isRight = !this.#reader.nested && [...this.#thought].every((table) => this.layouts.has(table));
    return isRight ? this.#reader.finish() : undefined;
  }

  /** A form inside a form is left out by the parser, all but its attributes: these stand behind the end of the tag. */
  #isOfTag(start: number): boolean {
    if (this.#opening === '') return false;
    for (let at = this.#known; at < start; at += 1) if (this.#html.charCodeAt(at) === 0x3e) return false;
    return true;
  }

  #handOn(): void {
    if (this.#text !== '') {
      const text = this.#text;
      this.#text = '';
      this.#reader.text(text);
    }
    if (this.#opening !== '') this.#enter(this.#opening);
  }

  #enter(name: string): void {
    const attributes = this.#attributes ?? none;
    this.#opening = '';
    this.#attributes = undefined;
    this.#depth += 1;
    // The parser's own bookkeeping grows with depth, so a page of nothing but nesting would take minutes.
    if (this.#depth > deepestNesting) throw new NestedTooDeeply();
    if (name === 'table') this.#openTable();
    if (this.#skippedAt === 0 && !this.#reader.enter(attributes, name)) this.#skippedAt = this.#depth;
    this.#mayBeHidden = false;
  }

  #openTable(): void {
    const outer = this.#openTables[this.#openTables.length - 1];
    if (outer !== undefined) this.layouts.add(outer);
    this.#tables += 1;
    this.#openTables.push(this.#tables);
  }
}

/** The tables that seem to hold tables, by a glance at their tags; comments and scripts may deceive it. */
const seemingLayouts = (html: string): ReadonlySet<number> => {
  const layouts = new Set<number>();
  const open: number[] = [];
  let tables = 0;
  for (const [tag] of html.matchAll(/<\/?table(?=[\s/>])/gi)) {
    if (tag.startsWith('</')) open.pop();
    else {
      const outer = open[open.length - 1];
      if (outer !== undefined) layouts.add(outer);
      tables += 1;
      open.push(tables);
    }
  }
  return layouts;
};

const readWith = (html: string, layouts: ReadonlySet<number>): EventHandler => {
  const handler = new EventHandler(html, layouts);
  new Parser(handler).end(html);
  return handler;
};

/** Reads a page as prose and grids; `undefined` where it is nested too deeply. */
export const readHtmlEvents = (html: string): SourceDocument | undefined => {
  try {
    const first = readWith(html, seemingLayouts(html));
    return first.finish() ?? readWith(html, first.layouts).finish();
  } catch (error) {
    if (error instanceof NestedTooDeeply) return undefined;
    throw error;
  }
};
