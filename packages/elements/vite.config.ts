import { transform } from 'esbuild';
import { defineConfig, type Plugin } from 'vite';
import { asciiOnly } from './scripts/ascii-only.mjs';
import { compactTemplates } from './scripts/compact-templates.mjs';

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
      file.code = options.format === 'iife' ? asciiOnly(code) : code;
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

// For pages without a build step; everyone else imports the per-file modules of `tsc`. The classic script is one file
// that needs nothing else. The module is the same in pieces: a page loads what it shows, and the rest when it is used.
export default defineConfig(({ mode }) => {
  const classic = mode === 'classic';
  return {
    plugins: [compactSources, forPlainPages],
    build: {
      target: 'esnext',
      outDir: 'dist/cdn',
      emptyOutDir: !classic,
      manifest: classic ? false : 'manifest.json',
      lib: {
        entry: 'src/define.ts',
        name: 'disclosureReport',
        formats: [classic ? 'iife' : 'es'],
        fileName: () => (classic ? 'disclosure-report.iife.js' : 'disclosure-report.js'),
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
