import { css } from 'lit';

export const flowStyles = css`
  .end .bar,
  .band {
    fill: var(--_accent);
  }

  .band {
    fill-opacity: 0.2;
  }

  .open .bar {
    fill: transparent;
    stroke: var(--_accent);
    stroke-dasharray: 3 2;
  }

  .open .band {
    fill-opacity: 0.08;
    stroke: var(--_accent);
    stroke-dasharray: 4 3;
  }

  @media (forced-colors: active) {
    .band {
      stroke: var(--_accent);
    }
  }
`;
