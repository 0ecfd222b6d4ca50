import {
  layoutTable,
  tableOf,
  valueAt,
  type CellAddress,
  type LayoutCell,
  type LayoutTable,
  type Report,
} from '@disclosure-report/core';
import { html, type Markup } from './html.js';

/**
 * The three tables as content systems publish them after a paste from an office program: no header cells, labels cut
 * in pieces, digits of one number in two spans, the four grids of table 二 glued into one. What varies does so by
 * place, so that every build gives the same page.
 */
export class PublishedTables {
  readonly #report: Report;
  #place = 0;

  constructor(report: Report) {
    this.#report = report;
  }

  get proactive(): Markup {
    const bands = layoutTable(tableOf(this.#report, 'proactive'));
    return this.#table(
      bands.map(
        (band) => html`
          <tr>
            <td colspan="4" align="center" bgcolor="#f2f2f2">${this.#label(band.caption['zh-Hans'])}</td>
          </tr>
          ${[...band.head, ...band.body].map(
            ({ cells }) =>
              html`<tr>
                ${cells.map((cell, index) =>
                  this.#cell(cell, cells.length === 2 && index === 1 ? html` colspan="3"` : undefined),
                )}
              </tr>`,
          )}
        `,
      ),
    );
  }

  get requests(): Markup {
    return this.#table(layoutTable(tableOf(this.#report, 'requests')).map((layout) => this.#rows(layout)));
  }

  get disputes(): Markup {
    return this.#table(layoutTable(tableOf(this.#report, 'disputes')).map((layout) => this.#rows(layout)));
  }

  #table(rows: readonly Markup[]): Markup {
    return html`<table
      class="MsoTableGrid"
      border="1"
      cellspacing="0"
      cellpadding="4"
      bordercolor="#000000"
      width="100%"
    >
      <tbody>
        ${rows}
      </tbody>
    </table>`;
  }

  #rows({ head, body }: LayoutTable): Markup {
    return html`${[...head, ...body].map(
      ({ cells }) =>
        html`<tr>
          ${cells.map((cell) => this.#cell(cell))}
        </tr>`,
    )}`;
  }

  #cell(cell: LayoutCell, span?: Markup): Markup {
    if (cell.kind === 'data') {
      return html`<td align="center" valign="middle" nowrap${span}>${this.#number(cell.cell.address)}</td>`;
    }
    const spans =
      span ??
      html`${cell.colSpan > 1 && html` colspan="${cell.colSpan}"`}${cell.rowSpan > 1 && html` rowspan="${cell.rowSpan}"`}`;
    const label = cell.label?.['zh-Hans'] ?? '';
    const width = label.length > 8 ? html` width="180"` : undefined;
    return html`<td valign="middle"${width}${spans}>${this.#label(label)}</td>`;
  }

  #number(address: CellAddress): Markup {
    const digits = String(valueAt(this.#report, address) ?? '');
    const [first = '', ...rest] = digits;
    switch (this.#next(5)) {
      case 0:
        return html`${digits}`;
      case 1:
        return html`<p align="center"><span>${digits}</span></p>`;
      case 2:
        return html`<p align="center"><span>${first}</span><span>${rest.join('')}</span></p>`;
      case 3:
        return html`&nbsp;${digits}&nbsp;`;
      default:
        return html`<p><font size="3">${first}</font><span lang="EN-US">${rest.join('')}</span></p>`;
    }
  }

  #label(label: string): Markup {
    const middle = Math.ceil(label.length / 2);
    const [start, end] = [label.slice(0, middle), label.slice(middle)];
    switch (this.#next(4)) {
      case 0:
        return html`<p align="center"><span>${start}</span><span>${end}</span></p>`;
      case 1:
        return html`<font size="3">${label}</font>`;
      case 2:
        return label.length > 3 && label.length < 9
          ? html`${start}<br />${end}`
          : html`<p><span>${label}</span></p>`;
      default:
        return html`<p>&nbsp;${label}</p>`;
    }
  }

  #next(kinds: number): number {
    this.#place += 1;
    return this.#place % kinds;
  }
}
