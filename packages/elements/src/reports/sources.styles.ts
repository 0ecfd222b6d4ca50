import { css } from 'lit';

/** What is said of sources, and the choices above what they hold. */
export const sourcesStyles = css`
  .note,
  .failed {
    margin: 0;
    color: var(--_muted);
  }

  .failed {
    padding: 0.6em 0.9em;
    border-inline-start: 3px solid var(--_error);
    background: var(--_error-ground);
    color: inherit;
    list-style: none;
    overflow-wrap: anywhere;
  }

  .failed li {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    padding-block: 0.15em;
  }

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
