export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.stories.ts', 'src/define.ts', 'src/define/*.ts'],
  outdir: '.',
  litelement: true,
  dependencies: false,
  packagejson: false,
};
