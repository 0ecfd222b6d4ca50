import { counted } from '../counted.js';
import type { InteractionWords } from './words.js';

export const en: InteractionWords = {
  defects: (count) => `${counted(count, 'rule')} failed to run and checked nothing`,
  filter: 'By severity',
  allFindings: (count) => `All ${count}`,
  linkToFinding: (rule) => `${rule}, link to this finding`,
  subtotals: 'Sub-totals (not on the form; computed from the total column)',
  showCell: 'Show',
  showCells: 'Show both sides',
  showCellsOf: (label, finding) => `${label}: ${finding}`,
  moreFindings: (count) => counted(count, 'more point'),
  notAssessable: (count) => `Data missing for ${counted(count, 'check')}`,
  readingNotes: (count) => `${counted(count, 'remark')} on how the original was read`,
  cellHint:
    'Choose a figure (or press Enter on it) to see what it means, what was checked and where it was printed.',
  tools: 'View',
  nonZero: 'Only non-zero rows',
  fullTables: 'Full tables',
  large: 'Large print',
  print: 'Print',
  takeAway: 'Download and cite',
  fetching: 'Loading…',
  takeAwayUnreachable:
    'Downloads could not be loaded: the network is down, or the site lacks the script file for them.',
  otherFindings: (count) => `${counted(count, 'other point')} to look at`,
  rulesUnreachable: 'Only the equations were checked: the file of the other rules could not be loaded.',
  checkedBy: (version, rules, hash) =>
    `Checked automatically by disclosure-report ${version} with ${rules} rules; SHA-256 of the data ${hash}…`,
  hiddenRows: (count) => `${counted(count, 'row')} of nothing but 0 left out.`,
  showAllRows: 'Show all',
};
