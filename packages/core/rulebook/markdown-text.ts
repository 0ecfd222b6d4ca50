/** What Markdown would take for markup is shown as it stands. */
export const plain = (text: string): string => text.replace(/[\\`*_[\]<>|~#]/g, '\\$&');

/** A place that a link can lead to. */
export const anchor = (id: string): string => `<a id="${id}"></a>`;
