import { DisclosureReport } from '../disclosure-report/disclosure-report.js';
import './disclosure-table.js';

if (!customElements.get('disclosure-report')) customElements.define('disclosure-report', DisclosureReport);

export type { DisclosureReport };
