import { figures, labels, type Edit } from '../drawing.js';

const inSpans = (parts: readonly string[]): string =>
  parts.map((part) => `<span lang="EN-US">${part}</span>`).join('');

/** Numbers over two spans, labels with a span around each character: what editors leave of pasted text. */
export const splitText: readonly Edit[] = [
  figures(({ text }, { random }) => {
    if (text.length < 2 || random.chance(0.3)) return text;
    const at = random.between(1, text.length - 1);
    return inSpans([text.slice(0, at), text.slice(at)]);
  }),
  labels((text, random) => (random.chance(0.7) ? inSpans(Array.from(text)) : text)),
];
