import { OnDemand } from '../shared/on-demand.js';

/** What a reader does with the tables. */
export const tableInteraction = new OnDemand(() => import('./interaction/interaction.js'));

/** How the tables are drawn where there is little room. */
export const narrowTables = new OnDemand(() => import('./narrow/narrow.js'));
