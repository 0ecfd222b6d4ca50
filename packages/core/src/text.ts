/** The languages every message, label and document of this project exists in. */
export type Locale = 'zh-Hans' | 'en';

/** One wording in every language; `zh-Hans` is the form's own where a form prints it. */
export type Text = Readonly<Record<Locale, string>>;

export const text = (zhHans: string, en: string): Text => ({ 'zh-Hans': zhHans, en });
