import type { Failure, ReadResult } from '../failure.js';
import { limits } from './limits.js';
import { readHere } from './read-here.js';
import type { Answer, Question } from './thread.js';
import { newWorker, type PdfWorker } from './worker.js';

/** Milliseconds between two looks at how much memory a thread holds. */
const lookEvery = 50;

/** Milliseconds, and bytes. */
interface Allowed {
  readonly time: number;
  readonly memory: number;
}

/** A thread that reads one PDF at a time and can be ended at any moment. */
class Thread {
  readonly #worker: PdfWorker | undefined;
  #waiting: ((answer: Answer | undefined) => void) | undefined;
  #isOver = false;

  constructor() {
    this.#worker = newWorker((answer) => this.#hear(answer));
    this.#isOver = this.#worker === undefined;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Its next answer, or that it ended without one. */
  async answer(): Promise<Answer | undefined> {
    return this.#isOver ? undefined : new Promise((resolve) => (this.#waiting = resolve));
  }

  async read(question: Question, { time, memory }: Allowed): Promise<ReadResult> {
    let failure: Failure = { code: 'corrupt', looksLike: 'pdf' };
    let isReading = true;
    let held = 0;
    const giveUp = (): void => {
      failure = { code: 'tooCostly' };
      this.#end();
    };
    const late = setTimeout(giveUp, time);
    let next: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      held = (await this.#worker?.held()) ?? 0;
      if (isReading && held > memory) giveUp();
      else if (isReading) next = setTimeout(() => void look(), lookEvery);
    };
    this.#worker?.post(question);
    void look();
    const answer = await this.answer();
    isReading = false;
    clearTimeout(late);
    clearTimeout(next);
    // What one document leaves behind is not to be held against the next.
    if (held > memory / 2) this.#end();
    return answer?.kind === 'read' ? answer.result : { ok: false, failure };
  }

  #end(): void {
    this.#worker?.end();
    this.#hear(undefined);
  }

  #hear(answer: Answer | undefined): void {
    this.#isOver ||= answer === undefined;
    this.#waiting?.(answer);
  }
}

let thread: Thread | undefined;
let canStart = true;

/** The thread of the document before, or a new one; `undefined` where none will start. */
const startedThread = async (): Promise<Thread | undefined> => {
  if (canStart && (!thread || thread.isOver)) {
    thread = new Thread();
    canStart = (await thread.answer()) !== undefined;
  }
  return canStart ? thread : undefined;
};

const readNext = async (
  bytes: Uint8Array,
  name: string | undefined,
  allowed: Allowed,
): Promise<ReadResult> => {
  const started = await startedThread();
  // A copy, for it goes over to the thread.
  return started ? started.read({ pdf: Uint8Array.from(bytes), name }, allowed) : readHere(bytes, name);
};

let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads a PDF in a thread of its own in Node.js, because what the library is at can't be stopped in any other way: a
 * few bytes can make it fill the memory. Documents take turns. Where no thread will start, as in browsers, it is read
 * here.
 */
export const readApart = (
  bytes: Uint8Array,
  name: string | undefined,
  allowed: Allowed = limits,
): Promise<ReadResult> => {
  const reading = turn.then(() => readNext(bytes, name, allowed));
  // One that fails is no reason for the next to.
  turn = reading.catch(() => undefined);
  return reading;
};
