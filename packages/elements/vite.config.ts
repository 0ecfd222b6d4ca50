import { existsSync, readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';
import { asciiOnly } from './scripts/ascii-only.mjs';
import { compactTemplates } from './scripts/compact-templates.mjs';
import { importAgain } from './scripts/import-again.mjs';
import { keptNames } from './scripts/kept-names.mjs';
import { spreadInChain } from './scripts/spread-in-chain.mjs';
import { scriptName, takeAwayName } from './src/shared/script-names.js';

const globalName = 'disclosureReport';

/** Syntax is lowered, what the platform has is not: @noble/hashes asks for what came with Chromium 93. */
const withOldNames = (code: string): string =>
  code.replaceAll('Object.hasOwn(', 'Object.prototype.hasOwnProperty.call(');

/**
 * The last touch on the files for plain pages.
 * - For Chromium 88, the oldest kernel on government desktops, static blocks must be lowered. Vite's own lowering
 *   turns every #private member into a WeakMap along with them; esbuild does so only in the classes that have them.
 * - Chromium 88 knows optional chains, and fails at one thing only: arguments spread in one. Nothing has them.
 * - Portals serve pages in GBK, and a classic script is read in the page's encoding: the IIFE must be plain ASCII.
 */
const forPlainPages: Plugin = {
  name: 'for-plain-pages',
  async generateBundle({ format }, bundle) {
    const classic = format === 'iife';
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const exported = classic && file.exports.length > 0 ? `globalThis.${globalName} = ${globalName};` : '';
      const { code: lowered } = await transform(`${file.code}\n${exported}`, {
        target: 'chrome88',
        supported: { 'optional-chain': true },
        // What esbuild adds for the lowering would stand beside the bundle's own function: globals, `$` among them.
        format: classic ? 'iife' : 'esm',
        // A module is UTF-8 wherever it is loaded from.
        charset: classic ? 'ascii' : 'utf8',
        legalComments: 'none',
      });
      const source = classic
        ? lowered
        : importAgain(lowered, { file: file.fileName, first: entries.module.file });
      const { code = '' } = await minify(source, {
        module: !classic,
        ecma: 2020,
        compress: { passes: 2 },
        nameCache: keptNames(source),
        format: { ascii_only: classic, comments: false },
      });
      const spread = spreadInChain(this.parse(code));
      if (spread)
        this.error(
          `Chromium 88 cannot spread arguments in an optional chain: ${code.slice(spread.start, spread.end)}`,
        );
      const old = withOldNames(code);
      file.code = classic ? asciiOnly(old) : old;
    }
  },
};

/** No minifier looks into template strings. */
const compactSources: Plugin = {
  name: 'compact-sources',
  enforce: 'pre',
  transform: (code: string, id: string) =>
    /elements\/src\/.*\.ts(\?copy)?$/.test(id) ? compactTemplates(code, id) : undefined,
};

/**
 * A static field comes out of the compiler as a block, and a class with a block has every #private member turned into a
 * WeakMap by the lowering: larger, and slower at each use.
 */
const staticFields: Plugin = {
  name: 'static-fields',
  enforce: 'post',
  transform: (code: string, id: string) =>
    /elements\/src\/.*\.ts(\?copy)?$/.test(id)
      ? code.replace(/\bstatic \{\s*this\.(\w+) = ([^;]*);\s*\}/g, 'static $1 = $2;')
      : undefined,
};

/** A classic script has no pieces: a module that loads one is replaced by its `.classic` namesake, where it has one. */
const classicNamesakes: Plugin = {
  name: 'classic-namesakes',
  enforce: 'pre',
  load: (id: string) => {
    const namesake = id.replace(/\.ts$/, '.classic.ts');
    return /elements\/src\/.*\.ts$/.test(id) && existsSync(namesake)
      ? readFileSync(namesake, 'utf8')
      : undefined;
  },
};

/**
 * What charts and comparisons share is in the file of each: it is small, most pages have one of them at most, and a file
 * of its own would be one more to wait for before either can begin.
 */
const ownCopies: Plugin = {
  name: 'own-copies',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!importer || !/[\\/](disclosure-)?comparison[\\/]|\?copy$/.test(importer)) return undefined;
    const found = await this.resolve(source, importer.replace(/\?copy$/, ''), { skipSelf: true });
    return found && /\/(reports\/(reports|sources-view)\.ts|(apart|by-year|cells-named)\.js)$/.test(found.id)
      ? `${found.id}?copy`
      : found;
  },
};

const entries = {
  module: { entry: 'src/define.module.ts', file: 'disclosure-report.js' },
  classic: { entry: 'src/define.ts', file: scriptName },
  'take-away': { entry: 'src/define/disclosure-take-away.ts', file: takeAwayName },
};

const isEntry = (mode: string): mode is keyof typeof entries => mode in entries;

// For pages without a build step; everyone else imports the per-file modules of `tsc`. The classic script is one file
// that needs nothing else to show a report; what a reader takes away is a second one, loaded when it is asked for. The
// module is the same in pieces: a page loads what it shows, and the rest when it is used.
export default defineConfig(({ mode }) => {
  const { entry, file } = entries[isEntry(mode) ? mode : 'module'];
  const classic = file !== entries.module.file;
  return {
    plugins: [...(classic ? [classicNamesakes] : [ownCopies]), compactSources, staticFields, forPlainPages],
    build: {
      target: 'esnext',
      outDir: 'dist/cdn',
      emptyOutDir: !classic,
      manifest: classic ? false : 'manifest.json',
      lib: {
        entry,
        name: globalName,
        formats: [classic ? 'iife' : 'es'],
        fileName: () => file,
      },
      rolldownOptions: {
        // What the pieces share stays in the one file that every page loads.
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: false,
          // Left to itself, the bundler takes what the pieces share out of that file again, and makes a file of each thing
          // that two of the others share.
          codeSplitting: classic
            ? false
            : {
                groups: [
                  { name: 'first-picture', tags: ['$initial'], priority: 2 },
                  {
                    name: 'shared',
                    test: /\/(short-label|sub-totals)\.js|\/(counted|scroll-regions)\.ts|\/(paper|controls)\.styles/,
                    priority: 1,
                  },
                  {
                    name: 'interaction',
                    test: /\/interaction\/|\/findings\.styles|\/messages\/(names|describe)\.js/,
                  },
                ],
              },
          chunkFileNames: 'pieces/[name]-[hash:6].js',
        },
      },
    },
  };
});
