#!/usr/bin/env node
// npm links this file at install, before anything is built; so it is committed and only hands over.
import { existsSync } from 'node:fs';
import process from 'node:process';

const main = new URL('../dist/main.js', import.meta.url);
if (existsSync(main)) {
  try {
    const { main: run } = await import(main.href);
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    // Node would exit with 1, which says that a report has errors.
    process.stderr.write(
      `disclosure-report failed (程序出错): ${error instanceof Error ? error.stack : error}\n`,
    );
    process.exitCode = 2;
  }
} else {
  process.stderr.write(
    'disclosure-report is not built yet: run npm run build first (尚未构建，请先运行 npm run build)\n',
  );
  process.exitCode = 2;
}
