import { css } from 'lit';

export const comparisonStyles = css`
  .scroller {
    position: relative;
    min-width: 0;
  }

  .scroller[tabindex] {
    overflow-x: auto;
  }

  /* Columns that end just where the room does would hide that there are more: a shadow tells, until the last is seen. */
  @media screen and (forced-colors: none) {
    .scroller[tabindex] {
      background:
        linear-gradient(to left, var(--_ground), transparent) right / 2em 100% no-repeat local,
        linear-gradient(to left, var(--_rule), transparent) right / 0.375em 100% no-repeat scroll;
    }
  }

  .scroller[tabindex]:focus-visible {
    outline-offset: -2px;
  }

  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.9375em;
    line-height: 1.45;
  }

  caption {
    padding-block-end: 0.5em;
    font-size: 1.1em;
    font-weight: 650;
    text-align: start;
  }

  /* Of a table wider than its room, the caption stays in view. */
  caption > span {
    position: sticky;
    inset-inline-start: 0;
    display: inline-block;
    max-width: min(46em, 100vw - 3em);
  }

  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding: 0.45em 0.7em;
    text-align: end;
    vertical-align: baseline;
  }

  th {
    font-weight: 400;
  }

  th:first-child {
    position: sticky;
    z-index: 1;
    inset-inline-start: 0;
    min-width: 9em;
    padding-inline-start: 0;
    background: var(--_ground);
    text-align: start;
  }

  thead th {
    border-block-end-color: var(--_rule);
    padding-block: 0;
    color: var(--_muted);
    text-wrap: balance;
    vertical-align: bottom;
  }

  thead button {
    display: inline-flex;
    gap: 0.4em;
    align-items: flex-end;
    justify-content: flex-end;
    width: 100%;
    min-width: 4.5em;
    max-width: 12em;
    min-height: 36px;
    margin: 0;
    border: 0;
    padding: 0.4em 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: end;
    cursor: pointer;
  }

  /* The form's own words are long: broken into two characters a line they could not be read. */
  .measures th:not(:first-child) button {
    min-width: 8.5em;
  }

  /* What is compared is longer than its numbers: it gets the room they leave. */
  .years thead th:not(:first-child) {
    width: 1%;
  }

  /* A year and its word stay together. */
  .years thead button {
    white-space: nowrap;
  }

  th:first-child button {
    justify-content: flex-start;
    text-align: start;
  }

  :host([size='large']) thead button {
    min-width: 60px;
    min-height: 60px;
  }

  thead button:hover,
  thead [aria-sort='ascending'] button,
  thead [aria-sort='descending'] button {
    color: var(--_accent);
  }

  thead [aria-sort='ascending'] button,
  thead [aria-sort='descending'] button {
    font-weight: 650;
  }

  .arrow {
    flex: none;
    width: 1em;
    text-align: center;
  }

  .arrow.none {
    opacity: 0.75;
  }

  tbody td {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  tbody .zero,
  tbody .gap,
  .group,
  .sub-total {
    color: var(--_muted);
  }

  tbody .gap,
  .group,
  .sub-total,
  .word {
    font-size: 0.8667em;
  }

  .sum > * {
    font-weight: 650;
  }

  .sub-total {
    font-weight: 400;
    white-space: nowrap;
  }

  .changes td:nth-last-child(2),
  .changes thead th:nth-last-child(2) {
    border-inline-start: 1px solid var(--_line);
  }

  /* In the form's order the rows of a group stand below it; in any other they must say where they belong. */
  .years:not(.sorted) .level-1 > th {
    padding-inline-start: 1.2em;
  }

  .years:not(.sorted) tbody .group {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  thead .group,
  .sorted .group {
    display: block;
  }

  tbody tr:hover > * {
    background: var(--_band);
  }

  .notes {
    margin: 0.75em 0 0;
    padding: 0;
    color: var(--_muted);
    font-size: 0.875em;
    list-style: none;
  }

  .root.compact table {
    font-size: 0.875em;
  }

  .root.compact th,
  .root.compact td {
    padding-inline: 0.5em;
  }

  .root.compact th:first-child {
    width: 9em;
    min-width: 9em;
    max-width: 9em;
    border-inline-end: 1px solid var(--_line);
    padding-inline-start: 0;
    overflow-wrap: anywhere;
  }

  .root.compact .years th:first-child {
    width: auto;
    max-width: none;
  }

  .root.compact .years:not(.sorted) .level-1 > th {
    padding-inline-start: 0.8em;
  }

  @media print {
    .root .scroller {
      overflow: visible;
    }

    .root table {
      border-collapse: collapse;
      font-size: 9pt;
    }

    .root th,
    .root td {
      position: static;
      border: 0.5pt solid #000;
      padding: 2pt 4pt;
      color: #000;
    }

    thead {
      display: table-header-group;
    }

    tr {
      break-inside: avoid;
    }

    .arrow.none {
      display: none;
    }

    thead button {
      min-width: 0;
      min-height: 0;
      color: #000;
    }
  }

  @media (forced-colors: active) {
    thead [aria-sort='ascending'] button,
    thead [aria-sort='descending'] button {
      text-decoration: underline;
    }
  }
`;
