import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Locale, Severity, Statement, TableId } from '@disclosure-report/core';
import type { StatementSelectEvent } from '../../disclosure-cell/disclosure-cell.events.js';
import type { Marking } from '../../disclosure-table/cell-marks.js';
import type { OwnWords } from '../../language/in-own-words.js';
import { interactionWords } from '../../language/interaction/spoken.js';
import type { InteractionWords } from '../../language/interaction/words.js';
import { controlsStyles } from '../../shared/controls.styles.js';
import { findingsStyles } from '../../shared/findings.styles.js';
import { paperStyles } from '../../shared/paper.styles.js';
import { FindingSelectEvent } from './finding-select.js';
import type { Loaded } from '../source/outcome.js';
import type { FindingsReader } from '../view/findings-view.js';
import type { StatedReader } from '../view/stated-view.js';
import type { ViewContext } from '../view/view-context.js';
import { Attention } from './attention.js';
import { detailsStyles } from './details.styles.js';
import { linkTo } from './fragment.js';
import { printStyles } from './print.styles.js';
import { subtotalsView } from './subtotals-view.js';
import { TakeAwayController } from './take-away/take-away-controller.js';
import { takeAwayView } from './take-away-view.js';
import { toolsStyles } from './tools.styles.js';
import { toolsView } from './tools-view.js';

export { problemsView } from './problems-view.js';

export const styles = [controlsStyles, findingsStyles, detailsStyles, toolsStyles, paperStyles, printStyles];

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly src: string | undefined;
  readonly report: unknown;
  readonly i18n: OwnWords | undefined;
  readonly theme: 'light' | 'dark' | undefined;
  layout: 'full' | 'narrow' | undefined;
  nonZero: boolean;
  size: 'large' | undefined;
}

/** What a reader does with a report beside reading it. In a file of its own: a report is seen before it is used. */
export class Interaction {
  readonly attention: Attention;
  readonly onStatement: (event: StatementSelectEvent) => void;
  readonly #host: Host;
  readonly #takeAway: TakeAwayController;
  #only: Severity | undefined;

  /** `statements` are what the report's text is known to say of its tables. */
  constructor(host: Host, statements: () => readonly Statement[]) {
    this.#host = host;
    this.attention = new Attention(host);
    this.#takeAway = new TakeAwayController(host);
    this.onStatement = ({ statement }) => {
      this.attention.toStatement(statements().indexOf(statement));
    };
  }

  findingsReader(locale: Locale): FindingsReader {
    const host = this.#host;
    return {
      words: this.#words(locale),
      only: this.#only,
      choose: (only) => {
        this.#only = only;
        host.requestUpdate();
      },
      select: (finding) => {
        /** @internal */
        if (host.dispatchEvent(new FindingSelectEvent(finding))) this.attention.bringOutFinding(finding);
      },
      linkTo: ({ fingerprint }) => linkTo(host, { finding: fingerprint }),
    };
  }

  readonly statedReader: StatedReader = {
    linkTo: (cell) => linkTo(this.#host, { cell }),
    select: ({ cells }) => {
      this.attention.bringOut(cells, cells);
    },
  };

  /** The ways to view the report, and to take it away. */
  toolsView(isNarrow: boolean, context: ViewContext): TemplateResult {
    const words = this.#words(context.language.locale);
    return html`${toolsView(this.#host, isNarrow, this.#takeAway, words)}
    ${takeAwayView(this.#takeAway.state, this.#host, context, words)}`;
  }

  /** What is said below a table: what groups of rows come to, and what there is to know of the cell asked about. */
  belowTable(
    table: TableId,
    { provenance }: Loaded,
    markings: readonly Marking[],
    statements: readonly Statement[],
    context: ViewContext,
  ): TemplateResult {
    const { explained } = this.attention;
    const { i18n, theme, size } = this.#host;
    return html`${subtotalsView(table, context, this.#words(context.language.locale))}
    ${
      explained?.startsWith(`${table}/`)
        ? html`<disclosure-cell
          .report=${context.report}
          .address=${explained}
          .findings=${markings.filter((marking) => 'rule' in marking)}
          .provenance=${provenance?.[explained]}
          .statements=${statements}
          .link=${linkTo(this.#host, { cell: explained })}
          .locale=${context.language.locale}
          .i18n=${i18n}
          .theme=${theme}
          .size=${size}
        ></disclosure-cell>`
        : nothing
    }`;
  }

  #words(locale: Locale): InteractionWords {
    return interactionWords(locale, this.#host.i18n);
  }
}
