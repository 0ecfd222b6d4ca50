import { parseArgs } from 'node:util';
import type { Locale } from '@disclosure-report/core';
import type { Words } from './messages/words.js';

const checkFormats = ['text', 'json', 'sarif'] as const;
const compareFormats = ['text', 'json', 'md'] as const;
export const renderTargets = ['html', 'docx', 'xlsx', 'csv', 'md'] as const;

export type CheckFormat = (typeof checkFormats)[number];
export type CompareFormat = (typeof compareFormats)[number];
export type RenderTarget = (typeof renderTargets)[number];

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | {
      readonly name: 'read';
      readonly files: readonly string[];
      readonly json: boolean;
      readonly explain: boolean;
    }
  | {
      readonly name: 'check';
      readonly files: readonly string[];
      readonly previous: string | undefined;
      readonly profile: string | undefined;
      readonly verdicts: string | undefined;
      readonly format: CheckFormat;
      readonly fingerprints: boolean;
    }
  | {
      readonly name: 'compare';
      readonly files: readonly string[];
      readonly format: CompareFormat;
      readonly all: boolean;
    }
  | {
      readonly name: 'render';
      readonly file: string;
      readonly target: RenderTarget;
      readonly output: string | undefined;
      /** Where the element's script is, for a page that loads it. */
      readonly script: string | undefined;
    };

/** The command line can't be followed; the message says why and what is possible. */
export class UsageError extends Error {}

const oneOf = <Choice extends string>(
  flag: string,
  value: string,
  choices: readonly Choice[],
  words: Words,
): Choice => {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UsageError(words.badValue(flag, value, choices));
  return found;
};

/** Splits a command line into a command. @throws {UsageError} */
export const commandOf = (argv: readonly string[], words: Words): Command => {
  const { values, positionals } = parse(argv, words);
  const [name, ...files] = positionals;
  if (values.version) return { name: 'version' };
  if (values.help || name === undefined || name === 'help') return { name: 'help' };

  const allowed: Readonly<Record<string, readonly string[]>> = {
    read: ['json', 'explain', 'lang'],
    check: ['format', 'previous', 'profile', 'verdicts', 'fingerprints', 'lang'],
    compare: ['format', 'all', 'lang'],
    render: ['to', 'output', 'script', 'lang'],
  };
  const flags = allowed[name];
  if (!flags) throw new UsageError(words.unknownCommand(name, Object.keys(allowed)));
  const misplaced = Object.keys(values).find((flag) => !flags.includes(flag));
  if (misplaced) throw new UsageError(words.flagNotFor(`--${misplaced}`, name));
  const [first, ...others] = files;
  if (first === undefined) throw new UsageError(words.noFile(name));

  switch (name) {
    case 'read':
      return { name, files, json: values.json ?? false, explain: values.explain ?? false };
    case 'check':
      return {
        name,
        files,
        previous: values.previous,
        profile: values.profile,
        verdicts: values.verdicts,
        format: oneOf('--format', values.format ?? 'text', checkFormats, words),
        fingerprints: values.fingerprints ?? false,
      };
    case 'compare':
      if (others.length === 0) throw new UsageError(words.comparison.needsTwo);
      return {
        name,
        files,
        format: oneOf('--format', values.format ?? 'text', compareFormats, words),
        all: values.all ?? false,
      };
    default:
      if (others.length > 0) throw new UsageError(words.oneFileOnly('render'));
      if (values.to === undefined) throw new UsageError(words.flagMissing('--to', renderTargets));
      return renderOf(first, oneOf('--to', values.to, renderTargets, words), values, words);
  }
};

const renderOf = (
  file: string,
  target: RenderTarget,
  { output, script }: { readonly output?: string | undefined; readonly script?: string | undefined },
  words: Words,
): Command => {
  if (script !== undefined && target !== 'html')
    throw new UsageError(words.flagNotFor('--script', `render --to ${target}`));
  return { name: 'render', file, target, output, script };
};

const parse = (argv: readonly string[], words: Words) => {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
        json: { type: 'boolean' },
        explain: { type: 'boolean' },
        format: { type: 'string' },
        previous: { type: 'string' },
        profile: { type: 'string' },
        verdicts: { type: 'string' },
        fingerprints: { type: 'boolean' },
        all: { type: 'boolean' },
        to: { type: 'string' },
        output: { type: 'string', short: 'o' },
        script: { type: 'string' },
        lang: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(words.badFlag(error instanceof Error ? error.message : String(error)));
  }
};

/**
 * The language to speak: `--lang` before the environment's, and Chinese where neither names English.
 * Looked for before anything else, so that even a wrong command line is answered in it.
 */
export const localeOf = (
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Locale => {
  const flag = argv.findIndex((argument) => argument === '--lang');
  const asked =
    argv.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length) ??
    (flag >= 0 ? argv[flag + 1] : undefined) ??
    environment.LC_ALL ??
    environment.LC_MESSAGES ??
    environment.LANG ??
    '';
  return asked.toLowerCase().startsWith('en') ? 'en' : 'zh-Hans';
};
