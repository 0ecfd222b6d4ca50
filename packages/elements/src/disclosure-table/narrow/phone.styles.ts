import { css } from 'lit';

/** The layout for little room: words on the left, one number on the right, groups as faint bands between. */
export const phoneStyles = css`
  [part='column'] {
    display: flex;
    gap: 0.75em;
    align-items: center;
    margin-block-end: 0.75em;
  }

  [part='column'] span {
    flex: none;
    color: var(--_muted);
  }

  select {
    flex: 1;
    min-width: 0;
    max-width: 22em;
    min-height: 44px;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    background: var(--_ground);
    color: inherit;
    font: inherit;
  }

  :host([size='large']) select {
    min-height: 60px;
  }

  .root .phone {
    font-size: 0.9375em;
  }

  .root .phone th,
  .root .phone td {
    padding: 0.5em 0.25em;
  }

  .root .phone th:first-child {
    padding-inline-start: 0;
  }

  .root .phone tbody th[scope='rowgroup'] {
    padding-block: 0.9em 0.35em;
    font-size: 0.9333em;
  }

  .root .phone tbody th[scope='rowgroup'].level-0 {
    padding: 0.6em 0.5em;
    background: var(--_band);
    color: inherit;
    font-weight: 650;
  }

  .root .phone thead th[scope='col'] {
    min-width: 4em;
  }

  /* English words don't break: with more room around them, Firefox could not fit four columns into 320 px. */
  .root:lang(en) .phone thead th[scope] {
    min-width: 0;
    padding-inline: 0.2em;
    font-size: 0.9em;
  }

  @media print {
    [part='column'] {
      display: none;
    }
  }
`;
