import { writeHtml } from '@disclosure-report/documents/write/html.js';
import type { RenderTarget } from '../arguments.js';
import type { Console, ExitCode } from '../console.js';
import { load } from '../input/load.js';

interface RenderCommand {
  readonly file: string;
  readonly target: RenderTarget;
  readonly output: string | undefined;
}

/** `render`: one report as a document, to a file or to standard output. */
export const renderFile = async ({ file, output }: RenderCommand, console: Console): Promise<ExitCode> => {
  const loaded = await load(file, console);
  if (!loaded.ok) {
    console.tell(loaded.message[console.locale]);
    return 2;
  }
  const page = writeHtml(loaded.report, { document: true, locale: console.locale });
  if (output === undefined) {
    console.print(page.trimEnd());
    return 0;
  }
  try {
    await console.writeFile(output, page);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    console.tell(console.words.cannotWrite(output, code ?? message));
    return 2;
  }
  console.tell(console.words.written(output));
  return 0;
};
