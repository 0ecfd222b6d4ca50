import { drawPage, type Edit, type Wrap } from '../drawing.js';
import { blanksForZero } from '../edits/blanks.js';
import { brokenLines } from '../edits/broken-lines.js';
import { clausesApart } from '../edits/clauses-apart.js';
import { cutTable } from '../edits/cut-table.js';
import { filledSpans } from '../edits/filled-spans.js';
import { halfWidth } from '../edits/half-width.js';
import { splitText } from '../edits/split-text.js';
import { layoutTables, metadataTables, siteAround } from '../edits/surroundings.js';
import { traditional } from '../edits/traditional.js';
import { twoRowHeads } from '../edits/two-row-heads.js';
import { unitsAndNotes } from '../edits/units.js';
import { wideDigits } from '../edits/wide-digits.js';
import type { Layout } from '../layout.js';

/** In the order in which one can be done to what the other left. */
const edits: readonly (readonly Edit[])[] = [
  [twoRowHeads],
  [halfWidth],
  [blanksForZero],
  [unitsAndNotes, wideDigits],
  [brokenLines],
  splitText,
  [cutTable],
  [clausesApart],
  [filledSpans],
];

const wraps: readonly Wrap[] = [traditional, metadataTables, layoutTables, siteAround];

/** Several things wrong at once, as on real pages. */
export const mixture: Layout = {
  name: 'portal: several of these at once',
  draw: (report, random) =>
    drawPage(
      report,
      random,
      random.some(edits, random.between(2, 4)).flat(),
      random.some(wraps, random.between(0, 2)),
    ),
};
