/**
 * All that a package's `exports` let a stranger import, each with the files that stand for it. A star is filled as
 * Node.js fills it: with folders, too, unless a longer pattern leads to nothing.
 * @param {Record<string, string | null | { types?: string, default?: string }>} exports
 * @param {readonly string[]} files the package's, from its folder
 * @returns {{ name: string, pattern: string, types?: string, default?: string }[]}
 */
export function entriesOf(exports, files) {
  const closed = Object.keys(exports)
    .filter((pattern) => exports[pattern] === null)
    .map(matching);
  return Object.entries(exports)
    .filter(([, to]) => to !== null)
    .map(([pattern, to]) => ({ pattern, ...(typeof to === 'string' ? { default: to } : to) }))
    .flatMap((entry) => named(entry, files))
    .filter(({ name }) => !closed.some((pattern) => pattern.test(name)));
}

const named = ({ pattern, types, default: file }, files) =>
  pattern.includes('*')
    ? starsIn(file, files).map((star) => ({
        name: pattern.replace('*', star),
        pattern,
        types: types?.replaceAll('*', star),
        default: file.replaceAll('*', star),
      }))
    : [{ name: pattern, pattern, types, default: file }];

const starsIn = (target, files) => {
  const pattern = matching(target.replace(/^\.\//, ''));
  return files.flatMap((file) => pattern.exec(file)?.[1] ?? []);
};

/** What stands for the first star stands for all of them. */
const matching = (target) => {
  const [first, ...rest] = target.split('*').map(RegExp.escape);
  const stars = rest.map((text, index) => `${index === 0 ? '(.+)' : '\\1'}${text}`);
  return new RegExp(`^${first}${stars.join('')}$`);
};
