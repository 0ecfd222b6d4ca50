import { OnDemand } from '../shared/on-demand.js';

/** What a reader does with a report. */
export const reportInteraction = new OnDemand(() => import('./interaction/interaction.js'));

/** How it looks where there is little room. */
export const narrowReport = new OnDemand(() => import('./narrow.styles.js'));
