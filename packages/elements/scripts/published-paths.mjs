const published = (path) => path.replace(/^(\.?\/?src\/|\.\/)/, 'dist/').replace(/\.ts$/, '.js');

/** The manifest is read where the package is installed: it names the built modules, and nothing that is private. */
export const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const visit = (node) => {
      if (typeof node !== 'object' || node === null) return;
      if (Array.isArray(node.members))
        node.members = node.members.filter(({ privacy }) => privacy !== 'private');
      // Said of some members only, of which it is true without.
      if (node.privacy === 'public') delete node.privacy;
      for (const key of ['path', 'module'])
        if (typeof node[key] === 'string') node[key] = published(node[key]);
      Object.values(node).forEach(visit);
    };
    visit(customElementsManifest);
  },
};
