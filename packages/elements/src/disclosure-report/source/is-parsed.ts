/** Whether the parser has gone past an element, so that all its children are there. */
export const isParsed = (element: Element): boolean => {
  if (element.ownerDocument.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
};
