import './define/all.js';
import type { DisclosureReport } from './disclosure-report/disclosure-report.js';
import { toldBy, type EnhanceOptions } from './enhance-options.js';

/** For pages without a build step: what finds reports is loaded where it is asked for. */
export const enhance = async (
  target: string | HTMLElement,
  options?: EnhanceOptions,
): Promise<readonly DisclosureReport[]> => (await import('./enhance.js')).enhance(target, options);

/** Several tags of one address are one module. One that none has, for it moved or was imported, takes what all ask for. */
const ownTags = (): readonly HTMLScriptElement[] => {
  const tags = [...document.querySelectorAll<HTMLScriptElement>('script[type="module"][data-enhance]')];
  const own = tags.filter(({ src }) => src === import.meta.url);
  return own.length > 0 ? own : tags;
};

const enhanceAsTold = (): void => {
  for (const tag of ownTags()) {
    const told = toldBy(tag);
    if (told) void enhance(...told);
  }
};

if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', enhanceAsTold, { once: true });
else enhanceAsTold();
