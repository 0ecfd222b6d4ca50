import { commandOf, UsageError, type Command } from './arguments.js';
import { checkFiles } from './commands/check.js';
import { compareFiles } from './commands/compare.js';
import { readFiles } from './commands/read.js';
import { renderFile } from './commands/render.js';
import type { Console, ExitCode } from './console.js';
import { version } from './version.js';

/** Runs a command line and answers its exit code. */
export const run = async (argv: readonly string[], console: Console): Promise<ExitCode> => {
  try {
    return await carryOut(commandOf(argv, console.words), console);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.tell(`${error.message}\n${console.words.seeHelp}`);
    return 2;
  }
};

const carryOut = (command: Command, console: Console): Promise<ExitCode> => {
  switch (command.name) {
    case 'help':
      console.print(console.words.usage);
      return Promise.resolve(0);
    case 'version':
      console.print(version);
      return Promise.resolve(0);
    case 'read':
      return readFiles(command, console);
    case 'check':
      return checkFiles(command, console);
    case 'compare':
      return compareFiles(command, console);
    case 'render':
      return renderFile(command, console);
  }
};
