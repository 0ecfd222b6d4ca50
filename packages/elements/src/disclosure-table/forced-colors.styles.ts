import { css } from 'lit';

/** Comes last: the reader's own colours win. */
export const forcedColorsStyles = css`
  @media (forced-colors: active) {
    tbody td.error,
    tbody td.warning {
      outline-color: CanvasText;
      outline-width: 2px;
    }

    tbody td.related {
      outline: 1px dashed Highlight;
      outline-offset: -2px;
    }
  }
`;
