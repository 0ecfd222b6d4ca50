import { css } from 'lit';

/** What is found, added up and stated, in words and numbers. */
export const detailsStyles = css`
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block-start: 0.6em;
  }

  .filter button {
    min-height: 28px;
    padding: 0.1em 0.7em;
    font-size: 0.9333em;
  }

  .filter [aria-pressed='true'] {
    border-color: currentColor;
    box-shadow: inset 0 0 0 1px currentColor;
    font-weight: 650;
  }

  .findings q {
    display: block;
    color: var(--_muted);
    font-size: 0.9333em;
    overflow-wrap: anywhere;
    quotes: '“' '”';
  }

  .others {
    color: var(--_muted);
    word-break: keep-all;
  }

  .rule {
    display: inline-block;
    min-width: 24px;
    min-height: 24px;
    color: var(--_muted);
    font-size: 0.8667em;
    text-decoration: none;
  }

  .rule:hover,
  .rule:focus-visible {
    text-decoration: underline;
  }

  .subtotals {
    margin-block-start: 0.9em;
    font-size: 0.9375em;
  }

  .subtotals > p {
    color: var(--_muted);
    font-size: 0.9333em;
  }

  .subtotals dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
    margin: 0.25em 0 0;
  }

  .subtotals div {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
  }

  .subtotals dt,
  .subtotals dd {
    font-size: 1em;
  }

  details {
    margin-block-start: 0.4em;
  }

  summary {
    min-height: 24px;
    color: var(--_muted);
    cursor: pointer;
  }

  .prose .stated {
    margin: -0.2em -0.3em;
    padding: 0.2em 0.3em;
    color: inherit;
    text-decoration: underline 1px var(--_muted);
    text-underline-offset: 0.25em;
  }

  .prose .stated:hover {
    color: var(--_accent);
  }

  .prose .stated.differs {
    text-decoration: underline wavy var(--_warning);
  }

  /* They stand above the tables, with a way to each cell. */
  disclosure-table::part(findings) {
    display: none;
  }

  .failure ul,
  details ul:not(.findings) {
    margin: 0.25em 0;
    padding-inline-start: 1.4em;
  }
`;
