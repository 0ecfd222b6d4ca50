import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { withValue } from '@disclosure-report/core';
import { zeroReport } from '../../core/test/sample-report.js';
import { disclosureReport, withFiles, type Answer } from './command-line.js';

const clean = JSON.stringify(zeroReport());
const broken = JSON.stringify(withValue(zeroReport(), 'disputes/review/total', 3));

const json = (answer: Answer) => JSON.parse(answer.out) as Record<string, unknown>;

describe('check', () => {
  test('a clean report: exit 0, in words and as JSON', () => {
    withFiles({ 'clean.json': clean }, (path) => {
      const words = disclosureReport(['check', path('clean.json')]);
      assert.equal(words.code, 0);
      assert.match(words.out, /all 42 equations hold/);
      const data = disclosureReport(['check', path('clean.json'), '--format', 'json']);
      assert.equal(data.code, 0);
      assert.deepEqual(json(data).cells, { read: 200, all: 200 });
      assert.deepEqual(json(data).findings, []);
    });
  });

  test('a wrong sum: exit 1, with its rule, its sentence in both languages and its cell', () => {
    withFiles({ 'broken.json': broken }, (path) => {
      const words = disclosureReport(['check', path('broken.json')]);
      assert.equal(words.code, 1);
      assert.match(
        words.out,
        /Error R30 .*add up to 0, the printed total is 3, 3 apart.\n\s+disputes\/review\/total/,
      );
      const [finding] = json(disclosureReport(['check', path('broken.json'), '--format=json']))
        .findings as readonly {
        rule: string;
        message: Record<string, string>;
      }[];
      assert.equal(finding?.rule, 'R30');
      assert.match(finding.message['zh-Hans'] ?? '', /行政复议.*相差 3/);
      assert.match(finding.message.en ?? '', /3 apart/);
    });
  });

  test('a broken file ends no run over many: the others are checked, it is listed, exit 2', () => {
    withFiles({ 'a.json': clean, 'b.json': '{"form":', 'c.json': broken }, (path) => {
      const answer = disclosureReport([
        'check',
        ...['a.json', 'b.json', 'c.json'].map(path),
        '--format',
        'json',
      ]);
      assert.equal(answer.code, 2);
      const lines = answer.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { file: string; failure?: unknown });
      assert.deepEqual(
        lines.map(({ file, failure }) => [file, failure !== undefined]),
        [
          [path('a.json'), false],
          [path('b.json'), true],
          [path('c.json'), false],
        ],
      );
      assert.match(answer.err, /b\.json/);
      assert.match(answer.err, /3 files: 1 with errors, 1 that can't be read/);
    });
  });

  test('a negative count is an error that names its cell', () => {
    withFiles(
      { 'negative.json': JSON.stringify(withValue(zeroReport(), 'proactive/penalties/decisions', -4)) },
      (path) => {
        const { code, out } = disclosureReport(['check', path('negative.json')]);
        assert.equal(code, 1);
        assert.match(out, /R17 .*Penalties · Decisions this year is -4/);
      },
    );
  });

  test('speaks Chinese unless the environment or --lang asks for English', () => {
    withFiles({ 'broken.json': broken }, (path) => {
      assert.match(
        disclosureReport(['check', path('broken.json')], { locale: 'zh_CN.UTF-8' }).out,
        /错误 R30/,
      );
      assert.match(disclosureReport(['check', path('broken.json')], { locale: 'C' }).out, /错误 R30/);
      assert.match(
        disclosureReport(['check', path('broken.json'), '--lang', 'en'], { locale: 'C' }).out,
        /Error R30/,
      );
    });
  });

  test('a report on standard input is checked as -', () => {
    assert.equal(disclosureReport(['check', '-'], { input: clean }).code, 0);
    assert.equal(disclosureReport(['check', '-'], { input: broken }).code, 1);
  });
});

