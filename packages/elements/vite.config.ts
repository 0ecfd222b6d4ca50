import { defineConfig, type Plugin } from 'vite';
import { asciiOnly } from './scripts/ascii-only.mjs';

/** Portals serve pages in GBK, and a classic script is read in the page's encoding: the IIFE must be plain ASCII. */
const asciiIife: Plugin = {
  name: 'ascii-iife',
  generateBundle(options, bundle) {
    if (options.format !== 'iife') return;
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = asciiOnly(file.code);
  },
};

// Two self-contained files for pages without a build step; everyone else imports the per-file modules of `tsc`.
export default defineConfig({
  plugins: [asciiIife],
  build: {
    // The oldest kernel on government desktops.
    target: 'chrome88',
    outDir: 'dist/cdn',
    lib: {
      entry: 'src/define.ts',
      name: 'disclosureReport',
      formats: ['iife', 'es'],
      fileName: (format) => (format === 'iife' ? 'disclosure-report.iife.js' : 'disclosure-report.js'),
    },
    // `minify` is repeated here because Vite keeps the white space of `es` library builds.
    rolldownOptions: { output: { minify: true, charset: 'ascii', codeSplitting: false } },
  },
});
