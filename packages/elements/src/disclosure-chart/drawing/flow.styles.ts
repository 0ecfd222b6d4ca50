import { css } from 'lit';

export const flowStyles = css`
  .in text {
    text-anchor: end;
  }

  .end .bar,
  .end .band {
    fill: var(--_accent);
  }

  .end .bar {
    stroke: none;
  }

  .end .band {
    fill-opacity: 0.2;
  }

  .end.open .bar {
    fill: var(--_ground);
    stroke: var(--_accent);
    stroke-dasharray: 3 2;
  }

  .end.open .band {
    fill-opacity: 0.08;
    stroke: var(--_accent);
    stroke-dasharray: 4 3;
  }

  .middle {
    fill: currentColor;
  }

  @media (forced-colors: active) {
    .end .bar,
    .end .band,
    .middle {
      fill: CanvasText;
    }

    .end.open .bar {
      fill: Canvas;
    }

    .end .band,
    .end.open .band,
    .end.open .bar {
      stroke: CanvasText;
    }
  }
`;
