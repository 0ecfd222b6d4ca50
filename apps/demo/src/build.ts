import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { samples } from './data/reports.js';
import { shell } from './markup/shell.js';
import { comparisonPages } from './pages/comparison.js';
import { englishPage } from './pages/english.js';
import {
  aboutPage,
  disclosurePage,
  homePage,
  notFoundPage,
  noticePages,
  noticesPage,
} from './pages/portal.js';
import { reportListPage } from './pages/report-list.js';
import { reportPages } from './pages/report.js';

const target = fileURLToPath(new URL('../dist/', import.meta.url));

const write = (path: string, content: string): void => {
  const file = join(target, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};

rmSync(target, { recursive: true, force: true });

const pages = [
  homePage,
  aboutPage,
  noticesPage,
  ...noticePages,
  disclosurePage,
  reportListPage,
  ...comparisonPages,
  ...reportPages,
  englishPage,
  notFoundPage,
];
for (const page of pages) write(page.path, shell(page));
for (const { id, report } of samples) write(`data/${id}.json`, `${JSON.stringify(report, null, 2)}\n`);

// One file to load; later sheets refine earlier ones, and paper has the last word.
const sheets = ['base', 'head', 'home', 'content', 'narrow', 'print'];
const styles = sheets.map((name) => readFileSync(new URL(`./styles/${name}.css`, import.meta.url), 'utf8'));
write('assets/portal.css', styles.join('\n'));

cpSync(fileURLToPath(new URL('./assets/', import.meta.url)), join(target, 'assets'), { recursive: true });
// What a portal copies from the package: the one file that shows reports, and the one for what readers take away.
for (const address of [
  import.meta.resolve('@disclosure-report/elements/cdn/disclosure-report.iife.js'),
  import.meta.resolve('@disclosure-report/elements/cdn/disclosure-report.take-away.iife.js'),
]) {
  const file = fileURLToPath(address);
  cpSync(file, join(target, 'assets', basename(file)));
}
