import { css } from 'lit';

/** The checks, and what is shown while there is no report. */
export const checksStyles = css`
  .checks,
  .failure {
    margin-block-end: 1em;
    padding: 0.8em 1.25em;
    border-inline-start: 3px solid var(--_tone);
    background: var(--_tone-ground);
  }

  .checks {
    margin-block-end: 2em;
    font-size: 0.9375em;
  }

  .checks.success {
    padding-block: 0.2em;
  }

  .state {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }

  .room {
    min-height: 1.6em;
    margin-block-start: 0.4em;
  }

  .checked-by {
    margin-block-start: 0.6em;
    color: var(--_muted);
    font-size: 0.8667em;
    overflow-wrap: anywhere;
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

  .skeleton .title {
    width: 60%;
    height: 2em;
  }

  .skeleton .block {
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
