import './define/all.js';
import type { DisclosureReport } from './disclosure-report/disclosure-report.js';
import type { EnhanceOptions } from './enhance-options.js';

/** For pages without a build step: what finds reports is loaded where it is asked for. */
export const enhance = async (
  target: string | HTMLElement,
  options?: EnhanceOptions,
): Promise<readonly DisclosureReport[]> => (await import('./enhance.js')).enhance(target, options);

const enhanceAsTold = async (): Promise<void> => {
  if (document.querySelector('script[type="module"][data-enhance]'))
    (await import('./enhance-as-told.js')).enhanceAsTold(import.meta.url);
};

if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', () => void enhanceAsTold(), { once: true });
else void enhanceAsTold();
