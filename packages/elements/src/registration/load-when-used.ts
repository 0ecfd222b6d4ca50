const holds = (node: Node, tag: string): boolean =>
  node instanceof Element && (node.localName === tag || node.getElementsByTagName(tag).length > 0);

/**
 * Loads an element's class once its tag stands in the page, now or later. One observer waits for all of them and goes
 * when there is nothing left to wait for.
 * A tag inside another component's shadow root is not seen: its `define/` module is to be imported there.
 */
export const loadWhenUsed = (classes: Readonly<Record<string, () => Promise<unknown>>>): void => {
  const waiting = new Map(Object.entries(classes));

  const look = (nodes: readonly Node[]): void => {
    for (const [tag, load] of waiting) {
      if (!nodes.some((node) => holds(node, tag))) continue;
      waiting.delete(tag);
      // Out of reach: what the tag holds stays as it is.
      load().catch(() => undefined);
    }
    if (waiting.size === 0) observer.disconnect();
  };

  // Looks only at what is new: a page is long, and may have a ticker.
  const observer = new MutationObserver((changes) => {
    look(changes.flatMap(({ addedNodes }) => [...addedNodes]));
  });
  observer.observe(document, { childList: true, subtree: true });
  look([document.documentElement]);
};
