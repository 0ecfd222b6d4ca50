import { css } from 'lit';

/** What can be scrolled, the row under the pointer, the cell in focus, and those that are brought out. */
export const cellsStyles = css`
  .scroller[tabindex] {
    overflow-x: auto;
  }

  .scroller[tabindex]:focus-visible {
    outline-offset: -2px;
  }

  tbody td {
    cursor: pointer;
  }

  tbody tr:hover > td,
  tbody tr:hover > th[scope='row'] {
    background: var(--_band);
  }

  tbody td.related,
  tbody tr:hover > td.related {
    background: var(--_tone-ground, var(--_band));
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  td:focus {
    outline: 3px solid var(--_accent);
    outline-offset: -2px;
  }
`;
