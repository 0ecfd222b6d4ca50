import type { Console, ExitCode } from '../console.js';
import { load } from '../input/load.js';

/** `read`: each file's report and what its reader had to interpret, as JSON; with several files one a line. */
export const readFiles = async (
  { files, compact }: { readonly files: readonly string[]; readonly compact: boolean },
  console: Console,
): Promise<ExitCode> => {
  const several = files.length > 1;
  let exit: ExitCode = 0;
  for (const file of files) {
    const loaded = await load(file, console);
    const named = several ? { file } : {};
    if (loaded.ok) {
      const { report, notes } = loaded;
      console.print(JSON.stringify({ ...named, report, notes }, null, several || compact ? 0 : 2));
    } else {
      exit = 2;
      console.tell(loaded.message[console.locale]);
      if (several)
        console.print(JSON.stringify({ file, failure: { code: loaded.code, message: loaded.message } }));
    }
  }
  return exit;
};
