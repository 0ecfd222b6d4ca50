import { css } from 'lit';

export const tableStyles = css`
  .tables.several {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(24em, 40%)), 1fr));
    gap: 1.25em 2.5em;
    align-items: start;
  }

  [part='heading'] {
    margin: 0 0 0.75em;
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.4;
  }

  .scroller {
    position: relative;
    min-width: 0;
  }

  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.9375em;
    line-height: 1.45;
  }

  caption {
    text-align: start;
  }

  [part='caption'] {
    padding-block-end: 0.35em;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding: 0.45em 0.7em;
    text-align: start;
    vertical-align: top;
  }

  th {
    font-weight: 400;
  }

  thead th {
    padding-block: 0.35em;
    color: var(--_muted);
    font-size: 0.9333em;
    text-align: end;
    text-wrap: balance;
    vertical-align: bottom;
  }

  thead th[scope='colgroup'] {
    text-align: center;
  }

  thead tr:last-child > *,
  thead [rowspan]:not([rowspan='1']):not([scope='colgroup']),
  .corner {
    border-block-end-color: var(--_rule);
  }

  .corner {
    color: var(--_muted);
    font-size: 0.8667em;
    vertical-align: bottom;
  }

  tbody td {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }

  /* Each figure is 60 px high to a finger then. */
  :host([size='large']) tbody th,
  :host([size='large']) tbody td {
    padding-block: 0.75em;
  }

  tbody td.value {
    color: inherit;
  }

  .corner,
  tbody th.level-0 {
    padding-inline-start: 0;
  }

  tbody th[scope='rowgroup'] {
    color: var(--_muted);
  }

  tbody th.level-1[scope='rowgroup'] {
    white-space: nowrap;
  }

  /* Numbers need little room; words that wrap into four lines make a table hard to follow along. */
  tbody th.level-2 {
    width: 30%;
    min-width: 9em;
  }

  .total,
  td.value[data-total] {
    font-weight: 650;
  }

  thead th.total {
    color: inherit;
  }

  td.blank {
    font-size: 0.8667em;
  }

  tbody td.error,
  tbody td.warning {
    position: relative;
    background: var(--_tone-ground);
    color: var(--_tone);
    font-weight: 650;
    outline: 1.5px solid var(--_tone);
    outline-offset: -1.5px;
  }

  /* On the corner, where it takes no room: columns that widen with a mark would move under the reader's eyes. */
  td .icon {
    position: absolute;
    inset-block-start: -0.65em;
    inset-inline-start: 0;
  }

  thead th[scope='col'] {
    min-width: 5.8em;
  }

  .requests thead tr > .total {
    min-width: 5em;
  }

  /* Table 三: the group that spans nearly all rows stands upright, as it does on the form. */
  .requests tbody th[scope='rowgroup'].level-0 {
    width: 2.6em;
    padding-inline: 0 0.5em;
  }

  .requests tbody th[scope='rowgroup'].level-0 > span {
    position: sticky;
    inset-block-start: 1em;
    display: inline-block;
    writing-mode: vertical-rl;
    letter-spacing: 0.1em;
    text-orientation: mixed;
    white-space: nowrap;
  }

  .requests tbody th[scope='rowgroup'].level-1 {
    width: 8.5em;
    white-space: nowrap;
  }

  /* （三） on a line of its own rather than the last character of its words. */
  .requests tbody th[scope='rowgroup'].level-1 > span {
    white-space: normal;
    word-break: keep-all;
  }

  /* Table 四: fifteen columns side by side. */
  .disputes th,
  .disputes td {
    padding-inline: 0.5em;
  }

  .disputes thead th[scope='col'] {
    min-width: 4em;
    text-align: end;
  }

  .disputes td[data-total]:not(:last-child),
  .disputes thead th.total:not(:last-child) {
    border-inline-end: 1px solid var(--_line);
  }

  /* The name of a wide group stays in view while its columns scroll past. */
  thead th[scope='colgroup'] > span {
    position: sticky;
    inset-inline: 0.7em;
    display: inline-block;
  }
`;
