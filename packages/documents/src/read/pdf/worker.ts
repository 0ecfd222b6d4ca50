import type * as Threads from 'node:worker_threads';
import type { Answer, Question } from './thread.js';

/** Another thread. */
export interface PdfWorker {
  post(question: Question): void;
  end(): void;
  /** How many bytes it holds, where that can be told. */
  held(): Promise<number | undefined>;
}

/** What it says, and `undefined` when it could not start or has come to an end. */
export type Hear = (answer: Answer | undefined) => void;

/** Megabytes, far above what is allowed: running into it ends the whole process, not the thread alone. */
const heap = 4096;

/** By a name of its own, or bundlers for pages, which never start it, would take it along as a file. */
const file = './thread.js';

const start = ({ Worker: NodeWorker }: typeof Threads, hear: Hear): PdfWorker => {
  const worker = new NodeWorker(new URL(file, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
  worker.on('message', (answer: Answer) => {
    // With nothing to do it keeps no process from ending.
    worker.unref();
    hear(answer);
  });
  worker.on('error', () => hear(undefined));
  worker.on('exit', () => hear(undefined));
  return {
    post: (question) => {
      worker.ref();
      worker.postMessage(question, [question.pdf.buffer]);
    },
    end: () => void worker.terminate(),
    held: async () => {
      try {
        const { used_heap_size: inHeap, external_memory: beside } = await worker.getHeapStatistics();
        return inHeap + beside;
      } catch {
        // It has ended meanwhile, or this is a Node.js before 22.16, which can't tell.
        return undefined;
      }
    },
  };
};

/** Starts one in Node.js; `undefined` in browsers, and where there are no threads. */
export const newWorker = (hear: Hear): PdfWorker | undefined => {
  const node = (globalThis as { readonly process?: Partial<NodeJS.Process> }).process;
  const threads = node?.getBuiltinModule?.('node:worker_threads');
  try {
    return threads && start(threads, hear);
  } catch {
    return undefined;
  }
};
