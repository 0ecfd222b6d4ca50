/** The facts at the head of Markdown, `name: "value"` a line, and what follows them. */
export interface FrontMatter {
  readonly facts: Readonly<Record<string, string>>;
  readonly rest: string;
}

const block = /^\ufeff?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)/;

const valueOf = (text: string): string => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : String(value);
  } catch {
    return text.replace(/^'(.*)'$/, '$1');
  }
};

/** Other programs keep titles, tags and dates there; none of it is the report's own text. */
export const frontMatterOf = (text: string): FrontMatter => {
  const found = block.exec(text);
  if (!found) return { facts: {}, rest: text };
  const lines = (found[1] ?? '').split(/\r?\n/).flatMap((line) => {
    const [, name = '', value = ''] = /^([\w.-]+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
    return name ? [[name, valueOf(value)] as const] : [];
  });
  return { facts: Object.fromEntries(lines), rest: text.slice(found[0].length) };
};
