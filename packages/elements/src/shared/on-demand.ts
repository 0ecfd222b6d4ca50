/** What is in a file of its own: `value` once it was loaded. */
export class OnDemand<Value> {
  value: Value | undefined;
  readonly #fetch: () => Promise<Value>;

  constructor(fetch: () => Promise<Value>) {
    this.#fetch = fetch;
  }

  /** Rejects where the file is out of reach; asked again, it is tried again. */
  readonly load = async (): Promise<Value> => (this.value ??= await this.#fetch());
}
