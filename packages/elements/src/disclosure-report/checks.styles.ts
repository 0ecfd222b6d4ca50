import { css } from 'lit';

/** The checks, and what is shown while there is no report. */
export const checksStyles = css`
  .checks {
    margin-block-end: 2em;
    padding: 0.8em 1.25em;
    border-inline-start: 3px solid var(--_tone);
    background: var(--_tone-ground);
    font-size: 0.9375em;
  }

  .checks.success {
    padding-block: 0.2em;
  }

  .state,
  .findings li {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }

  .others {
    color: var(--_muted);
  }

  .findings {
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
  }

  .findings li {
    padding-block: 0.2em;
  }

  .word {
    flex: none;
    color: var(--_tone);
    font-weight: 650;
  }

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

  .checked-by {
    margin-block-start: 0.6em;
    color: var(--_muted);
    font-size: 0.8667em;
    overflow-wrap: anywhere;
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

  details ul:not(.findings),
  .failure ul {
    margin: 0.25em 0;
    padding-inline-start: 1.4em;
  }

  .failure {
    margin-block-end: 1em;
    padding: 0.8em 1.25em;
    border-inline-start: 3px solid var(--_error);
    background: var(--_error-ground);
  }

  /* What follows the element is below the first screen before and after. */
  .skeleton {
    min-height: 100vh;
  }

  .skeleton i {
    display: block;
    height: 1em;
    margin-block-end: 0.8em;
    border-radius: 3px;
    background: var(--_band);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }

  .skeleton .short {
    width: 12em;
  }

  .skeleton .title {
    width: 20em;
    max-width: 80%;
    height: 2em;
  }

  .skeleton .block {
    height: 6em;
  }

  .skeleton .tall {
    height: 20em;
  }

  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .skeleton i {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .skeleton i {
      border: 1px solid;
    }
  }
`;
