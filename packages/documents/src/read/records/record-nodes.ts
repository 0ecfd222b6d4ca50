import {
  addressOf,
  formIds,
  forms,
  layoutTable,
  tableIds,
  type CellAddress,
  type FormId,
  type LayoutCell,
  type TableId,
} from '@disclosure-report/core';
import type { Element } from 'domhandler';
import { ownHead, ownMarks } from '../markup/own-marks.js';
import { element, type Content } from '../markup/parsed.js';
import type { ReportRecord } from './record.js';

/** A list of records in the form of HTML: a head of facts, the prose, and the tables drawn by their form. */
export const recordNodes = (records: readonly ReportRecord[]): readonly Content[] => {
  const facts = new Map(
    records.filter(({ part }) => part === 'report').map(({ row, value }) => [row, value]),
  );
  const formOf = (table: TableId): FormId => {
    const stated = facts.get(`form.${table}`) ?? facts.get('form');
    return formIds.find((id) => id === stated?.trim()) ?? formIds[0] ?? '2021';
  };
  return [
    element('header', [], ownHead(Object.fromEntries(facts))),
    ...proseNodes(records.filter(({ part }) => part === 'preface' || part === 'section')),
    ...tableIds.flatMap((table) =>
      tableNodes(
        table,
        formOf(table),
        records.filter(({ part }) => part === table),
      ),
    ),
  ];
};

/** Lists and tables are gathered from their items and cells; a first one begins another. */
const proseNodes = (records: readonly ReportRecord[]): readonly Content[] => {
  const built: { name: string; attributes: Record<string, string>; children: Content[] }[] = [];
  let open: { kind: string; row: number; children: Content[]; cells: Content[] } | undefined;
  const add = (name: string, children: Content[], attributes: Record<string, string> = {}): void => {
    built.push({ name, attributes, children });
  };
  const endRow = (): void => {
    if (open?.kind === 'cell' && open.cells.length > 0) open.children.push(element('tr', open.cells));
    if (open) open.cells = [];
  };
  const end = (): void => {
    endRow();
    if (open) add(containers[open.kind] ?? 'ul', open.children);
    open = undefined;
  };
  for (const { row, column, label, value } of records) {
    const [place = 0, across = 1] = label.split(',').map(Number);
    if (!(column in containers)) end();
    else if (open?.kind !== column || (place === 1 && (column !== 'cell' || across === 1))) {
      end();
      open = { kind: column, row: place, children: [], cells: [] };
    }
    if (open) {
      if (column !== 'cell') open.children.push(element('li', [value]));
      else {
        if (place !== open.row) endRow();
        open.row = place;
        open.cells.push(element('td', [value]));
      }
    } else if (column === 'heading') add('h2', [value], { [ownMarks.section]: row });
    else if (column === 'subheading') add('h3', [value]);
    else if (column === 'link') add('p', [element('a', [value], { href: label })]);
    else if (column === 'image') add('p', [element('img', [], { src: label, alt: value })]);
    else add('p', [value]);
  }
  end();
  return built.map(({ name, attributes, children }) => element(name, children, attributes));
};

/** What gathers the records of a kind. */
const containers: Readonly<Record<string, string>> = { item: 'ul', numberedItem: 'ol', cell: 'table' };

const tableNodes = (table: TableId, form: FormId, records: readonly ReportRecord[]): readonly Content[] => {
  if (records.length === 0) return [];
  const values = new Map<CellAddress, string>();
  for (const { row, column, value } of records) {
    const address = addressOf(table, row, column);
    if (!values.has(address)) values.set(address, value);
  }
  const nodeOf = (cell: LayoutCell): Element => {
    if (cell.kind === 'data') {
      const value = values.get(cell.cell.address) ?? '';
      values.delete(cell.cell.address);
      return element('td', [value]);
    }
    const spans = { colspan: String(cell.colSpan), rowspan: String(cell.rowSpan) };
    return element('td', [cell.label?.['zh-Hans'] ?? ''], spans);
  };
  const drawn = layoutTable(forms[form].tables[table]).map(({ head, body }) =>
    [...head, ...body].map(({ cells }) => element('tr', cells.map(nodeOf))),
  );
  // What the form has no place for stands below, where it is found to be of an unknown row.
  const others = [...values].map(([address, value]) =>
    element('tr', [element('td', [address]), element('td', [value])]),
  );
  return drawn.map((rows, at) => element('table', at === drawn.length - 1 ? [...rows, ...others] : rows));
};
