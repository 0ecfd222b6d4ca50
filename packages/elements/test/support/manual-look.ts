import { css } from 'lit';

/** A quiet page: text on paper, structure by weight and hairlines. */
const { styleSheet } = css`
  .manual {
    --paper: #fff;
    --ink: #1c1f24;
    --soft: #555c66;
    --line: #d9dde3;
    --band: #f3f6fa;
    --link: #1a4a8a;
    color: var(--ink);
    background: var(--paper);
    font:
      16px/1.6 'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      system-ui,
      sans-serif;
    padding: 1.5rem clamp(1rem, 5vw, 4rem) 4rem;
  }
  .manual:lang(en) {
    font-family: system-ui, sans-serif;
  }
  .manual.dark {
    --paper: #14171c;
    --ink: #e4e7eb;
    --soft: #a9b1bc;
    --line: #363c45;
    --band: #1c2129;
    --link: #8ab4f0;
    color-scheme: dark;
  }
  .manual > * {
    max-width: 46rem;
    margin-inline: auto;
  }
  .manual a {
    color: var(--link);
  }
  .manual p {
    margin-block: 0.25rem 0.75rem;
  }
  .manual h2 {
    margin-block: 3rem 0;
  }
  .manual h3 {
    margin-block: 1rem 0.25rem;
  }
  .manual code {
    font: 0.875em/1.5 ui-monospace, Consolas, 'Liberation Mono', monospace;
    overflow-wrap: anywhere;
  }
  .manual nav {
    border-block: 1px solid var(--line);
    padding-block: 0.5rem;
  }
  .manual nav ul {
    list-style: none;
    padding: 0;
  }
  .manual dl {
    margin-block: 0;
  }
  .manual dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }
  .manual dt {
    flex: 0 0 6rem;
    color: var(--soft);
  }
  .manual dd {
    flex: 1 1 11rem;
    margin: 0;
  }
`;

/** Puts the look of the manual, and what a page of it adds, on the document while a story of it is shown. */
export const manualLook = (own: CSSStyleSheet | undefined) => (): (() => void) => {
  const before = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...before, ...[styleSheet, own].flatMap((sheet) => sheet ?? [])];
  return () => {
    document.adoptedStyleSheets = before;
  };
};
