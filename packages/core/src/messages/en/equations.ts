import type { ReportCatalogue } from '../catalogue.js';
import { equationFindings } from './equation-findings.js';

/** The sentences for a report of which only the equations are checked. */
export const enEquations: ReportCatalogue = {
  locale: 'en',
  formName: (form) => `${form} form`,
  severities: { error: 'Error', warning: 'Warning', information: 'Note' },
  findings: equationFindings,
};