describe('files that are no report: exit 2, and a sentence that names the file and what is wrong', () => {
  const row = { ...zeroReport(), tables: { requests: { 'refused.stateSecrets': { total: 1 } } } };
  const cases: Readonly<Record<string, readonly [string | Uint8Array, RegExp]>> = {
    'empty.html': ['', /empty/i],
    'blank.txt': ['  \n\n', /empty|blank|nothing/i],
    'picture.png': [
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
      /PNG|image|picture/i,
    ],
    'page.html': ['<!doctype html><title>通知</title><p>今天天气很好。</p>', /table|section|report/i],
    'unknown-row.json': [
      JSON.stringify(row),
      /\/tables\/requests\/refused\.stateSecrets.*refused\.stateSecret/,
    ],
    'large.html': [new Uint8Array(50 * 1024 * 1024).fill(0x20), /large|big|MB/i],
  };
  for (const [name, [content, expected]] of Object.entries(cases)) {
    test(name, () => {
      withFiles({ [name]: content }, (path) => {
        const { code, out, err } = disclosureReport(['check', path(name), '--format', 'json']);
        assert.equal(code, 2);
        assert.equal(out, '');
        assert.ok(err.includes(path(name)), err);
        assert.match(err, expected);
        assert.doesNotMatch(err, /\n\s+at /);
      });
    });
  }

  test('a file that is not there, and a folder', () => {
    withFiles({}, (path) => {
      assert.match(disclosureReport(['check', path('no.html')]).err, /no\.html: there is no such file/);
      assert.match(disclosureReport(['check', path('.')]).err, /folder/);
      assert.equal(disclosureReport(['check', path('.')]).code, 2);
    });
  });
});

describe('read', () => {
  test('one file gives { report, notes }, several give one JSON a line', () => {
    withFiles({ 'a.json': clean, 'b.json': broken }, (path) => {
      const one = json(disclosureReport(['read', path('a.json')]));
      assert.deepEqual(one.report, zeroReport());
      assert.deepEqual(one.notes, []);
      assert.equal(
        disclosureReport(['read', path('a.json'), '--json'])
          .out.trim()
          .split('\n').length,
        1,
      );
      const lines = disclosureReport(['read', path('a.json'), path('b.json')])
        .out.trim()
        .split('\n');
      assert.deepEqual(
        lines.map((line) => (JSON.parse(line) as { report: unknown }).report),
        [zeroReport(), JSON.parse(broken)],
      );
    });
  });
});

describe('read --explain', () => {
  const page = `<h1>清溪县财政局2021年政府信息公开工作年度报告</h1><p>一、总体情况</p>
    <p>全年公开政府信息782条，其中财政信息8条。</p><p>二、主动公开政府信息情况</p>
    <table><tr><td>第二十条第（五）项</td></tr><tr><td>信息内容</td><td>本年处理决定数量</td></tr>
    <tr><td>行政许可</td><td>１２件</td></tr></table>`;

  test('shows a person where each number was printed', () => {
    withFiles({ 'a.html': page }, (path) => {
      const { code, out } = disclosureReport(['read', path('a.html'), '--explain', '--lang', 'zh']);
      assert.equal(code, 0);
      assert.match(
        out,
        /表二 行政许可 · 本年处理决定数量 = 12 ← “１２件” 第 1 个表第 3 行第 2 列 （经整理）/,
      );
      const english = disclosureReport(['read', path('a.html'), '--explain']).out;
      assert.match(english, /Licensing · Decisions this year = 12 ← “１２件” table 1, row 3, column 2/);
    });
  });

  test('with --json adds provenance and facts to the JSON, which alone stays { report, notes }', () => {
    withFiles({ 'a.html': page, 'b.json': clean }, (path) => {
      const plain = json(disclosureReport(['read', path('a.html'), '--json']));
      assert.deepEqual(Object.keys(plain), ['report', 'notes']);
      const { provenance, facts } = json(
        disclosureReport(['read', path('a.html'), '--json', '--explain']),
      ) as {
        readonly provenance?: unknown;
        readonly facts?: { readonly published: readonly { readonly value: number }[] };
      };
      assert.deepEqual(provenance, {
        'proactive/licensing/decisions': {
          source: '１２件',
          place: { table: 1, row: 3, column: 2 },
          normalised: true,
        },
      });
      assert.deepEqual(
        facts?.published.map(({ value }) => value),
        [782],
      );
      assert.match(disclosureReport(['read', path('b.json'), '--explain']).out, /does not say where/);
    });
  });
});

