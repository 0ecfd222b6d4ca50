import { css } from 'lit';

/** What is said of sources. */
export const sourcesStyles = css`
  .note,
  .failed {
    margin: 0;
    color: var(--_muted);
  }

  .failed {
    padding: 0.6em 0.9em;
    border-inline-start: 3px solid var(--_error);
    background: var(--_error-ground);
    color: inherit;
    list-style: none;
    overflow-wrap: anywhere;
  }

  .failed li {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    padding-block: 0.15em;
  }
`;
