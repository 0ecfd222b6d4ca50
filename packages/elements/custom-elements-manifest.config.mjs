import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { publishedPaths } from './scripts/published-paths.mjs';
import { spelledOutTypes } from './scripts/spelled-out-types.mjs';
import { tagTypes } from './scripts/tag-types.mjs';

const forEditors = { outdir: 'dist/editors', hideLogs: true };

export default {
  globs: [
    'src/index.ts',
    'src/enhance.ts',
    'src/define/disclosure-*.ts',
    'src/disclosure-*/disclosure-*.ts',
    'src/shared/disclosure-element.ts',
  ],
  exclude: ['src/**/*.test.ts', 'src/**/*.stories.ts', 'src/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [
    spelledOutTypes,
    publishedPaths,
    tagTypes({ outdir: 'dist' }),
    customElementVsCodePlugin(forEditors),
    customElementJetBrainsPlugin({ ...forEditors, packageJson: false }),
  ],
};
