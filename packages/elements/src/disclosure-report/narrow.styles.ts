import { css } from 'lit';

/** Where there is little room. In a file of its own: a desktop needs none of it. */
export const styles = [
  css`
  .narrow .glance {
    grid-template-columns: repeat(2, 1fr);
  }

  .narrow .glance > div,
  .narrow .glance > div + div {
    padding: 0.6em 0.75em 0.5em 0;
    border-inline-start: 0;
  }

  .narrow .glance > div:nth-child(n + 2) {
    border-block-start: 1px solid var(--_line);
  }

  .narrow .glance > div:first-child {
    grid-column: 1 / -1;
  }

  .narrow [part='title'] {
    font-size: 1.5em;
  }

  .narrow dd:not(.sub) {
    font-size: 1.5em;
  }

  .narrow .tools-room {
    height: calc(72px + 3.7em);
  }

  /* By what was checked takes two lines, that it is being checked mostly one. Less by a hair, for no line is as high as it says. */
  .narrow .checked-by {
    min-height: 3.19em;
  }

  @media (max-width: 345px) {
    .narrow .checked-by {
      min-height: 4.79em;
    }
  }

  .narrow .checks {
    padding-inline: 0.9em;
  }
`,
];
