import type { Failure } from './source.events.js';

/** A report, or the file of ours that reads it, could not be fetched. */
export const unreachable = (error: unknown): { readonly failure: Failure } => ({
  failure: { reason: 'network', detail: error instanceof Error ? error.message : String(error) },
});
