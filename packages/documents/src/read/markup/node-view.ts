/** What a walker has to know of a node, so that a parsed file and a live page are read by the same code. */
export interface NodeView<Node> {
  /** Lower-case name of an element, `''` for a document or fragment, `undefined` for all else. */
  readonly nameOf: (node: Node) => string | undefined;
  /** The characters of a text node. */
  readonly textOf: (node: Node) => string | undefined;
  readonly attributeOf: (node: Node, name: string) => string | undefined;
  readonly firstChildOf: (node: Node) => Node | undefined;
  readonly nextSiblingOf: (node: Node) => Node | undefined;
}

export interface Visitor<Node> {
  /** Tells whether to go into the element; only then is `leave` called. */
  readonly enter: (node: Node, name: string) => boolean;
  readonly leave: (node: Node, name: string) => void;
  readonly text: (text: string) => void;
}

/** Walks a tree in document order without recursion: depth is the document's to choose, the stack is not. */
export const visit = <Node>(root: Node, view: NodeView<Node>, visitor: Visitor<Node>): void => {
  const open: { readonly node: Node; readonly name: string }[] = [];
  const afterNode = (node: Node): Node | undefined => (node === root ? undefined : view.nextSiblingOf(node));
  let node: Node | undefined = root;
  while (node !== undefined) {
    const text = view.textOf(node);
    let child: Node | undefined;
    if (text !== undefined) visitor.text(text);
    else {
      const name = view.nameOf(node);
      if (name !== undefined && visitor.enter(node, name)) {
        child = view.firstChildOf(node);
        if (child === undefined) visitor.leave(node, name);
        else open.push({ node, name });
      }
    }
    if (child !== undefined) {
      node = child;
      continue;
    }
    node = afterNode(node);
    while (node === undefined) {
      const parent = open.pop();
      if (!parent) break;
      visitor.leave(parent.node, parent.name);
      node = afterNode(parent.node);
    }
  }
};
