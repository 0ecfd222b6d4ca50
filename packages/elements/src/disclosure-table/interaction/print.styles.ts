import { css } from 'lit';

/** On paper the table is the official form in black hairlines, and whole; what the checks found is left out. */
export const printStyles = css`
  @media print {
    .tables.several {
      display: block;
    }

    .root .scroller {
      overflow: visible;
    }

    table,
    .compact table {
      margin-block-end: 6pt;
      font-size: 9pt;
      break-inside: avoid;
      color: #000;
    }

    thead {
      display: table-header-group;
    }

    /* Not the rows: one that opens a group of twenty-two would take them all along. */
    td,
    th[scope='row'] {
      break-inside: avoid;
    }

    .requests tbody th.level-2 {
      min-width: 15em;
    }

    .requests:lang(en),
    .compact .requests:lang(en) {
      font-size: 7.5pt;
    }

    .requests:lang(en) tbody th.level-2 {
      min-width: 21em;
    }

    .requests:lang(en) tbody th[scope='rowgroup'].level-1 {
      width: 6em;
    }

    table {
      border-collapse: collapse;
    }

    :host .root table th,
    :host .root table td {
      position: static;
      border: 0.5pt solid #000;
      padding: 2pt 3pt;
      outline: 0;
      box-shadow: none;
      background: none;
      color: #000;
    }

    :host .root table th > span {
      position: static;
    }

    :host .root thead th {
      min-width: 0;
      text-align: center;
    }

    td .icon,
    [part='findings'] {
      display: none;
    }
  }
`;
