import { annual2019 } from './annual-2019.js';
import { annual2021 } from './annual-2021.js';
import type { Form, FormId } from './model.js';

/** Every form there is. A new form is a new file and a line here. */
export const forms: Readonly<Record<FormId, Form>> = { '2021': annual2021, '2019': annual2019 };

export const formIds: readonly FormId[] = ['2021', '2019'];

/** The form issued for a report year, if there is one: reports before 2019 are free text. */
export const formForYear = (year: number): Form | undefined =>
  formIds
    .map((id) => forms[id])
    .find(({ years }) => year >= years.first && (years.last === undefined || year <= years.last));
