/** One thing in two kinds: what it is pasted into takes the kind it knows. */
export interface Clip {
  readonly text: string;
  readonly html?: string;
}

const byClipboard = async ({ text, html }: Clip): Promise<boolean> => {
  const kind = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  const kinds = { ...kind('text/plain', text), ...(html !== undefined && kind('text/html', html)) };
  try {
    await navigator.clipboard.write([new ClipboardItem(kinds)]);
    return true;
  } catch {
    // Not allowed in this frame, or not these kinds.
    return false;
  }
};

/**
 * The way of old, which plain http still has: copies a selection, and puts in what it should have been. The selected
 * text itself is the thing as text, for browsers that do not let it be changed.
 */
const bySelection = ({ text, html }: Clip): boolean => {
  const selection = document.getSelection();
  if (!selection) return false;
  const before = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  const copied = document.createElement('span');
  copied.textContent = text;
  Object.assign(copied.style, {
    position: 'fixed',
    insetInlineStart: '-9999px',
    whiteSpace: 'pre',
    userSelect: 'text',
  });
  document.body.append(copied);
  selection.removeAllRanges();
  const range = document.createRange();
  range.selectNodeContents(copied);
  selection.addRange(range);
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  // Before the page's own, such as those that forbid copying.
  addEventListener('copy', onCopy, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    removeEventListener('copy', onCopy, { capture: true });
    copied.remove();
    selection.removeAllRanges();
    for (const one of before) selection.addRange(one);
  }
};

/** Puts something on the clipboard; `false` where the browser does not allow it. */
export const copy = async (clip: Clip): Promise<boolean> =>
  ('ClipboardItem' in window && (await byClipboard(clip))) || bySelection(clip);
