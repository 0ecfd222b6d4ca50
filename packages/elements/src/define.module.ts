import './define/all.js';
import type { DisclosureReport } from './disclosure-report/disclosure-report.js';
import { toldBy, type EnhanceOptions } from './enhance-options.js';

/** For pages without a build step: what finds reports is loaded where it is asked for. */
export const enhance = async (
  target: string | HTMLElement,
  options?: EnhanceOptions,
): Promise<readonly DisclosureReport[]> => (await import('./enhance.js')).enhance(target, options);

// A module is not told which tag it comes from.
const told = toldBy(document.querySelector<HTMLScriptElement>('script[type="module"][data-enhance]'));
if (told) void enhance(...told);
