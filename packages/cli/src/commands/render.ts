import type { Locale, Report } from '@disclosure-report/core';
import type { RenderTarget } from '../arguments.js';
import type { Console, ExitCode } from '../console.js';
import { load } from '../input/load.js';

interface RenderCommand {
  readonly file: string;
  readonly target: RenderTarget;
  readonly output: string | undefined;
  readonly script: string | undefined;
}

interface WriterOptions {
  readonly locale: Locale;
  readonly script?: string;
}

type Writer = (report: Report, options: WriterOptions) => Promise<string | Uint8Array>;

/** Each writer is loaded when it is asked for. */
const writers: Readonly<Record<RenderTarget, Writer>> = {
  html: async (report, options) => {
    const { writeHtml } = await import('@disclosure-report/documents/write/html.js');
    return writeHtml(report, { ...options, document: true });
  },
  docx: async (report, options) =>
    (await import('@disclosure-report/documents/write/docx.js')).writeDocx(report, options),
  xlsx: async (report, options) =>
    (await import('@disclosure-report/documents/write/xlsx.js')).writeXlsx(report, options),
  csv: async (report, options) =>
    (await import('@disclosure-report/documents/write/csv.js')).writeCsv(report, options),
  md: async (report, options) =>
    (await import('@disclosure-report/documents/write/markdown.js')).writeMarkdown(report, options),
};

const isBinary = (target: RenderTarget): boolean => target === 'docx' || target === 'xlsx';

/** `render`: one report as a document, to a file or to standard output. */
export const renderFile = async (
  { file, target, output, script }: RenderCommand,
  console: Console,
): Promise<ExitCode> => {
  if (isBinary(target) && output === undefined && console.terminal) {
    console.tell(console.words.bytesNeedFile(target));
    return 2;
  }
  const loaded = await load(file, console);
  if (!loaded.ok) {
    console.tell(loaded.message[console.locale]);
    return 2;
  }
  const written = await writers[target](loaded.report, {
    locale: console.locale,
    ...(script !== undefined && { script }),
  });
  if (output === undefined) {
    if (typeof written === 'string') console.print(written.trimEnd());
    else console.pipe(written);
    return 0;
  }
  try {
    await console.writeFile(output, written);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    console.tell(console.words.cannotWrite(output, code ?? message));
    return 2;
  }
  console.tell(console.words.written(output));
  return 0;
};
