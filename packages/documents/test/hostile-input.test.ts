import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellsOfReport, parseReport, tableIds, valueAt } from '@disclosure-report/core';
import fc from 'fast-check';
import { describeFailure, read, readHtml, readText } from '../src/index.js';
import { readDom, type DomNode } from '../src/read/dom.js';
import { readNumber } from '../src/read/number/read-number.js';
import { portalHtml, portalPage, portalRows, valuesOf } from './portal-table.js';

const fragments = [
  ...portalRows('2021', 'proactive'),
  ...portalRows('2019', 'requests'),
  ...portalRows('2021', 'disputes'),
].flatMap((row) =>
  row.map((cell) => `<td colspan="${cell.colSpan}" rowspan="${cell.rowSpan}">${cell.text}</td>`),
);

const tags = [
  '<table>',
  '</table>',
  '<tr>',
  '</tr>',
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<br>',
  '<td colspan=9 rowspan=0>',
  '<ul>',
  '<li>',
  '</ul>',
  '<h2>',
  '</h2>',
  '<a href="x">',
  '</a>',
  '一、总体情况',
  '六、其他需要报告的事项',
  '\n',
  '\t',
];

/** Documents made of the right pieces in no order. */
const jumble = fc
  .array(fc.constantFrom(...fragments, ...tags), { maxLength: 120 })
  .map((parts) => parts.join(''));

/** Generous, for a busy machine; what it catches takes minutes. */
const seconds = 20;

const inTime = async (work: () => unknown): Promise<void> => {
  const start = performance.now();
  await work();
  assert.ok(performance.now() - start < seconds * 1000, `it takes less than ${seconds} s`);
};

describe('any input', () => {
  it('is read or refused, never thrown at', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(jumble, fc.string({ unit: 'binary', maxLength: 400 })), async (text) => {
        for (const result of [await read(text), readHtml(text), readText(text)]) {
          if (result.ok) assert.ok(parseReport(result.report).ok);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('as bytes, too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
        await read(bytes);
      }),
      { numRuns: 200 },
    );
  });

  it('gives no number that the source does not print', async () => {
    await fc.assert(
      fc.asyncProperty(jumble, async (text) => {
        const result = await read(text);
        if (!result.ok) return;
        const printed = new Set(Array.from(text.matchAll(/>(\d+)</g), ([, digits]) => Number(digits)));
        for (const { address } of cellsOfReport(result.report)) {
          const value = valueAt(result.report, address);
          assert.ok(
            value === null || value === undefined || printed.has(value),
            `${address} is ${String(value)}`,
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('numbers', () => {
  it('are only read from text with a digit in it, or 零', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
        const reading = readNumber(text);
        if (reading.kind === 'value') assert.match(text.normalize('NFKC'), /[\d零〇]/u);
      }),
    );
  });

  it('are read as they are printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), (number) => {
        const value = number === 0 ? 0 : number;
        assert.deepEqual(readNumber(String(value)), { kind: 'value', value, exact: true });
        const grouped = readNumber(value.toLocaleString('en-US'));
        assert.equal(grouped.kind === 'value' && grouped.value, value);
      }),
    );
  });
});

