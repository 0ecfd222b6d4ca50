/** Whether an element has children to show where there is no report; those with a slot of their own go there. */
export const hasPublishedContent = (host: Element): boolean =>
  Array.from(host.childNodes).some(
    (node) =>
      (node instanceof Text || (node instanceof Element && !node.slot && node.localName !== 'script')) &&
      Boolean(node.textContent.trim()),
  );
