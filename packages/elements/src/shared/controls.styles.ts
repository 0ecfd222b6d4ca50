import { css } from 'lit';

export const controlsStyles = css`
  button {
    min-height: 36px;
    padding: 0.25em 1em;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  :host([size='large']) button {
    min-height: 60px;
  }
`;
