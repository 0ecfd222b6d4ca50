/**
 * Loads an element's class once its tag stands in the page, now or later. One observer waits for all of them and goes
 * when there is nothing left to wait for.
 * A tag inside another component's shadow root is not seen: its `define/` module is to be imported there.
 */
export const loadWhenUsed = (classes: Readonly<Record<string, () => Promise<unknown>>>): void => {
  // Live collections: the browser keeps them, and looking is no search.
  const waiting = new Map(
    Object.entries(classes).map(([tag, load]) => [document.getElementsByTagName(tag), load]),
  );
  const observer = new MutationObserver(() => {
    look();
  });
  const look = (): void => {
    for (const [elements, load] of waiting) {
      if (elements.length === 0) continue;
      waiting.delete(elements);
      // Out of reach: what the tag holds stays as it is.
      load().catch(() => undefined);
    }
    if (waiting.size === 0) observer.disconnect();
  };
  observer.observe(document, { childList: true, subtree: true });
  look();
};
