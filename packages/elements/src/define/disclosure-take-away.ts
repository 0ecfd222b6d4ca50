import { DisclosureTakeAway } from '../disclosure-take-away/disclosure-take-away.js';

if (!customElements.get('disclosure-take-away'))
  customElements.define('disclosure-take-away', DisclosureTakeAway);

export type { DisclosureTakeAway };