describe('render', () => {
  test('a report becomes a page that reads back to the same numbers', () => {
    withFiles({ 'a.json': broken }, (path) => {
      const { code, err } = disclosureReport([
        'render',
        path('a.json'),
        '--to',
        'html',
        '-o',
        path('a.html'),
      ]);
      assert.equal(code, 0);
      assert.match(err, /written to .*a\.html/);
      assert.ok(readFileSync(path('a.html'), 'utf8').startsWith('<!doctype html>'));
      const again = json(disclosureReport(['read', path('a.html')])).report as { tables: unknown };
      assert.deepEqual(again.tables, (JSON.parse(broken) as { tables: unknown }).tables);
    });
  });

  test('without -o the page goes to standard output, and nothing else does', () => {
    withFiles({ 'a.json': clean }, (path) => {
      const { code, out, err } = disclosureReport(['render', path('a.json'), '--to', 'html']);
      assert.equal(code, 0);
      assert.ok(out.toLowerCase().startsWith('<!doctype html>') && out.endsWith('</html>\n'), out.slice(-80));
      assert.equal(err, '');
    });
  });

  test("where it can't be written is said", () => {
    withFiles({ 'a.json': clean }, (path) => {
      const { code, err } = disclosureReport([
        'render',
        path('a.json'),
        '--to',
        'html',
        '-o',
        path('no/such/folder.html'),
      ]);
      assert.equal(code, 2);
      assert.match(err, /folder\.html: can't be written/);
    });
  });
});

describe('a wrong command line: exit 2, nothing on standard output, and what would be right', () => {
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['chek', 'a'], /no command “chek”; there are read, check, compare, render/],
    [['check'], /check needs at least one file/],
    [['check', 'a', '--format', 'xml'], /--format can't be “xml”; it can be text, json, sarif/],
    [['check', 'a', '--fromat', 'json'], /--fromat/],
    [['check', 'a', '--to', 'html'], /check has no --to/],
    [['render', 'a'], /--to is missing/],
    [['render', 'a', '--to', 'pdf'], /--to can't be “pdf”/],
    [['render', 'a', 'b', '--to', 'html'], /one file at a time/],
    [['check', 'a', '--previous'], /--previous/],
    [['check', 'a', '--all'], /check has no --all/],
    [['compare', 'a'], /compare needs at least two files/],
    [['compare', 'a', 'b', '--format', 'sarif'], /--format can't be “sarif”; it can be text, json, md/],
    [['compare', 'a', 'b', '--verdicts', 'c'], /compare has no --verdicts/],
  ];
  for (const [args, expected] of cases) {
    test(args.join(' '), () => {
      const { code, out, err } = disclosureReport(args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, expected);
      assert.match(err, /--help/);
    });
  }

  test('no command and --help print the usage, exit 0', () => {
    for (const args of [[], ['--help'], ['help'], ['check', '--help']]) {
      const { code, out } = disclosureReport(args);
      assert.equal(code, 0);
      assert.match(out, /Usage: disclosure-report/);
    }
  });

  test('--version prints the version of the package, exit 0', () => {
    const { code, out } = disclosureReport(['--version']);
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    assert.equal(code, 0);
    assert.equal(out.trim(), version);
  });
});

const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));

describe('real documents', {
  skip: existsSync(corpus) ? false : 'the corpus of real reports is not on this machine',
}, () => {
  test('seed-huyuan-2021.txt: all 200 cells are read, and its tables have no error', () => {
    const answer = disclosureReport(['check', `${corpus}seed-huyuan-2021.txt`, '--format', 'json']);
    assert.equal(answer.code, 0);
    assert.deepEqual(json(answer).cells, { read: 200, all: 200 });
    assert.deepEqual(json(answer).identities, { total: 42, holding: 42, failing: 0, notAssessable: 0 });
  });
});
