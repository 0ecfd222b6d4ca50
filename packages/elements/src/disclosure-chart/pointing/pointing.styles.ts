import { css } from 'lit';

/** What is brought out. */
export const pointingStyles = css`
  [part='picture'].focused {
    outline: 2px solid var(--_accent);
    outline-offset: 6px;
  }

  .bar.current,
  .current .bar {
    stroke: currentColor;
    stroke-width: 3;
  }

  .end.current .band {
    fill-opacity: 0.45;
  }

  .end.current text {
    font-weight: 700;
  }

  [role='option'][aria-selected='true'] {
    background: var(--_band);
    box-shadow: inset 3px 0 0 var(--_accent);
    font-weight: 650;
  }

  [role='option']:focus-visible {
    outline-offset: -2px;
  }

  @media (forced-colors: active) {
    .bar.current,
    .current .bar,
    .end.current .band {
      stroke: Highlight;
      stroke-width: 3;
    }

    [role='option'][aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
