import { DisclosureOriginal } from '../disclosure-original/disclosure-original.js';

if (!customElements.get('disclosure-original'))
  customElements.define('disclosure-original', DisclosureOriginal);

export type { DisclosureOriginal };
