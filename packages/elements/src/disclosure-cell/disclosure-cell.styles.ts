import { css } from 'lit';

export const cellStyles = css`
  .panel {
    /* What it is about stands in the middle of the window. */
    max-height: 42vh;
    overflow-y: auto;
    padding: 0.9em 1.1em 1em;
    border: 1px solid var(--_rule);
    border-radius: 6px;
    background: var(--_ground);
    box-shadow: 0 2px 16px rgb(0 0 0 / 12%);
    font-size: 0.9375em;
  }

  header {
    display: flex;
    gap: 1em;
    justify-content: space-between;
    align-items: start;
  }

  h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 400;
    line-height: 1.5;
  }

  h4:focus {
    outline: 0;
  }

  .path {
    display: block;
    color: var(--_muted);
    font-size: 0.9333em;
  }

  .figure {
    font-size: 1.5em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.45em 1.1em;
    margin: 0.5em 0 0;
  }

  dt {
    color: var(--_muted);
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .narrow dl {
    grid-template-columns: minmax(0, 1fr);
    gap: 0.1em;
  }

  .narrow dt {
    margin-block-start: 0.5em;
  }

  p {
    margin: 0;
  }

  .verdict {
    color: var(--_tone);
    font-weight: 650;
  }

  .finding {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
  }

  button,
  a {
    min-height: 24px;
    color: var(--_accent);
    font: inherit;
  }

  a {
    display: inline-block;
  }

  button {
    padding: 0 0.15em;
    text-align: start;
    border: 0;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .close {
    flex: none;
    min-height: 36px;
    padding: 0.25em 1em;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    color: inherit;
    text-decoration: none;
  }

  :host([size='large']) button,
  :host([size='large']) a {
    display: inline-flex;
    align-items: center;
    min-width: 60px;
    min-height: 60px;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
