// The arrows of the house: core ← documents ← cli, core ← elements, apps → everything. Nothing points back.

const own = '@disclosure-report';

/** Only what `pattern` matches may be imported, statically or not, beside relative modules. */
function onlyImports(pattern, message, ...alsoBanned) {
  const regex = `^(?!\\.{1,2}/)(?!(?:${pattern})$)`;
  // A selector's regular expression ends at its first slash.
  const selector = `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\x2F')}/]`;
  return {
    'no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
    'no-restricted-syntax': ['error', { selector, message }, ...alsoBanned],
  };
}

const source = (folder) => ({
  files: [`packages/${folder}`],
  ignores: ['**/*.test.ts', '**/*.stories.ts'],
});

const clock = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'MemberExpression[object.name="Date"][property.name="now"]',
].map((selector) => ({ selector, message: 'core has no clock: take the time as an argument.' }));

export const arrows = [
  {
    ...source('core/src/**/*.ts'),
    rules: {
      ...onlyImports('(?!)', 'core imports nothing: no package, no node: module.', ...clock),
      'no-restricted-globals': [
        'error',
        ...['process', 'document', 'window', 'fetch', 'performance', 'setTimeout', 'setInterval'].map(
          (name) => ({
            name,
            message: 'core has no DOM, no files, no clock and no network.',
          }),
        ),
      ],
    },
  },
  {
    ...source('documents/src/**/*.ts'),
    rules: onlyImports(
      `${own}/core(?:/.*)?|(?!${own}/).*`,
      'documents imports core and its own npm packages only.',
    ),
  },
  {
    ...source('documents/src/read/dom*.ts'),
    rules: onlyImports(
      `${own}/core(?:/.*)?`,
      'read/dom runs in the page: core only, no node: and no parser.',
    ),
  },
  {
    ...source('elements/src/**/*.ts'),
    rules: onlyImports(
      // Writing is for what a reader takes away: it comes on demand, which the size budget of the first picture holds.
      `${own}/core(?:/.*)?|${own}/documents/(?:read|write)/.*|lit|lit/.*|@noble/hashes/.*`,
      'elements imports core, documents/read/*, documents/write/*, lit and hashes only.',
    ),
  },
  {
    ...source('cli/src/**/*.ts'),
    rules: onlyImports(
      `${own}/core(?:/.*)?|${own}/documents(?:/.*)?|node:.*|sarif`,
      'cli imports core, documents and node: modules only, and the types of SARIF.',
    ),
  },
];
