import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';

const consumers = fileURLToPath(new URL('consumers/', import.meta.url));

/** A stranger's folder, with a framework of theirs and nothing of ours yet. */
export function settle(name, { folder, npmrc, report }) {
  const home = join(folder, name);
  cpSync(join(consumers, name), home, { recursive: true });
  writeFileSync(join(home, '.npmrc'), npmrc);
  const { scripts = {} } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const built = 'build' in scripts;
  const published = built ? join(home, 'public') : home;
  mkdirSync(published, { recursive: true });
  writeFileSync(join(published, 'report.json'), JSON.stringify(report));
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'];
  return {
    /** Installs what is not ours; where this fails it is not our fault. */
    installFramework: () => npm(['install', ...quiet], { cwd: home }),
    /** Installs our package and builds the page; answers with the folder to serve. */
    async build() {
      await npm(['install', ...quiet, '@disclosure-report/elements'], { cwd: home });
      if (!built) return home;
      await npm(['run', 'build'], { cwd: home });
      const dist = join(home, 'dist');
      if (!existsSync(join(dist, 'index.html'))) throw new Error(`${name} was built without a page.`);
      return dist;
    },
  };
}
