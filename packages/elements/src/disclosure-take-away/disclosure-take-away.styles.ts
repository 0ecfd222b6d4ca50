import { css } from 'lit';

export const takeAwayStyles = css`
  [part='panel'] {
    border-block: 1px solid var(--_line);
    font-size: 0.9375em;
  }

  [role='group'] {
    display: grid;
    grid-template-columns: 6em minmax(0, 1fr);
    gap: 0 1.25em;
    padding-block: 0.9em;
  }

  [role='group'] + [role='group'] {
    border-block-start: 1px solid var(--_line);
  }

  [role='group'] > p {
    align-self: start;
    padding-block: 0.35em;
    color: var(--_muted);
  }

  .narrow [role='group'] {
    grid-template-columns: minmax(0, 1fr);
  }

  p {
    margin: 0;
  }

  .choices,
  .text {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .text {
    flex-wrap: nowrap;
    align-items: start;
    gap: 1em;
  }

  .text > :first-child {
    flex: 1;
    min-width: 0;
  }

  .narrow .text {
    flex-direction: column;
    gap: 0.5em;
  }

  .narrow .text > :first-child {
    flex: none;
    width: 100%;
  }

  .text button {
    flex: none;
  }

  [part='citation'] {
    padding-block: 0.35em;
    overflow-wrap: anywhere;
  }

  textarea {
    display: block;
    width: 100%;
    min-height: 6.6em;
    field-sizing: content;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: var(--_band);
    color: inherit;
    font: 0.875em / 1.6 ui-monospace, Menlo, Consolas, monospace;
    resize: vertical;
  }

  .hint {
    margin-block-start: 0.4em;
    color: var(--_muted);
    font-size: 0.9em;
  }

  /* In view whichever button was pressed. */
  [role='status'] {
    position: sticky;
    inset-block-end: 0;
    background: var(--_ground);
    font-weight: 600;
  }

  [role='status']:not(:empty) {
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_line);
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
