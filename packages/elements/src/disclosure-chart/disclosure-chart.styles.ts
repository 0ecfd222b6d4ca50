import { css } from 'lit';

export const chartStyles = css`
  figure {
    position: relative;
    margin: 0;
    font-variant-numeric: tabular-nums;
  }

  [part='title'] {
    font-size: 1.1em;
    font-weight: 650;
    /* A bracket that is halved to fit the end of a line reaches over it by the other half. */
    text-spacing-trim: space-all;
  }

  [part='summary'] {
    max-width: 46em;
    margin: 0.25em 0 1em;
    overflow-wrap: break-word;
  }

  svg {
    display: block;
    max-width: 100%;
    height: auto;
    margin-block: 0.5em;
    overflow: visible;
    fill: currentColor;
  }

  .said {
    min-height: 1.6em;
    margin: 0;
    font-size: 0.9375em;
  }

  text {
    font-size: max(12px, 0.8125em);
  }

  .number {
    font-weight: 600;
  }

  button,
  details {
    margin-block-start: 0.75em;
  }

  summary {
    width: fit-content;
    min-height: 32px;
    padding-block: 0.2em;
    color: var(--_accent);
    cursor: pointer;
  }

  @media (forced-colors: active) {
    svg {
      --_accent: CanvasText;
      --_muted: CanvasText;
    }
  }

  @media print {
    figure {
      break-inside: avoid;
    }

    button,
    details:not([open]) {
      display: none;
    }
  }
`;
