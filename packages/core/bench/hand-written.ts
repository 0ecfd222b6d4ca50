import type { Report } from '../src/index.js';

// What somebody would write who needs nothing but the sums of the 2021 form, and fast: a typed array, the places of
// the totals as numbers in the code, and no word on what is wrong. The measure for what the rules cost.

const columns = [
  'naturalPerson',
  'enterprise',
  'researchInstitution',
  'publicWelfare',
  'legalService',
  'other',
  'total',
] as const;

const firstOutcome = 2;
const totalRow = 23;
const carriedOutRow = 24;
const rowCount = 25;
const cellsOfRequests = rowCount * columns.length;
const blocks = 3;
const cellsOfBlock = 5;

/** A report's tables 三 and 四 in a typed array, as the loops want them. */
export const packed = (report: Report): Float64Array => {
  const numbers = new Float64Array(cellsOfRequests + blocks * cellsOfBlock);
  let place = 0;
  for (const table of [report.tables.requests, report.tables.disputes]) {
    for (const row of Object.values(table ?? {})) {
      for (const value of Object.values(row)) numbers[place++] = value ?? NaN;
    }
  }
  return numbers;
};

/** How many of the 42 equations of the form do not hold. */
export const failingIn = (numbers: Float64Array): number => {
  const at = (row: number, column: number): number => numbers[row * 7 + column] ?? NaN;
  let failing = 0;
  for (let column = 0; column < 7; column += 1) {
    let outcomes = 0;
    for (let row = firstOutcome; row < totalRow; row += 1) outcomes += at(row, column);
    if (outcomes !== at(totalRow, column)) failing += 1;
    if (at(0, column) + at(1, column) !== at(totalRow, column) + at(carriedOutRow, column)) failing += 1;
  }
  for (let row = 0; row < rowCount; row += 1) {
    let applicants = 0;
    for (let column = 0; column < 6; column += 1) applicants += at(row, column);
    if (applicants !== at(row, 6)) failing += 1;
  }
  for (let block = 0; block < blocks; block += 1) {
    let results = 0;
    const start = cellsOfRequests + block * cellsOfBlock;
    for (let place = start; place < start + 4; place += 1) results += numbers[place] ?? NaN;
    if (results !== numbers[start + 4]) failing += 1;
  }
  return failing;
};
