import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page, Piece, Rule } from '../src/read/pdf/geometry.js';
import { readableText, withoutLayoutSpaces } from '../src/read/pdf/characters.js';
import { sourceOf } from '../src/read/pdf/source.js';

const size = 10;

const at = (text: string, left: number, top: number, letters = size): Piece => ({
  text,
  size: letters,
  upright: false,
  left,
  right: left + Array.from(text).reduce((sum, one) => sum + (one < '\u0100' ? 0.5 : 1), 0) * letters,
  top,
  bottom: top + letters,
});

const page = (number: number, pieces: readonly Piece[], rules: readonly Rule[] = []): Page => ({
  number,
  width: 595,
  height: 842,
  pieces,
  rules,
});

/** Lines around every cell of a table; `heads` leaves the lines between some rows out in its first column. */
const ruled = (
  xs: readonly number[],
  ys: readonly number[],
  open: readonly number[] = [],
): readonly Rule[] => [
  ...xs.map((x): Rule => ({ direction: 'vertical', at: x, from: ys[0] ?? 0, to: ys[ys.length - 1] ?? 0 })),
  ...ys.map(
    (y, row): Rule => ({
      direction: 'horizontal',
      at: y,
      from: (open.includes(row) ? xs[1] : xs[0]) ?? 0,
      to: xs[xs.length - 1] ?? 0,
    }),
  ),
];

const shown = (pages: readonly Page[]): readonly unknown[] =>
  sourceOf(pages, undefined).items.map((item) =>
    item.kind === 'grid'
      ? item.rows.map((cells) =>
          cells.map(({ text, rowSpan, colSpan }) =>
            rowSpan * colSpan > 1 ? `${text} ${rowSpan}×${colSpan}` : text,
          ),
        )
      : item.block.type === 'paragraph' || item.block.type === 'heading'
        ? item.block.text
        : item.block.type,
  );

describe('a page’s tables', () => {
  it('have the spans that their lines draw', () => {
    const pieces = [
      at('不予公开', 110, 120),
      at('甲', 210, 105),
      at('1', 310, 105),
      at('乙', 210, 135),
      at('2', 310, 135),
    ];
    const rules = ruled([100, 200, 300, 400], [100, 130, 160], [1]);
    assert.deepEqual(shown([page(1, pieces, rules)]), [
      [
        ['不予公开 2×1', '甲', '1'],
        ['乙', '2'],
      ],
    ]);
  });

  it('are joined over a page’s end, with a row’s head that was cut in two', () => {
    const xs = [100, 140, 300, 400];
    const first = page(
      1,
      [at('（四）无', 102, 785), at('1.本机关不掌握相关政府信息', 150, 785), at('746', 310, 785)],
      ruled(xs, [780, 800]),
    );
    const second = page(
      2,
      [
        at('法提供', 102, 65),
        at('2.没有现成信息需要另行制作', 150, 65),
        at('11', 310, 65),
        at('3.补正后申请内容仍不明确', 150, 85),
        at('5', 310, 85),
        at('- 2 -', 290, 810),
      ],
      ruled(
        xs.map((x) => x + 12),
        [60, 80, 100],
        [1],
      ),
    );
    assert.deepEqual(shown([first, second]), [
      [
        ['（四）无\n法提供 3×1', '1.本机关不掌握相关政府信息', '746'],
        ['2.没有现成信息需要另行制作', '11'],
        ['3.补正后申请内容仍不明确', '5'],
      ],
    ]);
  });

  it('lose the head that is repeated on each page', () => {
    const xs = [100, 300, 400];
    const head = (top: number): readonly Piece[] => [
      at('信息内容', 110, top),
      at('本年处理决定数量', 310, top),
    ];
    const first = page(
      1,
      [...head(745), at('行政处罚', 110, 765), at('3', 310, 765)],
      ruled(xs, [740, 760, 780]),
    );
    const second = page(
      2,
      [...head(65), at('行政强制', 110, 85), at('4', 310, 85)],
      ruled(xs, [60, 80, 100]),
    );
    assert.deepEqual(shown([first, second]), [
      [
        ['信息内容', '本年处理决定数量'],
        ['行政处罚', '3'],
        ['行政强制', '4'],
      ],
    ]);
  });

  it('put a number together that did not fit its cell, and keep two numbers apart', () => {
    const rules = ruled([100, 124, 200], [100, 130]);
    const narrow = [at('39', 105, 104), at('85', 105, 116)];
    const broad = [at('12', 140, 104), at('34', 140, 116)];
    assert.deepEqual(shown([page(1, [...narrow, ...broad], rules)]), [[['3985', '12\n34']]]);
  });

  it('are not made of underlines, shading or frames around prose', () => {
    const frame = ruled([60, 540], [60, 780]);
    const underline: Rule = { direction: 'horizontal', at: 112, from: 100, to: 300 };
    const found = shown([
      page(1, [at('一、总体情况', 100, 100), at('没有表格。', 100, 130)], [...frame, underline]),
    ]);
    assert.deepEqual(found, ['一、总体情况', '没有表格。']);
  });

  it('know the page each cell is on', () => {
    const xs = [100, 300, 400];
    const one = page(1, [at('行政处罚', 110, 765), at('3', 310, 765)], ruled(xs, [760, 780]));
    const two = page(2, [at('行政强制', 110, 65), at('4', 310, 65)], ruled(xs, [60, 80]));
    const [grid] = sourceOf([one, two], undefined).items;
    assert.ok(grid?.kind === 'grid');
    assert.deepEqual(
      grid.rows.map((cells) => cells.map((cell) => cell.page)),
      [
        [1, 1],
        [2, 2],
      ],
    );
  });
});

describe('a page’s prose', () => {
  const full = '政府信息公开工作规范有序开展并不断健全完善各项工作制度和机制推动工作上新台阶';
  const lines = (texts: readonly string[], top: number): readonly Piece[] =>
    texts.map((text, index) => at(text.trimStart(), text.startsWith(' ') ? 120 : 100, top + index * 18));

  it('is put together to paragraphs, over a page’s end as well', () => {
    const found = shown([
      page(1, [
        ...lines([` ${full.slice(2)}`, full, '完成了任务。', ` ${full.slice(2)}`, full], 700),
        at('1', 300, 820),
      ]),
      page(2, [...lines([full, '取得成效。', ` ${full.slice(2)}`, full, '结束。'], 80), at('2', 300, 820)]),
    ]);
    assert.deepEqual(found, [
      `${full.slice(2)}${full}完成了任务。`,
      `${full.slice(2)}${full}${full}取得成效。`,
      `${full.slice(2)}${full}结束。`,
    ]);
  });

  it('leaves running heads and page numbers out', () => {
    const pages = [1, 2, 3].map((number) =>
      page(number, [
        at('某局年度报告汇编', 100, 30),
        ...lines([full, `第${number}段。`], 400),
        at(`第${number}页 共3页`, 280, 815),
      ]),
    );
    assert.deepEqual(
      shown(pages),
      [1, 2, 3].map((number) => `${full}第${number}段。`),
    );
  });

  it('has characters as they are meant, and no spaces of the layout', () => {
    assert.equal(readableText('⼀、⽇⾄⻓⻔⻅'), '一、日至长门见');
    assert.equal(readableText('１２３（六）'), '１２３（六）');
    assert.equal(withoutLayoutSpaces('号 ， 邮 编 ： 223100 a b'), '号，邮编：223100 a b');
  });
});
