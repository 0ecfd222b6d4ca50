import { cellsOfReport } from '@disclosure-report/core';
import { DisclosureComparison } from '../src/disclosure-comparison/disclosure-comparison.js';
import '../src/define/disclosure-comparison.js';
import { provinces } from '../test/fixtures/comparisons.js';
import { sound } from '../test/fixtures/reports.js';

/** That of the requests received: different for every body. */
const sortedColumn = 1 + 16;

/** Medians in milliseconds, layout included. */
export interface SortingTimes {
  readonly byElement: number;
  /** The same rows in the same order, moved by a loop of `append`. */
  readonly byHand: number;
}

const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

/** What something takes until its layout is done. */
const timed = async (element: HTMLElement, work: () => Promise<void>): Promise<number> => {
  const start = performance.now();
  await work();
  element.getBoundingClientRect();
  return performance.now() - start;
};

/** Sorts 31 bodies × 200 cells with the element and moves the same rows by hand, in turns. */
export const timeSorting = async (rounds: number): Promise<SortingTimes> => {
  const element = new DisclosureComparison();
  element.reports = provinces;
  element.cells = cellsOfReport(sound).map(({ address }) => address);
  document.body.append(element);
  await element.updateComplete;
  const button = element.renderRoot.querySelectorAll<HTMLButtonElement>('thead button')[sortedColumn];
  const body = element.renderRoot.querySelector('tbody');
  if (!body || !button) throw new Error('The comparison was not drawn.');
  const byElement: number[] = [];
  const byHand: number[] = [];
  // Most first, fewest first, as given, and again: every round changes the order.
  for (let round = 0; round < rounds; round += 1) {
    const before = [...body.childNodes];
    byElement.push(
      await timed(body, async () => {
        button.click();
        await element.updateComplete;
      }),
    );
    const after = [...body.childNodes];
    const rows = [...body.rows];
    body.append(...before);
    body.getBoundingClientRect();
    byHand.push(
      await timed(body, () => {
        for (const row of rows) body.append(row);
        return Promise.resolve();
      }),
    );
    // The marks the element finds its rows by have their places too.
    body.append(...after);
    body.getBoundingClientRect();
  }
  element.remove();
  return { byElement: median(byElement), byHand: median(byHand) };
};