describe('size and depth', () => {
  it('pages of nothing but nesting are refused in time, without running out of stack', async () => {
    await inTime(async () => {
      for (const tag of ['div', 'b', 'table', 'ul', 'td', 'font']) {
        const result = await read(`<${tag}>`.repeat(300_000));
        assert.ok(!result.ok);
      }
      assert.ok(!(await read('<table><tr><td>'.repeat(100_000))).ok);
      assert.ok(!(await read('</x>'.repeat(300_000) + '<p>')).ok);
      assert.ok(!(await read('<div>'.repeat(1900) + '</x>'.repeat(300_000))).ok);
    });
  });

  it('a live page nested as deep is walked', () => {
    const text: DomNode = { nodeType: 3, nodeValue: '一', firstChild: null, nextSibling: null };
    let node: DomNode = text;
    for (let depth = 0; depth < 200_000; depth += 1) {
      node = { nodeType: 1, nodeValue: null, localName: 'div', firstChild: node, nextSibling: null };
    }
    inTime(() => {
      assert.ok(!readDom(node).ok);
    });
  });

  it('long pages, long tables, wide tables and long lines are read in time', async () => {
    const rows = portalRows('2021', 'requests');
    const long = portalHtml([...rows, ...Array.from({ length: 8_000 }, () => rows[6] ?? [])]);
    const wide = `<table>${'<tr><td colspan="1000" rowspan="65534">规章'.repeat(5000)}</table>`;
    await inTime(async () => {
      assert.ok((await read(portalPage('2021').repeat(30))).ok);
      assert.ok((await read(portalPage('2021', () => long))).ok);
      await read(wide);
      await read(`<table><tr>${'<td>规章</td>'.repeat(200_000)}</table>`);
      await read(`<p>${'一、总体情况'.repeat(200_000)}</p>`);
      await read('规章\n'.repeat(200_000));
      await read('\t\n规章\n0\n'.repeat(60_000));
      await read('<p>发布日期：</p>'.repeat(100_000));
      await read(`<td>${'('.repeat(500_000)}`);
    });
  });

  it('a table of ten thousand columns is read in time', async () => {
    const row = `<tr><td>规章</td>${'<td>1</td>'.repeat(10_000)}</tr>`;
    await inTime(async () => {
      const page = portalPage('2021', () => `<table>${row.repeat(30)}</table>`);
      const result = await read(page);
      assert.ok(result.ok);
      await read(`${'规章\t'.repeat(10_000)}\n`.repeat(30));
      await read(`|${'规章|'.repeat(10_000)}\n|${'---|'.repeat(10_000)}\n|${'1|'.repeat(10_000)}\n`);
    });
  });

  it('a page of 200 MB is refused before it is looked at', async () => {
    for (const [source, code] of [
      [new Uint8Array(200 * 1024 * 1024), 'tooLarge'],
      ['a'.repeat(200 * 1024 * 1024), 'tooLong'],
    ] as const) {
      const start = performance.now();
      const result = await read(source);
      assert.ok(!result.ok);
      assert.equal(result.failure.code, code);
      assert.ok(performance.now() - start < 1000);
    }
  });

  it('text of more than two million characters is refused, for it is read line by line', async () => {
    for (const line of ['规章\n0\n0\n', '规章,0,0\n', '# 规章\n\n| a |\n|---|\n']) {
      const result = await read(line.repeat(400_000));
      assert.ok(!result.ok);
      assert.equal(result.failure.code, 'tooLong');
    }
    await inTime(async () => {
      await read('规章\n0\n0\n'.repeat(299_000));
      await read('规章,0,0\n'.repeat(299_000));
    });
  });

  it('a column past any table’s width is left out, not laid out', async () => {
    const result = await read(
      portalPage('2021', (table) =>
        portalHtml(portalRows('2021', table)).replace('colspan="5"', 'colspan="99999"'),
      ),
    );
    assert.ok(result.ok);
  });
});

describe('what a source says', () => {
  const failing = async (source: Uint8Array | string): Promise<string> => {
    const result = await read(source);
    assert.ok(!result.ok);
    for (const locale of ['zh-Hans', 'en'] as const) assert.ok(describeFailure(result.failure, locale));
    return result.failure.code;
  };

  it('as noise is called binary, or no report', async () => {
    let state = 7;
    const noise = Uint8Array.from({ length: 200_000 }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state >>> 24;
    });
    assert.equal(await failing(noise), 'unknownKind');
    assert.equal(await failing(noise.map((byte) => 0x20 + (byte % 0x5f))), 'noReport');
  });

  it('in entities of its own is not unfolded', async () => {
    const declared = Array.from({ length: 40 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(40)}">`);
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "规章">${declared.join('')}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;
    await inTime(async () => {
      const result = await read(`${bomb}${portalPage('2021')}<p>&e40; &file;</p>`);
      assert.ok(result.ok);
      assert.doesNotMatch(JSON.stringify(result.report), /root:/);
      assert.ok(JSON.stringify(result.report).length < 100_000);
    });
  });

  it('in links that run scripts is kept as text only', async () => {
    const links = [
      'javascript:alert(1)',
      ' jAvA\tscript:alert(1)',
      '&#106;avascript:alert(1)',
      'vbscript:x',
      'data:text/html,x',
    ];
    const page = portalPage('2021').replace(
      '内容。',
      links.map((link) => `<a href="${link}">附件</a><img src="${link}" alt="图">`).join(''),
    );
    const result = await read(page);
    assert.ok(result.ok);
    const report = JSON.stringify(result.report);
    assert.match(report, /附件/);
    assert.doesNotMatch(report, /script|data:/i);
  });

  it('in UTF-8 with some bytes wrong stays a report, of just those characters damaged', async () => {
    const page = portalPage('2021');
    const at = page.indexOf('内容');
    const half = Uint8Array.of(0xed, 0xa0, 0x80, 0xff);
    const parts = [
      new TextEncoder().encode(page.slice(0, at)),
      half,
      new TextEncoder().encode(page.slice(at)),
    ];
    const result = await read(Uint8Array.from(parts.flatMap((part) => Array.from(part))));
    assert.ok(result.ok);
    assert.match(JSON.stringify(result.report), /\ufffd内容/);
    for (const table of tableIds) assert.deepEqual(result.report.tables[table], valuesOf('2021', table));
  });

  it('in halves of characters and control characters stays a report', async () => {
    const odd = '\ud800\udfff\0\u001b\ufffe';
    const page = portalPage('2021').replace(/内容|规章|政府/g, (word) => word + odd);
    for (const source of [page, new TextEncoder().encode(page)]) {
      const result = await read(source);
      assert.ok(result.ok);
      assert.ok(parseReport(JSON.stringify(result.report)).ok);
    }
  });
});
