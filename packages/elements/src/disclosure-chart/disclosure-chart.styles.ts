import { css } from 'lit';

export const chartStyles = css`
  .root {
    --_other: var(--_muted);
  }

  figure {
    position: relative;
    margin: 0;
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
    overflow: visible;
  }

  [part='picture'] {
    margin-block: 0.5em;
  }

  [part='picture'].focused {
    outline: 2px solid var(--_accent);
    outline-offset: 6px;
  }

  .said {
    min-height: 1.6em;
    margin: 0;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }

  text {
    fill: currentColor;
    font-size: max(12px, 0.8125em);
  }

  .number {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .bars .number,
  .in text {
    text-anchor: end;
  }

  [class*='tone-'] {
    color: var(--_other);
  }

  .tone-0,
  .tone-1 {
    color: var(--_accent);
  }

  .bar {
    stroke: currentColor;
  }

  pattern rect {
    fill: var(--_ground);
  }

  pattern.tone-0 rect {
    fill: currentColor;
  }

  pattern path {
    stroke: currentColor;
    stroke-width: 2;
    fill: none;
  }

  .end .bar {
    fill: var(--_accent);
    stroke: none;
  }

  .end .band {
    fill: var(--_accent);
    fill-opacity: 0.2;
  }

  .end.open .bar {
    fill: var(--_ground);
    stroke: var(--_accent);
    stroke-dasharray: 3 2;
  }

  .end.open .band {
    fill-opacity: 0.08;
    stroke: var(--_accent);
    stroke-dasharray: 4 3;
  }

  .middle {
    fill: currentColor;
  }

  .bar.current,
  .current .bar {
    stroke: currentColor;
    stroke-dasharray: none;
    stroke-width: 3;
  }

  .end.current .band {
    fill-opacity: 0.45;
  }

  .end.current text {
    font-weight: 700;
  }

  .parts {
    display: grid;
    gap: 0 1.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    font-size: 0.9375em;
  }

  .parts [role='group'] {
    display: contents;
  }

  .parts .group {
    grid-column: 1 / -1;
    padding-block-start: 0.35em;
    color: var(--_muted);
    font-size: 0.9333em;
  }

  [role='option'] {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-height: 32px;
    border-block-end: 1px solid var(--_line);
    padding: 0.2em 0.4em;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }

  [role='option'] .swatch {
    flex: none;
  }

  [role='option'][aria-selected='true'] {
    background: var(--_band);
    box-shadow: inset 3px 0 0 var(--_accent);
    font-weight: 650;
  }

  [role='option']:focus-visible {
    outline-offset: -2px;
  }

  .notes {
    margin: 0.75em 0 0;
    padding: 0;
    color: var(--_muted);
    font-size: 0.875em;
    list-style: none;
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

  :host([size='large']) summary,
  :host([size='large']) [role='option'] {
    min-height: 60px;
  }

  :host([size='large']) summary {
    padding-block: calc(30px - 0.8em);
  }

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
    font-variant-numeric: tabular-nums;
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

  @media print {
    figure {
      break-inside: avoid;
    }

    button,
    details:not([open]) {
      display: none;
    }
  }

  @media (forced-colors: active) {
    [class*='tone-'] {
      color: CanvasText;
    }

    pattern rect {
      fill: Canvas;
    }

    .end .bar,
    .middle {
      fill: CanvasText;
    }

    .end.open .bar {
      fill: Canvas;
    }

    .end .band,
    .end.open .band,
    .end.open .bar {
      stroke: CanvasText;
    }

    .end .band {
      fill: CanvasText;
    }

    .bar.current,
    .current .bar,
    .end.current .band {
      stroke: Highlight;
      stroke-width: 3;
    }

    [role='option'][aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
