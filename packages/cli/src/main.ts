import { readFile, stat, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import process from 'node:process';
import { en } from '@disclosure-report/core/messages/en.js';
import { zhHans } from '@disclosure-report/core/messages/zh-Hans.js';
import { localeOf } from './arguments.js';
import type { Console, ExitCode } from './console.js';
import { wordsIn } from './messages/words.js';
import { run } from './run.js';

/** Runs a command line in this process; nothing is read or written but what it names. */
export const main = (argv: readonly string[]): Promise<ExitCode> => {
  const locale = localeOf(argv, process.env);
  // A reader that stops early (`| head`) ends the output, not the run with a crash.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return run(argv, consoleIn(locale));
};

const consoleIn = (locale: Console['locale']): Console => ({
  print: (text) => process.stdout.write(`${text}\n`),
  tell: (text) => process.stderr.write(`${text}\n`),
  folder: process.cwd(),
  readFile: async (file) => (file === '-' ? await buffer(process.stdin) : await readFile(file)),
  sizeOf: async (file) => (file === '-' ? 0 : (await stat(file)).size),
  writeFile: (file, content) => writeFile(file, content),
  pipe: (bytes) => process.stdout.write(bytes),
  terminal: process.stdout.isTTY,
  colours: process.stdout.isTTY && !process.env.NO_COLOR,
  locale,
  words: wordsIn[locale],
  catalogue: locale === 'en' ? en : zhHans,
});
