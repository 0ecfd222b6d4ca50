import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Catalogue, Locale } from '@disclosure-report/core';
import type { Language } from '../language/language.js';
import { inOwnWords, type OwnWords } from '../language/in-own-words.js';
import { english, zhHans } from '../language/languages.js';
import { isLocale } from './locale.js';
import { Pieces } from './pieces.js';
import { SurroundingsController } from './surroundings.js';

/** What all elements share: the language and the colours of the page around them, and a layout that fits their width. */
export abstract class DisclosureElement extends LitElement {
  static override properties: PropertyDeclarations = {
    locale: {},
    i18n: { attribute: false },
    theme: { reflect: true },
    size: { reflect: true },
  };

  /** Language of labels and messages; that of the page around the element when not set. */
  locale: Locale | undefined;

  /** The page's own words in place of some of the elements', by their key in `Words`. */
  i18n: OwnWords | undefined;

  /** Colours for a light or a dark ground; those that suit the page around the element when not set. */
  theme: 'light' | 'dark' | undefined;

  /** Large print, with large targets and strong contrast: 长辈版. */
  size: 'large' | undefined;

  readonly #surroundings = new SurroundingsController(this, () => {
    this.measured();
  });
  /** The one spoken last, until the one asked for is learnt: nothing shown goes away meanwhile. */
  #language: Language | undefined;
  /** The same with the page's own words in it. */
  #spoken: Language | undefined;
  #wantsEverything = false;
  readonly #pending = new Set<Promise<unknown>>();
  /** What comes in files of its own; the element is drawn once more when one is there, and not complete before. */
  protected readonly pieces = new Pieces(this, (loading) => {
    const pending = loading.finally(() => {
      this.#pending.delete(pending);
      this.requestUpdate();
    });
    this.#pending.add(pending);
  });

  /** Whether there is too little room for the form's own layout. */
  protected get isNarrow(): boolean {
    return this.#surroundings.isNarrow;
  }

  /** Whether the form's own layout has to be drawn close. */
  protected get isCompact(): boolean {
    return this.#surroundings.isCompact;
  }

  /** The language to speak; `undefined` while the first one is being learnt. */
  protected get language(): Language | undefined {
    return this.#spoken;
  }

  /** Every sentence of it, once `wantEverything()` has brought them. */
  protected get everything(): Catalogue | undefined {
    return this.#wantsEverything && this.#language ? this.pieces.get(this.#language.everything) : undefined;
  }

  protected wantEverything(): void {
    this.#wantsEverything = true;
    if (this.#language) this.pieces.get(this.#language.everything);
  }

  /** There is another width, or another size of text: what depends on them is to be drawn in a later frame. */
  protected measured(): void {
    // Most elements leave that to their styles.
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { i18n, pieces } = this;
    const locale = isLocale(this.locale) ? this.locale : this.#surroundings.locale;
    const asked = locale === 'en' ? pieces.get(english) : zhHans;
    // Without its file the page is better shown in Chinese than not at all.
    const language = asked ?? this.#language ?? (pieces.isComing(english) ? undefined : zhHans);
    if (!language || (language === this.#language && !changed.has('i18n'))) return;
    this.#language = language;
    this.#spoken = { ...language, words: inOwnWords(language.words, i18n) };
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('theme') || changed.has('size')) this.#surroundings.measure()();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let complete = await super.getUpdateComplete();
    while (this.#pending.size > 0) {
      await Promise.allSettled(this.#pending);
      complete = await super.getUpdateComplete();
    }
    return complete;
  }
}
