import { css } from 'lit';

/** What is said below a table: what is wrong in it, and which rows are left out. */
export const remarksStyles = css`
  .findings {
    margin-block-start: 0.75em;
    font-size: 0.9375em;
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
