import { DisclosureComparison } from '../disclosure-comparison/disclosure-comparison.js';

if (!customElements.get('disclosure-comparison'))
  customElements.define('disclosure-comparison', DisclosureComparison);

export type { DisclosureComparison };
