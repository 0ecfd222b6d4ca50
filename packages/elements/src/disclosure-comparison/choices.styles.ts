import { css } from 'lit';

/** The choices above a comparison. */
export const choicesStyles = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    margin-block-end: 0.75em;
  }

  label {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-width: 0;
    max-width: 100%;
  }

  label > span {
    flex: none;
    color: var(--_muted);
  }

  select {
    /* In WebKit the words that don't fit would else widen the page. */
    contain: paint;
    min-width: 0;
    min-height: 40px;
    padding: 0.3em 0.6em;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    background: var(--_ground);
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }

  :host([size='large']) select {
    min-height: 60px;
  }

  @media print {
    .choices {
      display: none;
    }
  }
`;
