import assert from 'node:assert/strict';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brokenLinks } from '../scripts/docs/broken-links.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const documents = globSync(
  '{*.md,docs/**/*.md,{packages,apps}/*/*.md,packages/*/conformance/*.md,llms.txt}',
  {
    cwd: root,
  },
).filter((path) => !path.endsWith('CHANGELOG.md'));

describe('the documents', () => {
  it('link to what is there', () => {
    assert.notEqual(documents.length, 0);
    const broken = documents.flatMap((path) =>
      brokenLinks(join(root, path)).map((link) => `${path}: ${link}`),
    );
    assert.deepEqual(broken, []);
  });

  it('would not get away with a dead link, or a heading that is gone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'docs-'));
    try {
      writeFileSync(join(folder, 'other.md'), '# What is read, and where\n');
      const links = [
        'gone.md',
        'other.md',
        'other.md#what-is-read-and-where',
        'other.md#gone',
        '#here',
        '#no',
      ];
      const text = links.map((link) => `[x](${link})`).join(' ');
      writeFileSync(join(folder, 'a.md'), `# Here\n\n${text} [x](https://example.org/) \`[x](code.md)\`\n`);
      assert.deepEqual(brokenLinks(join(folder, 'a.md')), ['gone.md', 'other.md#gone', '#no']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('name only scripts that npm can run', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const workflows = globSync('.github/workflows/*.yml', { cwd: root });
    const named = [...documents, ...workflows].flatMap((path) =>
      [...read(path).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => `${path}: ${name}`),
    );
    assert.deepEqual(
      named.filter((name) => !(name.split(': ')[1] in scripts)),
      [],
    );
  });

  it('name only files of the workspace that are there', () => {
    // What is still to be written has a name in capitals: annual-YEAR.ts.
    const named = documents.flatMap((path) =>
      [...read(path).matchAll(/`((?:packages|scripts|tests|apps|e2e)\/[\w./-]+)`/g)]
        .map(([, file]) => file)
        .filter((file) => !/[A-Z]{4}/.test(file) && !/\/(?:dist|storybook-static)\//.test(file))
        .map((file) => ({ path, file })),
    );
    assert.notEqual(named.length, 0);
    assert.deepEqual(
      named.filter(({ file }) => !existsSync(join(root, file))),
      [],
    );
  });

  it('show one small picture of a report, in words for who does not see it', () => {
    for (const path of ['README.md', 'README.zh-CN.md']) {
      const [picture, ...more] = [...read(path).matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
      assert.equal(more.length, 0, path);
      const [, alt, file] = picture;
      assert.ok(alt.length > 30, `${path}: ${alt}`);
      assert.ok(statSync(join(root, file)).size < 150_000, file);
      assert.equal(readFileSync(join(root, file)).toString('latin1', 1, 4), 'PNG', file);
    }
  });

  it('are in both languages for everyone who uses a package', () => {
    const readmes = ['README.md', ...globSync('packages/*/README.md', { cwd: root })];
    for (const path of readmes) {
      const twin = path.replace('README.md', 'README.zh-CN.md');
      assert.ok(existsSync(join(root, twin)), twin);
      assert.match(read(path), /\]\(README\.zh-CN\.md\)/, path);
      assert.match(read(twin), /\]\(README\.md\)/, twin);
    }
  });
});

describe('the examples of the README', () => {
  const example = /<!-- (e2e\/publish\/consumers\/\S+) -->\n```\w+\n([^]*?)\n```/g;
  const consumers = globSync('e2e/publish/consumers/*/package.json', { cwd: root }).map(
    (file) => file.split(/[\\/]/)[3],
  );

  for (const readme of ['packages/elements/README.md', 'packages/elements/README.zh-CN.md'])
    it(`are what is rehearsed, for every consumer: ${readme}`, () => {
      const examples = [...read(readme).matchAll(example)];
      for (const [, path, code] of examples) assert.equal(`${code}\n`, read(path), path);
      const shown = new Set(examples.map(([, path]) => path.split('/')[3]));
      assert.deepEqual([...shown].sort(), consumers.sort());
    });
});
