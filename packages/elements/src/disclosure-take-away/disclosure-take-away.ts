import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  citationOf,
  fileNameOf,
  tableIds,
  tableOf,
  type Locale,
  type Report,
  type TableId,
} from '@disclosure-report/core';
import { copiedTable } from '@disclosure-report/documents/write/copied-table.js';
import { embedCode } from '@disclosure-report/documents/write/embed-code.js';
import { en } from '../language/take-away/en.js';
import type { TakeAwayWords } from '../language/take-away/words.js';
import { zhHans } from '../language/take-away/zh-Hans.js';
import { controlsStyles } from '../shared/controls.styles.js';
import { DisclosureElement } from '../shared/disclosure-element.js';
import { addressBeside } from '../shared/own-script.js';
import { scriptName } from '../shared/script-names.js';
import { paperStyles } from '../shared/paper.styles.js';
import { themeStyles } from '../shared/theme.styles.js';
import { webAddress } from '../shared/web-address.js';
import { copy, type Clip } from './clipboard.js';
import { takeAwayStyles } from './disclosure-take-away.styles.js';
import { fileOf, formats, type Format } from './formats.js';
import { save } from './save.js';

const wordsIn: Readonly<Record<Locale, TakeAwayWords>> = { 'zh-Hans': zhHans, en };

/** The reader's own day, `YYYY-MM-DD`. */
const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

/** The page's address, where others can follow it. */
const pageAddress = (): string | undefined =>
  /^https?:/.test(location.protocol) ? location.href.replace(/#.*$/, '') : undefined;

/**
 * What a reader can take away of a report: files, tables for the clipboard, a reference and the code to embed it.
 * `<disclosure-report>` loads and shows it when it is asked for.
 * @element disclosure-take-away
 * @csspart panel - Everything.
 * @csspart citation - The reference to the report.
 */
export class DisclosureTakeAway extends DisclosureElement {
  static override styles = [themeStyles, paperStyles, controlsStyles, takeAwayStyles];

  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    base: {},
    source: {},
  };

  /** The report. */
  report: Report | undefined;

  /** What relative addresses in the report are relative to; the page when not set. */
  base: string | undefined;

  /** Address of the report's data, for the code to embed; the data goes into the code when not set. */
  source: string | undefined;

  /** What came of the reader's last wish. */
  #message = '';

  protected override render(): TemplateResult {
    const { report, language } = this;
    return html`<div class="root" lang=${language?.locale ?? nothing}>
      <div class="width"></div>
      ${report && language ? this.#panel(report, language.locale) : nothing}
    </div>`;
  }

  #panel(report: Report, locale: Locale): TemplateResult {
    const words = wordsIn[locale];
    const citation = this.#citation(report);
    const script = addressBeside(scriptName);
    const code = embedCode(report, {
      script: script ?? scriptName,
      ...(this.source !== undefined && { source: this.source }),
    });
    return html`<section part="panel" aria-label=${words.title}>
      ${group(
        'download',
        words.download,
        html`<div class="choices">
          ${formats.map((format) =>
            button(words.formats[format], () => void this.#save(report, format, locale)),
          )}
        </div>`,
      )}
      ${group(
        'tables',
        words.copyTables,
        html`<div class="choices">
          ${tableIds.filter((table) => report.tables[table]).map((table) => this.#table(report, table, locale))}
        </div>`,
      )}
      ${group(
        'citation',
        words.cite,
        html`<div class="text">
          <p part="citation" lang="zh-Hans">${citation}</p>
          ${this.#copyButton(words, words.cite, { text: citation })}
        </div>`,
      )}
      ${group(
        'embed',
        words.embed,
        html`<div class="text">
            <textarea readonly spellcheck="false" aria-labelledby="embed" .value=${code}></textarea>
            ${this.#copyButton(words, words.embed, { text: code })}
          </div>
          ${script === undefined ? html`<p class="hint">${words.ownAddress}</p>` : nothing}`,
      )}
      <p role="status">${this.#message}</p>
    </section>`;
  }

  #citation(report: Report): string {
    const published = report.source && webAddress(report.source, this.base ?? document.baseURI);
    const address = published ?? pageAddress();
    return citationOf(report, { accessed: today(), ...(address && { address }) });
  }

  #table(report: Report, table: TableId, locale: Locale): TemplateResult {
    const words = wordsIn[locale];
    const name = tableOf(report, table).heading[locale];
    return button(
      name,
      () => void this.#copy(words, name, copiedTable(report, table, locale)),
      words.copyTable(name),
    );
  }

  #copyButton(words: TakeAwayWords, what: string, clip: Clip): TemplateResult {
    return button(words.copy, () => void this.#copy(words, what, clip), words.copyWhat(what));
  }

  async #copy(words: TakeAwayWords, what: string, clip: Clip): Promise<void> {
    const copied = await copy(clip);
    await this.#tell(copied ? words.copied(what) : words.notCopied);
  }

  async #save(report: Report, format: Format, locale: Locale): Promise<void> {
    const words = wordsIn[locale];
    const name = `${fileNameOf(report)}.${format}`;
    await this.#tell(words.preparing);
    try {
      save(await fileOf(report, format, locale), name);
      await this.#tell(words.saved(name));
    } catch {
      // The writer's file is out of reach.
      await this.#tell(words.notSaved);
    }
  }

  /** What is told twice is only read out twice if it was gone in between. */
  async #tell(message: string): Promise<void> {
    this.#message = '';
    this.requestUpdate();
    await this.updateComplete;
    this.#message = message;
    this.requestUpdate();
  }
}

const group = (id: string, label: string, content: TemplateResult): TemplateResult =>
  html`<div role="group" aria-labelledby=${id}>
    <p id=${id}>${label}</p>
    <div>${content}</div>
  </div>`;

const button = (label: string, onClick: () => void, name?: string): TemplateResult =>
  html`<button type="button" aria-label=${name ?? nothing} @click=${onClick}>${label}</button>`;

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-take-away': DisclosureTakeAway;
  }
}
