import { css } from 'lit';

/** The bars and, where they need one, their key. */
export const barsStyles = css`
  .bars .number {
    text-anchor: end;
  }

  [class*='tone-'] {
    color: var(--_muted);
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

  .parts {
    display: grid;
    gap: 0 1.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    font-size: 0.9375em;
  }

  .parts [role='option'] {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-height: 32px;
    border-block-end: 1px solid var(--_line);
    padding: 0.2em 0.4em;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }

  .swatch {
    flex: none;
  }

  :host([size='large']) [role='option'] {
    min-height: 60px;
  }

  @media (forced-colors: active) {
    [class*='tone-'] {
      color: CanvasText;
    }

    pattern rect {
      fill: Canvas;
    }
  }
`;
