import { fixture, html, waitUntil } from '@open-wc/testing';
import type { ChartKind, Report } from '@disclosure-report/core';
import type { DisclosureChart } from '../../src/disclosure-chart/disclosure-chart.js';
import { painted, textOf } from './mount.js';

export const mountChart = async (
  kind: ChartKind,
  reports: readonly Report[],
  settings: Partial<Pick<DisclosureChart, 'locale' | 'theme' | 'size'>> = {},
): Promise<DisclosureChart> => {
  const element = await fixture<DisclosureChart>(
    html`<disclosure-chart
      kind=${kind}
      .reports=${reports}
      .locale=${settings.locale ?? 'zh-Hans'}
      .theme=${settings.theme}
      .size=${settings.size}
    ></disclosure-chart>`,
  );
  await element.updateComplete;
  await painted();
  await element.updateComplete;
  return element;
};

export const optionsOf = (element: DisclosureChart): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('[role="option"]'),
];

export const textsOf = (element: DisclosureChart): SVGTextElement[] => [
  ...element.renderRoot.querySelectorAll<SVGTextElement>('[part="picture"] text'),
];

/** Opens the fold, and waits for its tables. */
export const unfold = async (element: DisclosureChart): Promise<void> => {
  const fold = element.renderRoot.querySelector('details');
  fold?.setAttribute('open', '');
  await waitUntil(() => fold?.querySelector('table') !== null);
  await element.updateComplete;
};

/** What stands in the fold, row by row. */
export const tableRowsOf = async (element: DisclosureChart): Promise<readonly (readonly string[])[]> => {
  await unfold(element);
  return [...element.renderRoot.querySelectorAll('details tbody tr')].map((row) =>
    [...row.children].map(textOf),
  );
};
