import { css } from 'lit';

/** The ways to view, and what large print (长辈版) asks for beside type and colour: targets of 60 px. */
export const toolsStyles = css`
  .tools,
  .tools > * {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .tools {
    justify-content: space-between;
    margin-block: 1.75em -1em;
    font-size: 0.9375em;
  }

  .hint {
    flex-basis: 100%;
    color: var(--_muted);
    font-size: 0.9333em;
  }

  /* In sight while its table is: at the foot of the window, then below the table. */
  disclosure-cell {
    position: sticky;
    z-index: 3;
    inset-block-end: 0.5em;
    margin-block-start: 0.75em;
  }

  :host([size='large']) .room {
    min-height: 60px;
    padding-block: calc(30px - 0.8em);
  }

  :host([size='large']) a:not(.stated),
  :host([size='large']) .link {
    display: inline-flex;
    align-items: center;
    min-width: 60px;
    min-height: 60px;
  }

  :host([size='large']) .glance {
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
  }

  :host([size='large']) .glance > div {
    padding-inline: 0 0.75em;
    border-inline-start: 0;
  }

  disclosure-take-away,
  .take-away p {
    margin-block: 1.75em -1em;
  }

  @media print {
    .tools {
      display: none;
    }
  }
`;
