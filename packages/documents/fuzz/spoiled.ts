import process from 'node:process';
import { parseReport, type Locale } from '@disclosure-report/core';
import { describeFailure, read, type ReadResult } from '../src/index.js';
import { unexplained } from '../test/mutation/judge.js';
import { Random, seedOf } from '../test/mutation/random.js';
import { isArchive, spoiledInside } from './archive-mutations.js';
import { byteMutations } from './byte-mutations.js';
import { sources } from './sources.js';
import { textMutations } from './text-mutations.js';

/** A document that was spoiled; always the same one for a seed. */
export interface Spoiled {
  readonly seed: number;
  readonly name: string;
  readonly source: string | Uint8Array;
}

/** Longest work on one document: a PDF may take 20 s. */
export const longestMilliseconds = 30_000;

export const spoiledDocument = async (seed: number): Promise<Spoiled> => {
  const random = new Random(seedOf('spoiled', seed));
  const all = await sources();
  const binary = all.filter(({ content }) => typeof content !== 'string');
  // Few kinds are no text, and each has a reader of its own.
  const pool = random.chance(0.25) ? binary : all;
  const chosen = pool[random.below(pool.length)];
  let content = chosen?.content ?? '';
  for (let count = random.between(1, 4); count > 0; count -= 1) {
    if (typeof content === 'string') content = random.pick(textMutations)(content, random);
    else if (isArchive(content) && random.chance(0.7)) {
      content = spoiledInside(content, random.pick(textMutations), random);
    } else if (content.length > 0) content = random.pick(byteMutations)(content, random);
  }
  // Text is also spoiled as the bytes it is stored in: then its encoding breaks as well.
  if (typeof content === 'string' && random.chance(0.3)) {
    const bytes = new TextEncoder().encode(content);
    content = bytes.length > 0 ? random.pick(byteMutations)(bytes, random) : bytes;
  }
  return { seed, name: chosen?.name ?? '', source: content };
};

const locales: readonly Locale[] = ['zh-Hans', 'en'];

/** What is wrong with a result; `undefined` where it is a report, or a failure that says why. */
const wrongWith = (result: ReadResult): string | undefined => {
  if (!result.ok) {
    for (const locale of locales) {
      const sentence = describeFailure(result.failure, locale);
      if (!/^\S.*[。.…？?]$/s.test(sentence)) return `no sentence in ${locale}: ${JSON.stringify(sentence)}`;
    }
    return undefined;
  }
  const { report, provenance } = result;
  const parsed = parseReport(JSON.stringify(report));
  if (!parsed.ok) return `what was read is no report: ${JSON.stringify(parsed.problems.slice(0, 3))}`;
  // JSON comes without notes.
  const silent = Object.keys(provenance).length > 0 ? unexplained(result) : [];
  return silent.length > 0 ? `nothing says why these are blank: ${silent.join(', ')}` : undefined;
};

/** Reads a spoiled document and says what is wrong with how that went, if anything is. */
export const problemWith = async ({ source }: Spoiled): Promise<string | undefined> => {
  const start = process.cpuUsage();
  try {
    const wrong = wrongWith(await read(source));
    // What the processor did, so that a busy machine does not count as slow reading.
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1000;
    return milliseconds > longestMilliseconds ? `it took ${(milliseconds / 1000).toFixed(0)} s` : wrong;
  } catch (error) {
    return `it threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
};
