/** Every word of what a reader does with a report, in one language. */
export interface InteractionWords {
  readonly defects: (count: number) => string;
  readonly filter: string;
  readonly allFindings: (count: number) => string;
  /** Names the link by which a finding can be passed on. */
  readonly linkToFinding: (rule: string) => string;
  readonly subtotals: string;
  readonly showCell: string;
  readonly showCells: string;
  /** Names a finding's link apart from the others for those who do not see where it stands. */
  readonly showCellsOf: (label: string, finding: string) => string;
  readonly moreFindings: (count: number) => string;
  readonly notAssessable: (count: number) => string;
  readonly readingNotes: (count: number) => string;
  readonly cellHint: string;
  readonly tools: string;
  readonly nonZero: string;
  readonly fullTables: string;
  readonly large: string;
  readonly print: string;
  readonly takeAway: string;
  readonly fetching: string;
  readonly takeAwayUnreachable: string;
  readonly otherFindings: (count: number) => string;
  /** The equations were counted; the file of the other rules could not be loaded. */
  readonly rulesUnreachable: string;
  readonly checkedBy: (version: string, rules: number, hash: string) => string;
  readonly hiddenRows: (count: number) => string;
  readonly showAllRows: string;
}
