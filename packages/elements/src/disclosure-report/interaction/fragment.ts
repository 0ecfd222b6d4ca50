import type { CellAddress } from '@disclosure-report/core';

/** What a link into a report leads to. A finding is named by its fingerprint, which outlives the next check. */
export type Target = { readonly cell: CellAddress } | { readonly finding: string };

const keys = ['cell', 'finding'] as const;

/** A page of several reports tells them apart by their ids; without one, the first report is meant. */
const isMeant = (host: Element, id: string): boolean =>
  id ? host.id === id : document.querySelector(host.localName) === host;

/** Address of this page at a cell or finding of a report: `…#cell=table/row/column`. */
export const linkTo = (host: Element, target: Target): string => {
  const value = 'cell' in target ? target.cell : target.finding;
  const [page = ''] = location.href.split('#');
  return `${page}#${'cell' in target ? 'cell' : 'finding'}=${host.id ? `${encodeURIComponent(host.id)}:` : ''}${value}`;
};

/** What the page's address asks this report for, if it does. */
export const targetIn = (hash: string, host: Element): Target | undefined => {
  for (const key of keys) {
    const [, id = '', value] = new RegExp(`^#${key}=(?:([^:]*):)?([\\w./-]+)$`).exec(hash) ?? [];
    if (value === undefined || !isMeant(host, decodeURIComponent(id))) continue;
    return key === 'cell' ? { cell: value as CellAddress } : { finding: value };
  }
  return undefined;
};
