import { css } from 'lit';

/**
 * On paper it is the official report: title, text and tables. What the elements add to it (first glance, findings)
 * is left out, so that nobody takes it for the body's own words.
 */
export const printStyles = css`
  @media print {
    :host {
      font-size: 11pt;
    }

    .glance,
    .checks,
    .subtotals {
      display: none;
    }

    [part='title'] {
      font-size: 18pt;
    }

    section {
      margin-block-start: 18pt;
    }

    [part='section-heading'],
    [part='prose-heading'] {
      break-after: avoid;
    }

    .prose {
      max-width: none;
      orphans: 3;
      widows: 3;
    }

    [part='header'] {
      margin-block-end: 12pt;
    }

    .prose-table {
      border-collapse: collapse;
    }

    .prose-table td {
      border: 0.5pt solid #000;
      padding: 3pt 6pt;
    }

    a {
      color: inherit;
      text-decoration: none;
    }
  }
`;
