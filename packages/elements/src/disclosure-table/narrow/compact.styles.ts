import { css } from 'lit';

/** The table where it has little room. `.compact` is set by the element: container queries came after Chromium 88. */
export const compactStyles = css`
  .compact table {
    font-size: 0.875em;
  }

  .compact th,
  .compact td {
    padding: 0.4em 0.5em;
  }

  .compact .corner,
  .compact tbody th.level-0 {
    padding-inline-start: 0;
  }

  .compact thead th[scope='col'] {
    min-width: 0;
  }

  .compact .disputes thead th[scope='col'] {
    min-width: 3.6em;
  }

  /* Room for 自然人 in one line. */
  .compact .requests thead th[scope='col'] {
    min-width: 4em;
  }

  /*
   * All three header columns of table 三 stay in view while the figures scroll: two stand upright and leave the
   * third enough room for its words.
   */
  .compact .requests {
    --_upright: 2em;
    --_words: 8.5em;
  }

  .compact .requests tbody th {
    position: sticky;
    z-index: 1;
    inset-inline-start: 0;
    background: var(--_ground);
  }

  .compact .requests tbody th.level-1 {
    inset-inline-start: var(--_upright);
  }

  .compact .requests tbody th.level-2 {
    inset-inline-start: calc(2 * var(--_upright));
  }

  .compact .requests tbody th[scope='rowgroup'] {
    width: var(--_upright);
    min-width: var(--_upright);
    max-width: var(--_upright);
    padding-inline: 0.25em;
  }

  .compact .requests tbody th[scope='rowgroup'] > span {
    writing-mode: vertical-rl;
    white-space: nowrap;
    letter-spacing: 0;
    line-height: 1.5;
  }

  .compact .requests tbody th[scope='row'] {
    border-inline-end: 1px solid var(--_line);
  }

  .compact .requests tbody th.level-2 {
    width: auto;
    min-width: var(--_words);
  }
`;
