import { DisclosureTable } from '../disclosure-table/disclosure-table.js';

if (!customElements.get('disclosure-table')) customElements.define('disclosure-table', DisclosureTable);

export type { DisclosureTable };
