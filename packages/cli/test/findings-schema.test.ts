import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { withValue } from '@disclosure-report/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { adding, zeroReport } from '../../core/test/sample-report.js';
import { disclosureReport, withFiles } from './command-line.js';

/** The schemas as they are published with core. */
const published = (name: string): Readonly<Record<string, unknown>> =>
  JSON.parse(
    readFileSync(fileURLToPath(import.meta.resolve(`@disclosure-report/core/schema/${name}.json`)), 'utf8'),
  ) as Readonly<Record<string, unknown>>;

const matches = new Ajv2020({
  allowUnionTypes: true,
  strictTypes: false,
  formats: { date: /^\d{4}-\d\d-\d\d$/ },
})
  .addSchema(published('report'))
  .compile(published('findings'));

test('what check --format json prints is as its published schema says: findings, verdicts, notes and failures', () => {
  const broken = JSON.stringify(
    adding('全年新收政府信息公开申请7件。', withValue(zeroReport(), 'disputes/review/total', 3)),
  );
  const page =
    '<h1>清溪县财政局2021年政府信息公开工作年度报告</h1><table><tr><td>行政许可</td><td>１２件</td></tr></table>';
  withFiles({ 'a.json': broken, 'b.json': '{"form":', 'c.html': page }, (path) => {
    const check = (...flags: readonly string[]): readonly unknown[] =>
      disclosureReport(['check', ...['a.json', 'b.json', 'c.html'].map(path), '--format', 'json', ...flags])
        .out.trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line));
    const [first] = check() as readonly { readonly findings: readonly { readonly fingerprint: string }[] }[];
    const verdicts = first?.findings.map(({ fingerprint }) => ({
      fingerprint,
      verdict: 'dismissed',
      reason: '已核对',
    }));
    withFiles({ 'verdicts.json': JSON.stringify({ verdicts }) }, (other) => {
      const lines = check('--verdicts', other('verdicts.json'));
      assert.equal(lines.length, 3);
      for (const line of lines) assert.ok(matches(line), JSON.stringify([matches.errors, line]));
    });
  });
});
