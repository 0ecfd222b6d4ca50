import { css } from 'lit';

export const numbersStyles = css`
  .scroller[tabindex] {
    overflow-x: auto;
  }

  table {
    border-spacing: 0;
    margin-block-end: 1em;
    font-size: 0.9375em;
  }

  caption {
    padding-block-end: 0.25em;
    color: var(--_muted);
    text-align: start;
  }

  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding: 0.35em 0 0.35em 1.5em;
    font-weight: 400;
    text-align: end;
    white-space: nowrap;
  }

  thead th {
    border-block-end-color: var(--_rule);
    color: var(--_muted);
  }

  th:first-child {
    padding-inline-start: 0;
    text-align: start;
    white-space: normal;
  }
`;
