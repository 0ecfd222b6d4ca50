/** Some characters of a text, from one place on. */
export interface Span {
  readonly start: number;
  readonly length: number;
}

/** A number whose thousands are separated. */
const grouped = /(?<!\d)\d{1,3}(?:[,，]\d{3})+(?!\d)/g;
const separator = /[,，]/g;
const space = /[ \t\u00a0\u3000]/g;

/** One character for one, so that places stay. */
const withPlainDigits = (text: string): string =>
  text.replace(/[０-９．]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

/** A text as expressions read it: plain digits, and no separators or spaces in or around numbers. */
export class PlainText {
  readonly text: string;
  readonly #whole: string;
  #places: readonly number[] | undefined;

  constructor(original: string) {
    this.#whole = withPlainDigits(original);
    this.text = this.#whole.replace(grouped, (number) => number.replace(separator, '')).replace(space, '');
  }

  /** Where a stretch of the plain text stands in the original. */
  spanOf(from: number, length: number): Span | undefined {
    this.#places ??= this.#placesLeft();
    const start = this.#places[from];
    const last = this.#places[from + length - 1];
    return start === undefined || last === undefined ? undefined : { start, length: last + 1 - start };
  }

  /** For each character of the plain text, its place in the original. */
  #placesLeft(): readonly number[] {
    const dropped = new Set(Array.from(this.#whole.matchAll(space), ({ index }) => index));
    for (const { 0: number, index: start } of this.#whole.matchAll(grouped))
      for (const { index } of number.matchAll(separator)) dropped.add(start + index);
    return Array.from({ length: this.#whole.length }, (_, place) => place).filter(
      (place) => !dropped.has(place),
    );
  }
}
