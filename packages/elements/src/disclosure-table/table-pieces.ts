import { OnDemand } from '../shared/on-demand.js';
import { keepEarlyAct } from './early-act.js';

/** What a reader does with the tables. */
export const tableInteraction = new OnDemand(() => {
  keepEarlyAct();
  return import('./interaction/interaction.js');
});

/** How the tables are drawn where there is little room. */
export const narrowTables = new OnDemand(() => import('./narrow/narrow.js'));
