import { css } from 'lit';

export const notesStyles = css`
  .notes {
    margin: 0.75em 0 0;
    padding: 0;
    color: var(--_muted);
    font-size: 0.875em;
    list-style: none;
  }
`;
