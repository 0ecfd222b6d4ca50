import { fixture, html } from '@open-wc/testing';
import { cellsOf, check, tableOf, type Report, type TableId } from '@disclosure-report/core';
import type { DisclosureTable } from '../../src/disclosure-table/disclosure-table.js';
import { painted } from './mount.js';

export const mountTable = async (
  report: Report,
  table: TableId,
  locale: 'zh-Hans' | 'en' = 'zh-Hans',
): Promise<DisclosureTable> => {
  const element = await fixture<DisclosureTable>(
    html`<disclosure-table
      .report=${report}
      .findings=${check(report).findings}
      table=${table}
      locale=${locale}
    ></disclosure-table>`,
  );
  await painted();
  return element;
};

export const dataCells = (element: Element): HTMLTableCellElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLTableCellElement>('tbody td') ?? []),
];

export const cellOf = (element: DisclosureTable, address: string): HTMLTableCellElement => {
  const report = element.report!;
  const index = cellsOf(tableOf(report, element.table)).findIndex((cell) => cell.address === address);
  return dataCells(element)[index]!;
};
