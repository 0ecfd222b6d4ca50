/** Reading was given up: the document unfolds into more than a report can be, or takes too long. */
export class TooCostly extends Error {}

/** The time one document may take. */
export class Deadline {
  readonly #end: number;

  constructor(milliseconds: number) {
    this.#end = Date.now() + milliseconds;
  }

  /** Rejects when time is up. Closing the document then stops what the library is at. */
  async before<Value>(work: Promise<Value>): Promise<Value> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => {
          reject(new TooCostly());
        },
        Math.max(0, this.#end - Date.now()),
      );
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
