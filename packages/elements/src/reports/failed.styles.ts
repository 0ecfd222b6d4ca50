import { css } from 'lit';

export const failedStyles = css`
  .failed {
    margin: 0;
    padding: 0.6em 0.9em;
    border-inline-start: 3px solid var(--_error);
    background: var(--_error-ground);
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
