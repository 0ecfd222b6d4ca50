import { css } from 'lit';

export const reportStyles = css`
  a {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  p {
    margin: 0;
  }

  .kicker,
  .facts {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .kicker {
    letter-spacing: 0.04em;
  }

  [part='title'] {
    margin: 0.1em 0 0.2em;
    font-size: 1.875em;
    font-weight: 650;
    line-height: 1.3;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    padding: 0;
    clip-path: inset(-0.5em -0.5em -0.5em 0);
    list-style: none;
  }

  /* All move by a dot, so that the one at the start of a line is cut off; an outline is not. */
  .facts li {
    position: relative;
    left: -1.7em;
  }

  .facts li::before {
    content: '·';
    content: '·' / '';
    display: inline-block;
    width: 1.7em;
    text-align: center;
  }

  .glance {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    margin: 1.75em 0;
    border-block: 1px solid var(--_line);
  }

  .glance > div {
    padding: 0.9em 1.1em 0.8em 0;
  }

  .glance > div + div {
    padding-inline-start: 1.1em;
    border-inline-start: 1px solid var(--_line);
  }

  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }

  dd {
    margin: 0;
    font-size: 1.875em;
    font-weight: 600;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }

  dd.sub {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 400;
    line-height: 1.5;
  }

  [part='section'] {
    margin-block-start: 2.5em;
  }

  [part='section-heading'] {
    margin: 0 0 0.6em;
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.4;
  }

  .prose {
    max-width: 46em;
    overflow-wrap: break-word;
  }

  .prose > * {
    margin-block: 0 0.75em;
  }

  [part='prose-heading'] {
    font-size: 1em;
    font-weight: 650;
  }

  .prose img {
    max-width: 100%;
    height: auto;
  }

  .prose .scroller {
    overflow-x: auto;
  }

  .prose-table {
    border-spacing: 0;
    font-size: 0.9375em;
  }

  .prose-table td {
    border-block-end: 1px solid var(--_line);
    padding: 0.35em 1.5em 0.35em 0;
    vertical-align: top;
  }

  /* As much as the buttons and the line below them will take. */
  .tools-room {
    height: calc(36px + 1.9em);
    margin-block: 1.64em -0.94em;
  }

  /* The section's heading says it already. */
  disclosure-table::part(heading) {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
