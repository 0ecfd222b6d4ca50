/** What stands on either side of `as`, one of an import or an export after the other. */
const pairsIn = (list) =>
  list
    .split(',')
    .map((item) => item.trim().split(/\s+as\s+/))
    .filter((names) => names.length === 2);

/**
 * For terser: a file calls what it shares with others by the short name the bundler gave it for that. By another, each would
 * be told twice, which packs badly, for nothing foretells either.
 * @param {string} code
 */
export const keptNames = (code) => {
  const props = {};
  for (const [, keyword, list] of code.matchAll(/^(import|export) \{([^}]*)\}/gm)) {
    for (const [first, second] of pairsIn(list)) {
      const [local, shared] = keyword === 'export' ? [first, second] : [second, first];
      const isFree = !(`$${local}` in props) && !Object.values(props).includes(shared);
      // What has a name of its own is asked for by it, and is called something shorter inside.
      if (isFree && shared.length <= 2) props[`$${local}`] = shared;
    }
  }
  return { vars: { props } };
};
