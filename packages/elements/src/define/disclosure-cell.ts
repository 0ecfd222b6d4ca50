import { DisclosureCell } from '../disclosure-cell/disclosure-cell.js';

if (!customElements.get('disclosure-cell')) customElements.define('disclosure-cell', DisclosureCell);

export type { DisclosureCell };
