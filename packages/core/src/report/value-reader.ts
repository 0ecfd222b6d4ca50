import { nearestOf } from './nearest.js';
import type { Problem, ProblemCode, ProblemValues } from './problem.js';

type JsonObject = Record<string, unknown>;

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

const isObject = (value: unknown): value is JsonObject => typeOf(value) === 'object';

/** A value short enough for a sentence; objects are named by their type, as they may be large or circular. */
const shown = (value: unknown): string =>
  typeof value === 'string'
    ? `"${value.slice(0, 80)}"`
    : typeof value === 'number'
      ? String(value)
      : typeOf(value);

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** A value at a place in a JSON document, which writes down what is wrong with it and goes on. */
export class Reader {
  readonly #value: unknown;
  readonly #problems: Problem[];
  readonly #around: Reader | undefined;
  readonly #key: string | number;

  /** `key` is where the value stands in `around`; the whole document stands in nothing. */
  constructor(value: unknown, problems: Problem[], around?: Reader, key: string | number = '') {
    this.#value = value;
    this.#problems = problems;
    this.#around = around;
    this.#key = key;
  }

  problem<Code extends ProblemCode>(code: Code, values: ProblemValues[Code], key?: string): void {
    const path = key === undefined ? this.#path : `${this.#path}/${escaped(key)}`;
    this.#problems.push({ code, path, values } as Problem);
  }

  /** Put together when there is a problem to be placed: most values have none. */
  get #path(): string {
    return this.#around ? `${this.#around.#path}/${escaped(String(this.#key))}` : '';
  }

  isNull(): boolean {
    return this.#value === null;
  }

  object(): boolean {
    return this.#is('object');
  }

  string(): string | undefined {
    return this.#is('string') ? (this.#value as string) : undefined;
  }

  filledString(): string | undefined {
    const value = this.string();
    if (value?.trim() === '') this.problem('empty', {});
    return value;
  }

  number(): number | undefined {
    if (!this.#is('number')) return undefined;
    const value = this.#value as number;
    if (!Number.isFinite(value)) this.problem('notFinite', { actual: String(value) });
    return value;
  }

  boolean(): void {
    this.#is('boolean');
  }

  date(): void {
    const value = String(this.#value);
    const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
    // Date.parse lets 2023-02-30 through in some engines; what it means then is another day.
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) {
      this.problem('badDate', { actual: value });
    }
  }

  oneOf<Allowed extends string>(allowed: readonly Allowed[]): Allowed | undefined {
    const found = allowed.find((choice) => choice === this.#value);
    if (found === undefined) {
      this.problem('notOneOf', { allowed, actual: shown(this.#value) });
    }
    return found;
  }

  items(): readonly Reader[] {
    if (!this.#is('array')) return [];
    return (this.#value as readonly unknown[]).map(
      (item, index) => new Reader(item, this.#problems, this, index),
    );
  }

  keys(): readonly string[] {
    return isObject(this.#value) ? Object.keys(this.#value) : [];
  }

  onlyKeys(allowed: readonly string[]): void {
    for (const key of this.keys()) {
      if (!allowed.includes(key)) this.problem('unknownKey', { key, ...nearestOf(key, allowed) }, key);
    }
  }

  required(key: string): Reader | undefined {
    const found = this.optional(key);
    if (!found) this.problem('missing', {}, key);
    return found;
  }

  optional(key: string): Reader | undefined {
    if (!isObject(this.#value) || !Object.prototype.propertyIsEnumerable.call(this.#value, key)) {
      return undefined;
    }
    const value = this.#value[key];
    return value === undefined ? undefined : new Reader(value, this.#problems, this, key);
  }

  #is(expected: ProblemValues['wrongType']['expected']): boolean {
    const actual = typeOf(this.#value);
    if (actual !== expected) this.problem('wrongType', { expected, actual });
    return actual === expected;
  }
}
