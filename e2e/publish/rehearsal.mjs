// What becomes of a release: every package is versioned and published to a registry on this machine, and strangers with
// an empty folder install it from there, build their page and open it in a browser.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { launchOptions } from '../../scripts/ensure-browser.mjs';
import { policies, startServer } from '../../scripts/serve.mjs';
import { settle } from './consumer.mjs';
import { npm, run } from './npm.mjs';
import { openPage } from './open-page.mjs';
import { startRegistry } from './registry.mjs';
import { release } from './release.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const published = join(root, 'packages/documents/conformance/fixtures/portal-other-tables-before');
const expected = JSON.parse(readFileSync(join(published, 'expected.json'), 'utf8'));

const consumers = globSync('*/package.json', { cwd: new URL('consumers/', import.meta.url) })
  .map((file) => file.split(/[\\/]/)[0])
  .sort();

// jQuery 1 sets innerHTML as soon as it is loaded, which trusted types forbid; all else of the policy stays.
const policyOf = (name) => (name === 'jquery' ? policies.strictBeforeTrustedTypes : policies.strict);

describe('a release', () => {
  let folder;
  let registry;
  let browser;
  let versions;
  let report;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'publish-'));
    const uplink = execFileSync('npm', ['config', 'get', 'registry'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    }).trim();
    registry = await startRegistry({ uplink, storage: join(root, '.cache/verdaccio'), folder });
    browser = await chromium.launch(await launchOptions());
    versions = await release({ folder, npmrc: registry.npmrc });
  });

  after(async () => {
    await browser?.close();
    await registry?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives every package the same version', () => {
    assert.equal(Object.keys(versions).length, 4);
    assert.equal(new Set(Object.values(versions)).size, 1);
  });

  it('brings a changelog, and the command, which reads and checks a published page', async () => {
    const home = join(folder, 'command');
    mkdirSync(home);
    writeFileSync(join(home, '.npmrc'), registry.npmrc);
    writeFileSync(join(home, 'package.json'), '{ "private": true }');
    await npm(['install', '--no-audit', '--no-fund', '--loglevel=error', '@disclosure-report/cli'], {
      cwd: home,
    });
    assert.ok(existsSync(join(home, 'node_modules/@disclosure-report/cli/CHANGELOG.md')));
    const command = join(home, 'node_modules/@disclosure-report/cli/bin/disclosure-report.js');
    const printed = await run(process.execPath, [command, 'read', join(published, 'document.html')], {
      cwd: home,
    });
    ({ report } = JSON.parse(printed));
    assert.deepEqual(report.tables, expected.tables);
  });

  for (const name of consumers) {
    it(`puts a checked report on a page with ${name}`, async (test) => {
      const consumer = settle(name, { folder, npmrc: registry.npmrc, report });
      try {
        await consumer.installFramework();
      } catch (error) {
        test.skip(`what ${name} needs can't be installed here: ${error.message}`);
        return;
      }
      const server = await startServer({ root: await consumer.build(), port: 0, policy: policyOf(name) });
      try {
        const { reports, complaints } = await openPage(browser, server.url);
        assert.deepEqual(complaints, []);
        assert.equal(reports.length, 2);
        for (const { values, checks } of reports) {
          assert.equal(values.length, 200);
          assert.match(checks.join('\n'), /\S/);
        }
        assert.deepEqual(reports[0], reports[1]);
      } finally {
        await server.close();
      }
    });
  }
});
