/** @typedef {{ readonly type: string, readonly start: number, readonly end: number }} SyntaxNode */

/** What a node holds: nodes, and lists of them. */
const childrenOf = (node) =>
  Object.values(node)
    .flat()
    .filter((value) => typeof value?.type === 'string');

const callsWithSpread = (node) =>
  node.type === 'CallExpression' && node.arguments.some(({ type }) => type === 'SpreadElement');

/** Along a chain: what is called, and what its members are taken from. */
const alongChain = (node) => {
  const next = node.callee ?? node.object;
  return next ? [node, ...alongChain(next)] : [node];
};

/**
 * The first call in an optional chain whose arguments are spread, as in `a?.b(...c)`. Chromium before 91 reads it, and
 * calls although there is nothing to call.
 * @param {SyntaxNode} node
 * @returns {SyntaxNode | undefined}
 */
export function spreadInChain(node) {
  if (node.type === 'ChainExpression') {
    const call = alongChain(node.expression).find(callsWithSpread);
    if (call) return call;
  }
  for (const child of childrenOf(node)) {
    const found = spreadInChain(child);
    if (found) return found;
  }
  return undefined;
}
