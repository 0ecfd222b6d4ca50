import { formIds, formForYear, tableIds, type FormId, type TableId } from '@disclosure-report/core';
import type { TableReading } from '../match/table-reading.js';

export interface ChosenForms {
  readonly form: FormId;
  readonly mixed: Readonly<Partial<Record<TableId, FormId>>>;
  /** Whether a table's headers told it. */
  readonly told: boolean;
}

/** The form whose own rows and columns a table shows; `undefined` where it shows none that only one form has. */
const formShown = ({ forms }: TableReading): FormId | undefined => {
  const [best, next] = formIds
    .map((id) => ({ id, evidence: forms[id].evidence }))
    .sort((one, other) => other.evidence - one.evidence);
  if (!best || best.evidence === 0) return undefined;
  // As much of the one as of the other: the newer, which people fill in by the older's habits.
  return best.evidence === next?.evidence ? formIds[0] : best.id;
};

/**
 * Tells the form by the headers. Where they could be either's, a table goes with the others; only a document
 * none of whose tables tells is taken to follow the form of its year.
 */
export const chooseForms = (
  readings: Readonly<Record<TableId, TableReading>>,
  year: number | null,
  stated: FormId | undefined,
): ChosenForms => {
  const shown = tableIds.map((table) => ({ table, form: formShown(readings[table]) }));
  const told = stated ?? shown.find(({ form }) => form !== undefined)?.form;
  const form = told ?? (year === null ? undefined : formForYear(year)?.id) ?? formIds[0] ?? '2021';
  const mixed: Partial<Record<TableId, FormId>> = {};
  for (const { table, form: own } of shown) if (own !== undefined && own !== form) mixed[table] = own;
  return { form, mixed, told: told !== undefined };
};
