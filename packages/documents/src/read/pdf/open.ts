import type * as Library from 'pdfjs-dist';
import { TooCostly, type Deadline } from './deadline.js';
import { packageFile } from './package-file.js';
import { conditionOf } from './unfolded.js';

export interface OpenPdf {
  readonly document: Library.PDFDocumentProxy;
  readonly operators: typeof Library.OPS;
  /** Whether a checksum in it does not fit. */
  readonly isDoubtful: boolean;
  close(): Promise<void>;
}

/** Why a PDF could not be opened. */
export class PdfNotOpened extends Error {
  readonly reason: 'encrypted' | 'corrupt' | 'runtimeTooOld';

  constructor(reason: PdfNotOpened['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** Its character maps come from the library's own package, where there are files; nothing else is ever loaded. */
class PackagedData {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const data = kind === 'cMapUrl' ? await packageFile(`pdfjs-dist/cmaps/${filename}`) : undefined;
    if (!data) throw new Error(`${filename} is not here`);
    return data;
  }
}

/** The library uses what came with Node.js 22 and browsers of 2024, and fails in odd ways without it. */
const canRun = (): boolean => 'withResolvers' in Promise && typeof MessageChannel === 'function';

const latin = new TextDecoder('latin1');

/**
 * Whether the end of the file is missing. The library mends such files as best it can, which leaves pages and rows out;
 * a report that lacks them without a word is worse than none.
 */
const isCutOff = (bytes: Uint8Array): boolean => {
  const [, length] = /\/Linearized\s[^>]*?\/L\s+(\d+)/.exec(latin.decode(bytes.subarray(0, 2048))) ?? [];
  if (length !== undefined && Number(length) > bytes.length) return true;
  for (let at = bytes.lastIndexOf(0x25); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(0x25, at - 1)) {
    if (latin.decode(bytes.subarray(at, at + 4)) === '%EOF') return false;
  }
  return true;
};

const load = async () => {
  try {
    return await Promise.all([
      import('pdfjs-dist/legacy/build/pdf.mjs'),
      import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
    ]);
  } catch {
    throw new PdfNotOpened('runtimeTooOld');
  }
};

const reasonOf = (error: unknown): PdfNotOpened['reason'] =>
  error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'corrupt';

/**
 * Opens a PDF without a worker's file, canvas, network or evaluated code. The library's two halves talk over a
 * channel rather than by its own shortcut, so that timers get a turn and reading can be stopped.
 */
export const openPdf = async (bytes: Uint8Array, deadline: Deadline): Promise<OpenPdf> => {
  if (!canRun()) throw new PdfNotOpened('runtimeTooOld');
  if (isCutOff(bytes)) throw new PdfNotOpened('corrupt');
  const condition = conditionOf(bytes);
  if (condition === 'tooCostly') throw new TooCostly();
  if (condition === 'damaged') throw new PdfNotOpened('corrupt');
  const [library, { WorkerMessageHandler }] = await load();
  const { port1, port2 } = new MessageChannel();
  WorkerMessageHandler.initializeFromPort(port2);
  port1.start();
  port2.start();
  // A port has all that the library asks of a worker.
  const worker = library.PDFWorker.create({ port: port1 as unknown as Worker, verbosity: 0 });
  const task = library.getDocument({
    // The library keeps what it is given, and takes no Buffer.
    data: Uint8Array.from(bytes),
    worker,
    verbosity: 0,
    BinaryDataFactory: PackagedData,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    // Pictures are not looked at, and decoding them is what takes time.
    maxImageSize: 1,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  });
  const close = async (): Promise<void> => {
    try {
      await task.destroy();
    } finally {
      worker.destroy();
      port1.close();
      port2.close();
    }
  };
  try {
    return {
      document: await deadline.before(task.promise),
      operators: library.OPS,
      isDoubtful: condition === 'doubtful',
      close,
    };
  } catch (error) {
    await close();
    throw error instanceof TooCostly ? error : new PdfNotOpened(reasonOf(error));
  }
};
