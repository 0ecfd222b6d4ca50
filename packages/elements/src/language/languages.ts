import { OnDemand } from '../shared/on-demand.js';

/** The reports are Chinese, so that Chinese comes with the elements; another language is loaded where it is spoken. */
export { zhHans } from './zh-Hans.js';

export const english = new OnDemand(async () => (await import('./en.js')).en);
