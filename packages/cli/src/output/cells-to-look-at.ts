import type { CellAddress, Finding } from '@disclosure-report/core';

/** Where to start looking: of an equation at the side that should be the sum of the other. */
export const cellsToLookAt = ({ equation, cells }: Finding): readonly CellAddress[] =>
  equation ? equation.right : cells;
