import { css } from 'lit';

/** Paper is white, and ink black, whatever the screen's colours. */
export const paperStyles = css`
  @media print {
    :host {
      color: #000;
      background: none;
    }

    .root,
    .root.dark {
      --_muted: #000;
      --_line: #000;
      --_rule: #000;
      --_accent: #000;
      --_error: #000;
      --_warning: #000;
      --_error-ground: transparent;
      --_warning-ground: transparent;
      --_band: transparent;
      --_ground: transparent;
      color: #000;
    }

    .width {
      display: none;
    }
  }
`;
