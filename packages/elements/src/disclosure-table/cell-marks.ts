import type { CellAddress, Finding, Severity, TableId } from '@disclosure-report/core';

/** What marks cells: a finding, or an equation of which is only known yet that it does not hold. */
export type Marking = Finding | Pick<Finding, 'severity' | 'cells' | 'equation'>;

/** What is wrong at a cell: the gravest severity and which findings say so. */
export interface CellMark {
  readonly severity: Severity;
  /** Places in the list of findings. */
  readonly findings: readonly number[];
}

const rank: Readonly<Record<Severity, number>> = { error: 2, warning: 1, information: 0 };

/**
 * The cells that answer for a finding. Of an equation it is the shorter side, both where they are equally long:
 * twenty-one outlined outcomes would hide the one total they do not add up to.
 */
export const answeringCells = ({ equation, cells }: Marking): readonly CellAddress[] => {
  if (!equation) return cells;
  const { left, right } = equation;
  return left.length === right.length ? cells : left.length < right.length ? left : right;
};

/** The findings that have cells in a table. */
export const findingsIn = (table: TableId, findings: readonly Marking[]): readonly Marking[] =>
  findings.filter(({ cells }) => cells.some((address) => address.startsWith(`${table}/`)));

/** Marks by cell address. Information marks no cell: nothing is wrong there. */
export const marksOf = (findings: readonly Marking[]): ReadonlyMap<CellAddress, CellMark> => {
  const marks = new Map<CellAddress, CellMark>();
  findings.forEach((finding, index) => {
    if (finding.severity === 'information') return;
    for (const address of answeringCells(finding)) {
      const mark = marks.get(address);
      marks.set(address, {
        severity: mark && rank[mark.severity] > rank[finding.severity] ? mark.severity : finding.severity,
        findings: [...(mark?.findings ?? []), index],
      });
    }
  });
  return marks;
};
