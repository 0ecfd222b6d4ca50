import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** How far what was in view has been moved. */
    shift?: number;
  }
}

/** To be run in a page: adds up how far what the reader has in view is moved from now on, as browsers count it. */
export const countShifts = (): void => {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && typeof entry.value === 'number')
        window.shift = (window.shift ?? 0) + entry.value;
    }
  }).observe({ type: 'layout-shift' });
};

export const shiftSoFar = (page: Page): Promise<number | undefined> => page.evaluate(() => window.shift);
