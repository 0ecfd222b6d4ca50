import { existsSync, readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { defineConfig, type Plugin } from 'vite';
import { asciiOnly } from './scripts/ascii-only.mjs';
import { compactTemplates } from './scripts/compact-templates.mjs';
import { scriptName, takeAwayName } from './src/shared/script-names.js';

/** Syntax is lowered, what the platform has is not: @noble/hashes asks for what came with Chromium 93. */
const withOldNames = (code: string): string =>
  code.replaceAll('Object.hasOwn(', 'Object.prototype.hasOwnProperty.call(');

/**
 * The last touch on the files for plain pages.
 * - For Chromium 88, the oldest kernel on government desktops, static blocks must be lowered. Vite's own lowering
 *   turns every #private member into a WeakMap along with them; esbuild leaves those alone.
 * - Portals serve pages in GBK, and a classic script is read in the page's encoding: the IIFE must be plain ASCII.
 */
const forPlainPages: Plugin = {
  name: 'for-plain-pages',
  async generateBundle(options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const { code } = await transform(file.code, {
        target: 'chrome88',
        minify: true,
        // A module is UTF-8 wherever it is loaded from.
        charset: options.format === 'iife' ? 'ascii' : 'utf8',
        legalComments: 'none',
      });
      const old = withOldNames(code);
      file.code = options.format === 'iife' ? asciiOnly(old) : old;
    }
  },
};

/** No minifier looks into template strings. */
const compactSources: Plugin = {
  name: 'compact-sources',
  enforce: 'pre',
  transform: (code: string, id: string) =>
    /elements\/src\/.*\.ts$/.test(id) ? compactTemplates(code, id) : undefined,
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

const entries = {
  module: { entry: 'src/define.ts', file: 'disclosure-report.js' },
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
    plugins: [...(classic ? [classicNamesakes] : []), compactSources, forPlainPages],
    build: {
      target: 'esnext',
      outDir: 'dist/cdn',
      emptyOutDir: !classic,
      manifest: classic ? false : 'manifest.json',
      lib: {
        entry,
        name: 'disclosureReport',
        formats: [classic ? 'iife' : 'es'],
        fileName: () => file,
      },
      rolldownOptions: {
        // What the pieces share stays in the one file that every page loads.
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          // Left to itself, the bundler takes what the pieces share out of that file again.
          codeSplitting: classic ? false : { groups: [{ name: 'first-picture', tags: ['$initial'] }] },
          chunkFileNames: 'pieces/[name]-[hash].js',
        },
      },
    },
  };
});
