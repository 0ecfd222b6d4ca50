import { css } from 'lit';

/** What is said below a table: what is wrong in it, and which rows are left out. */
export const remarksStyles = css`
  [part='findings'] {
    margin: 0.75em 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.9375em;
  }

  [part='findings'] li {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    padding-block: 0.2em;
  }

  .word {
    flex: none;
    color: var(--_tone);
    font-weight: 650;
  }

  .link {
    display: inline-block;
    min-height: 24px;
    padding: 0 0.25em;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  [part='hidden-rows'] {
    margin-block-start: 0.75em;
    font-size: 0.9375em;
  }

  :host([size='large']) .link {
    min-height: 60px;
  }

  @media print {
    [part='hidden-rows'] {
      display: none;
    }
  }
`;
