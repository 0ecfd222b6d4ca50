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

  [aria-pressed='true'],
  [aria-expanded='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    color: var(--_accent);
    font-weight: 650;
  }

  :host([size='large']) button,
  :host([size='large']) summary,
  :host([size='large']) [role='option'] {
    min-height: 60px;
  }

  :host([size='large']) summary {
    padding-block: calc(30px - 0.8em);
  }

  @media (forced-colors: active) {
    [aria-pressed='true'],
    [aria-expanded='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
