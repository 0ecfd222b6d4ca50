import { css } from 'lit';

/** A list of findings, and what in it or beside it leads somewhere. */
export const findingsStyles = css`
  .findings {
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
  }

  .findings li {
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
`;
