import type { CompareFormat } from '../arguments.js';
import { compareReports } from '../comparison/comparison.js';
import { lineUp, withoutRepeats } from '../comparison/line-up.js';
import type { Console, ExitCode } from '../console.js';
import { load, type Reading, type Unread } from '../input/load.js';
import { comparisonAsJson } from '../output/comparison-json.js';
import { comparisonAsMarkdown } from '../output/comparison-markdown.js';
import { comparisonAsText } from '../output/comparison-text.js';

interface CompareCommand {
  readonly files: readonly string[];
  readonly format: CompareFormat;
  readonly all: boolean;
}

/** `compare`: reports of several years or several bodies beside each other. What can't be read is told and left out. */
export const compareFiles = async (
  { files, format, all }: CompareCommand,
  console: Console,
): Promise<ExitCode> => {
  const { comparison: words } = console.words;
  const { once, again } = withoutRepeats(files);
  for (const file of again) console.tell(words.namedTwice(file));
  const readings: Reading[] = [];
  const unread: Unread[] = [];
  for (const file of once) {
    const loaded = await load(file, console);
    if (loaded.ok) readings.push(loaded);
    else {
      unread.push(loaded);
      console.tell(loaded.message[console.locale]);
    }
  }
  if (readings.length < 2) {
    console.tell(words.tooFew);
    return 2;
  }
  const inOrder = lineUp(readings);
  const comparison = compareReports(inOrder.readings.map(({ report }) => report));
  switch (format) {
    case 'text':
      console.print(comparisonAsText(inOrder, comparison, all, console));
      break;
    case 'md':
      console.print(comparisonAsMarkdown(inOrder, comparison, all, console));
      break;
    case 'json':
      console.print(JSON.stringify(comparisonAsJson(inOrder, comparison, unread), null, 2));
      break;
  }
  return unread.length > 0 ? 2 : 0;
};
