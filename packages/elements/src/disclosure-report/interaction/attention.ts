import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { partsOf, type CellAddress, type Finding, type TableId } from '@disclosure-report/core';
import { answeringCells } from '../../disclosure-table/cell-marks.js';
import type { DisclosureTable } from '../../disclosure-table/disclosure-table.js';
import type { CellSelectEvent } from '../../disclosure-table/disclosure-table.events.js';
import { targetIn, type Target } from './fragment.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
}

/** Where the reader's attention is: the cell that is explained, the cells brought out, and where a link leads. */
export class Attention implements ReactiveController {
  explained: CellAddress | undefined;
  highlighted: readonly CellAddress[] = [];
  readonly #host: Host;
  #target: Target | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHash);
    this.#onHash();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHash);
  }

  reset(): void {
    this.explained = undefined;
    this.highlighted = [];
  }

  /** Goes where the page's address leads, once: whoever reads on is not called back. */
  arrive(findings: readonly Finding[] = []): void {
    const target = this.#target;
    if (!target) return;
    this.#target = undefined;
    if ('cell' in target) void this.#explain(target.cell);
    else {
      const found = findings.find(({ fingerprint }) => fingerprint === target.finding);
      if (found) this.bringOutFinding(found);
    }
  }

  /** Brings out the cells of a finding and puts the focus on the one that answers for it. */
  bringOutFinding(finding: Finding): void {
    this.bringOut(answeringCells(finding), finding.equation ? finding.cells : []);
  }

  /** Puts the focus on the first of the cells that are meant. */
  bringOut([address]: readonly CellAddress[], highlighted: readonly CellAddress[]): void {
    if (!address) return;
    this.explained = undefined;
    this.highlighted = highlighted;
    this.#host.requestUpdate();
    void this.#table(partsOf(address).table)?.showCell(address);
  }

  /** Puts the focus on a number of the text, by its place among the report's statements. */
  toStatement(index: number | undefined): void {
    const link = this.#host.renderRoot.querySelector<HTMLElement>(`[data-statement="${index}"]`);
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'center' });
  }

  /** The page may answer in its own way: its listeners are called after this one, and all of them before the microtask. */
  readonly onCell = (event: CellSelectEvent): void => {
    queueMicrotask(() => {
      if (!event.defaultPrevented) void this.#explain(event.address);
    });
  };

  readonly onClose = (): void => {
    const address = this.explained;
    this.reset();
    this.#host.requestUpdate();
    if (address) void this.#table(partsOf(address).table)?.showCell(address);
  };

  readonly #onHash = (): void => {
    this.#target = targetIn(location.hash, this.#host);
    if (this.#target) this.#host.requestUpdate();
  };

  async #explain(address: CellAddress): Promise<void> {
    if ((await this.#table(partsOf(address).table)?.showCell(address)) !== true) return;
    try {
      await import('../../define/disclosure-cell.js');
    } catch {
      // Its file is out of reach; the cell itself is in view.
      return;
    }
    this.explained = address;
    this.highlighted = [address];
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const panel = this.#host.renderRoot.querySelector('disclosure-cell');
    await panel?.updateComplete;
    panel?.focus();
  }

  #table(table: TableId): DisclosureTable | null {
    return this.#host.renderRoot.querySelector<DisclosureTable>(`disclosure-table[table="${table}"]`);
  }
}
