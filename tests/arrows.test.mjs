import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import ts from 'typescript';
import { arrows } from '../eslint.arrows.mjs';

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, ...arrows],
});

async function complaints(filePath, text) {
  const [result] = await eslint.lintText(text, { filePath });
  return result.messages.map(({ ruleId }) => ruleId);
}

const allowed = [
  ['packages/core/src/check.ts', './rules/sums.js'],
  ['packages/core/src/rules/sums.ts', '../report.js'],
  ['packages/core/src/check.test.ts', 'node:test'],
  ['packages/documents/src/read/html.ts', '@disclosure-report/core'],
  ['packages/documents/src/read/html.ts', 'htmlparser2'],
  ['packages/documents/src/read/file.ts', 'node:fs/promises'],
  ['packages/documents/src/read/dom.ts', '@disclosure-report/core'],
  ['packages/elements/src/disclosure-report/disclosure-report.ts', '@disclosure-report/core'],
  [
    'packages/elements/src/disclosure-report/disclosure-report.ts',
    '@disclosure-report/documents/read/dom.js',
  ],
  ['packages/elements/src/disclosure-take-away/formats.ts', '@disclosure-report/documents/write/csv.js'],
  ['packages/elements/src/disclosure-report/disclosure-report.ts', 'lit/decorators.js'],
  ['packages/cli/src/main.ts', '@disclosure-report/documents'],
  ['packages/cli/src/main.ts', 'node:process'],
  ['apps/demo/src/build.ts', '@disclosure-report/elements'],
];

const forbidden = [
  ['packages/core/src/check.ts', 'node:fs'],
  ['packages/core/src/check.ts', 'lit'],
  ['packages/core/src/check.ts', '@disclosure-report/documents'],
  ['packages/documents/src/index.ts', '@disclosure-report/elements'],
  ['packages/documents/src/index.ts', '@disclosure-report/cli'],
  ['packages/documents/src/read/dom.ts', 'node:fs'],
  ['packages/documents/src/read/dom.ts', 'htmlparser2'],
  ['packages/elements/src/index.ts', '@disclosure-report/documents'],
  ['packages/elements/src/index.ts', '@disclosure-report/cli'],
  ['packages/elements/src/index.ts', 'node:fs'],
  ['packages/elements/src/index.ts', 'htmlparser2'],
  ['packages/cli/src/main.ts', '@disclosure-report/elements'],
];

describe('the arrows between the packages', () => {
  for (const [file, specifier] of allowed)
    it(`lets ${file} import ${specifier}`, async () => {
      assert.deepEqual(await complaints(file, `import '${specifier}';`), []);
    });

  for (const [file, specifier] of forbidden)
    it(`keeps ${file} from importing ${specifier}`, async () => {
      assert.deepEqual(await complaints(file, `import '${specifier}';`), ['no-restricted-imports']);
    });

  it('keeps re-exports to the same arrows', async () => {
    const text = "export * from '@disclosure-report/documents';";
    assert.deepEqual(await complaints('packages/core/src/index.ts', text), ['no-restricted-imports']);
  });

  it('keeps dynamic imports to the same arrows', async () => {
    const file = 'packages/elements/src/disclosure-report/disclosure-report.ts';
    const text = (specifier) => `export const later = () => import('${specifier}');`;
    assert.deepEqual(await complaints(file, text('@disclosure-report/documents/read/dom.js')), []);
    assert.deepEqual(await complaints(file, text('@disclosure-report/documents')), ['no-restricted-syntax']);
    assert.deepEqual(await complaints('packages/core/src/check.ts', text('node:fs')), [
      'no-restricted-syntax',
    ]);
  });

  it('keeps the clock out of core', async () => {
    const text = 'export const now = [Date.now(), new Date()];';
    assert.deepEqual(
      await complaints('packages/core/src/check.ts', text),
      Array(2).fill('no-restricted-syntax'),
    );
  });
});

describe('what runs in the page', () => {
  const packages = {
    'read/dom': [],
    'write/copied-table': [],
    'write/csv': [],
    'write/docx': ['docx'],
    'write/embed-code': [],
    'write/markdown': [],
    'write/xlsx': ['fflate'],
  };

  for (const [module, needed] of Object.entries(packages))
    it(`needs no node: module and no parser for ${module}, however far its imports go`, () => {
      const start = new URL(`../packages/documents/src/${module}.ts`, import.meta.url);
      assert.deepEqual(
        [...outsideImports(start)].filter((name) => !name.startsWith('@disclosure-report/core')),
        needed,
      );
    });
});

/** Every import that leaves the package, from `url` and all the relative modules it reaches. */
function outsideImports(url, seen = new Set(), outside = new Set()) {
  if (seen.has(url.href)) return outside;
  seen.add(url.href);
  assert.ok(existsSync(url), `${url.pathname} is missing`);
  for (const { fileName } of ts.preProcessFile(readFileSync(url, 'utf8')).importedFiles) {
    if (fileName.startsWith('.'))
      outsideImports(new URL(fileName.replace(/\.js$/, '.ts'), url), seen, outside);
    else outside.add(fileName);
  }
  return outside;
}
