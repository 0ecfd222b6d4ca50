import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { arrows } from './eslint.arrows.mjs';

const typed = ['packages/**/*.ts', 'apps/**/*.ts', 'e2e/**/*.ts', '.storybook/*.ts', '*.config.ts'];
const tests = ['**/*.test.ts', '**/test/**/*.ts', 'e2e/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '.cache/',
      '**/storybook-static/',
      '**/fixtures/',
      '**/public/',
      // Strangers' code: compiled in the rehearsal, where their frameworks are.
      'e2e/publish/consumers/',
      'packages/elements/frameworks/',
    ],
  },
  // A rule that is wrong is changed here, for everyone, with its reason; not silenced in one place.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: globals.node },
  },
  {
    files: typed,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // Numbers in messages are the daily bread of this project.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `field || fallback` is right where an empty string means "nothing".
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // Both spellings read well; the model of a form prefers `type` for its unions.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // The only way to the clipboard on plain http, where many portals still are.
      '@typescript-eslint/no-deprecated': ['error', { allow: [{ from: 'lib', name: 'execCommand' }] }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      // A code without values of its own says so with an empty record.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['packages/*/src/**/*.ts', 'apps/*/src/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 300 }] },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      'lit/no-invalid-escape-sequences': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-static-styles': 'error',
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: tests,
    rules: {
      // node:test's `describe` and `it` return promises that nobody awaits; chai asserts by property access.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['packages/elements/**/*.test.ts'],
    rules: {
      // A failure hands both sides to the runner, which never gets to the end of a DOM node.
      'no-restricted-syntax': [
        'error',
        ...[
          'CallExpression[callee.property.name=/^(eq|eql|eqls|equal|equals)$/] > Literal[raw="null"]',
          'MemberExpression[property.name="null"][object.property.name="be"]',
        ].map((selector) => ({
          selector,
          message: 'Compare what a missing element has: ?.localName with undefined.',
        })),
      ],
    },
  },
  {
    files: ['packages/*/src/define.ts', 'packages/*/src/define/*.ts'],
    rules: { 'wc/no-self-class': 'off' },
  },
  ...arrows,
);
