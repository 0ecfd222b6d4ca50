import { parentPort } from 'node:worker_threads';
import type { ReadResult } from '../failure.js';
import { readHere } from './read-here.js';

// What runs in the thread that PDFs are read in: it answers each it is handed.

export interface Question {
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly name: string | undefined;
}

/** The first answer, to nothing, says that the thread has started. */
export type Answer = { readonly kind: 'started' } | { readonly kind: 'read'; readonly result: ReadResult };

const reply = (answer: Answer): void => parentPort?.postMessage(answer);

parentPort?.on('message', ({ pdf, name }: Question) => {
  void readHere(pdf, name).then((result) => reply({ kind: 'read', result }));
});
reply({ kind: 'started' });
