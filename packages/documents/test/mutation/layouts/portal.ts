import { portalLayout } from '../drawing.js';
import type { Layout } from '../layout.js';
import { blanksForZero } from '../edits/blanks.js';
import { brokenLines } from '../edits/broken-lines.js';
import { clausesApart } from '../edits/clauses-apart.js';
import { cutTable } from '../edits/cut-table.js';
import { filledSpans } from '../edits/filled-spans.js';
import { halfWidth } from '../edits/half-width.js';
import { noSpans } from '../edits/no-spans.js';
import { oddSpans } from '../edits/odd-spans.js';
import { onlyTotals } from '../edits/only-totals.js';
import { shifted } from '../edits/shifted.js';
import { splitText } from '../edits/split-text.js';
import { layoutTables, metadataTables, siteAround } from '../edits/surroundings.js';
import { traditional } from '../edits/traditional.js';
import { twoRowHeads } from '../edits/two-row-heads.js';
import { unitsAndNotes } from '../edits/units.js';
import { wideDigits } from '../edits/wide-digits.js';

/** Pages of all-`<td>` tables, each with one thing wrong. */
export const portalLayouts: readonly Layout[] = [
  portalLayout('portal: nothing but <td>', [], [siteAround]),
  portalLayout('portal: a table for each clause', [clausesApart]),
  portalLayout('portal: numbers and labels in several spans', splitText),
  portalLayout('portal: labels broken over lines', [brokenLines]),
  portalLayout('portal: headers on two rows', [twoRowHeads]),
  portalLayout('portal: empty cells for row spans', [filledSpans]),
  portalLayout('portal: spans lost', [noSpans]),
  portalLayout('portal: spans that do not add up', [oddSpans]),
  portalLayout('portal: table 二 shifted', [shifted]),
  portalLayout('portal: blanks for 0', [blanksForZero]),
  portalLayout('portal: only 总计 filled', [onlyTotals]),
  portalLayout('portal: full-width digits, separators', [wideDigits]),
  portalLayout('portal: units and notes in cells', [unitsAndNotes]),
  portalLayout('portal: half-width, 1、, （六）其他', [halfWidth]),
  portalLayout('portal: other tables before', [], [metadataTables]),
  portalLayout('portal: nested layout tables', [], [layoutTables]),
  portalLayout('portal: Traditional', [], [traditional]),
  portalLayout('portal: table 三 cut in two', [cutTable]),
];
