import type { CheckFormat } from '../arguments.js';
import type { Checked } from '../commands/check.js';
import type { Console } from '../console.js';
import { failureOf, type Unread } from '../input/load.js';
import { checkAsJson } from './check-json.js';
import { checkAsText } from './check-text.js';
import { SarifRun } from './sarif-run.js';

/** Prints the outcome of a run, file by file or at its end, as its format asks for. */
interface CheckPrinter {
  readonly checked: (checked: Checked) => void;
  readonly unread: (unread: Unread) => void;
  readonly end: () => void;
}

interface PrintOptions {
  readonly several: boolean;
  readonly fingerprints: boolean;
  /** Whether findings were held against verdicts. */
  readonly judged: boolean;
}

const nothing = (): void => undefined;

export const printerFor = (format: CheckFormat, console: Console, options: PrintOptions): CheckPrinter => {
  const { several, fingerprints, judged } = options;
  switch (format) {
    case 'text':
      return {
        checked: (checked) => console.print(checkAsText(checked, console, fingerprints)),
        unread: nothing,
        end: nothing,
      };
    case 'json':
      return {
        checked: (checked) => console.print(JSON.stringify(checkAsJson(checked), null, several ? 0 : 2)),
        unread: (unread) => {
          if (several) console.print(JSON.stringify(failureOf(unread)));
        },
        end: nothing,
      };
    case 'sarif': {
      const run = new SarifRun(console, judged);
      return {
        checked: (checked) => run.add(checked),
        unread: (unread) => run.addUnread(unread),
        end: () => console.print(JSON.stringify(run.log(), null, 2)),
      };
    }
  }
};
