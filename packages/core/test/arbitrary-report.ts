import fc from 'fast-check';
import {
  cellsOf,
  forms,
  identitiesOf,
  partsOf,
  tableIds,
  type Cell,
  type CellAddress,
  type Form,
  type Report,
} from '../src/index.js';
import { zeroReport } from './sample-report.js';

const numberFor = ({ quantity }: Cell): fc.Arbitrary<number> => {
  if (quantity === 'change') return fc.integer({ min: -500, max: 500 });
  if (quantity === 'fee' || quantity === 'money')
    return fc.integer({ min: 0, max: 9_999_999 }).map((n) => n / 100);
  return fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4000 }));
};

/** The cells that may hold anything, and those that follow from them. */
export const independentOf = (form: Form): { free: readonly Cell[]; derived: readonly CellAddress[] } => {
  const identities = tableIds.flatMap((table) => identitiesOf(form.tables[table]));
  const totals = identities.flatMap(({ kind, right }) => (kind === 'balance' ? right.slice(-1) : right));
  const cells = tableIds.flatMap((table) => cellsOf(form.tables[table]));
  return { free: cells.filter(({ address }) => !totals.includes(address)), derived: totals };
};

/** Fills in every total, and what is carried over, from the cells that are free to be anything. */
export const completed = (form: Form, chosen: ReadonlyMap<CellAddress, number>): Report['tables'] => {
  const values = new Map(chosen);
  const identities = tableIds.flatMap((table) => identitiesOf(form.tables[table]));
  const sum = (cells: readonly CellAddress[]) =>
    cells.reduce((total, cell) => total + (values.get(cell) ?? 0), 0);
  const order = ['rowTotal', 'columnTotal', 'balance', 'rowTotal', 'columnTotal', 'balance'] as const;
  for (const kind of order) {
    for (const identity of identities.filter((candidate) => candidate.kind === kind)) {
      const [last] = identity.right.slice(-1);
      if (last) values.set(last, sum(identity.left) - sum(identity.right.slice(0, -1)));
    }
  }
  const tables: Record<string, Record<string, Record<string, number>>> = {};
  for (const [address, value] of values) {
    const { table, row, column } = partsOf(address);
    ((tables[table] ??= {})[row] ??= {})[column] = value;
  }
  return tables;
};

/** Reports whose every equation holds: free cells at random, received made large enough, the rest added up. */
export const soundReport = (form: Form = forms['2021']): fc.Arbitrary<Report> => {
  const { free } = independentOf(form);
  return fc.tuple(...free.map(numberFor)).map((numbers) => {
    const chosen = new Map(free.map((cell, index) => [cell.address, numbers[index] ?? 0]));
    // More is received than all outcomes together can be, so that nothing negative is carried over.
    for (const { address, row } of free)
      if (row === 'received') chosen.set(address, (chosen.get(address) ?? 0) + 100_000);
    for (const { address, row } of free) if (row === 'regulations') chosen.set(address, 0);
    return zeroReport(form.id, { tables: completed(form, chosen) });
  });
};
