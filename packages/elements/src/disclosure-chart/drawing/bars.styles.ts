import { css } from 'lit';

/** The bars and, where they need one, their key. */
export const barsStyles = css`
  [class*='tone-'] {
    color: var(--_muted);
  }

  .tone-0,
  .tone-1 {
    color: var(--_accent);
  }

  pattern path {
    stroke: currentColor;
    stroke-width: 2;
  }

  .parts {
    display: grid;
    gap: 0 1.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    font-size: 0.9375em;
  }

  .parts > * {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-height: 32px;
    border-block-end: 1px solid var(--_line);
    padding: 0.2em 0.4em;
    cursor: pointer;
  }

  .swatch {
    flex: none;
    margin: 0;
  }
`;
