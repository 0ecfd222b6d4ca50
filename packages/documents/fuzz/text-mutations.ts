import type { Random } from '../test/mutation/random.js';

/** One way of spoiling a text. */
export type TextMutation = (text: string, random: Random) => string;

const insertAt = (text: string, at: number, inserted: string): string =>
  text.slice(0, at) + inserted + text.slice(at);

const somewhere =
  (parts: readonly [string, ...string[]], most = 8): TextMutation =>
  (text, random) => {
    let spoiled = text;
    for (let count = random.between(1, most); count > 0; count -= 1) {
      spoiled = insertAt(spoiled, random.below(spoiled.length + 1), random.pick(parts));
    }
    return spoiled;
  };

const slice = (text: string, random: Random, longest: number): string => {
  const start = random.below(text.length + 1);
  return text.slice(start, start + random.between(1, longest));
};

const tag = /<[^<>]{0,200}>/g;

/** Tags change places with one another, or with nothing. */
const shuffleTags: TextMutation = (text, random) => {
  const tags = text.match(tag) ?? [];
  const share = random.next() * 0.3;
  return text.replace(tag, (found) =>
    random.chance(share) ? (random.chance(0.2) ? '' : (tags[random.below(tags.length)] ?? '')) : found,
  );
};

const oddNumbers = [
  '0',
  '-1',
  '65535',
  '99999999999',
  '1e9',
  'NaN',
  '',
  '２',
  '3.7',
  '0x10',
  '"',
  "' onload='x",
] as const;

const giantSpans: TextMutation = (text, random) => {
  const spanned = text.replace(/((?:row|col)span=")[^"]*/g, (found, head: string) =>
    random.chance(0.3) ? head + random.pick(oddNumbers) : found,
  );
  return spanned.replace(/<td/g, (found) =>
    random.chance(0.05)
      ? `<td rowspan="${random.pick(oddNumbers)}" colspan="${random.pick(oddNumbers)}"`
      : found,
  );
};

const deepNesting: TextMutation = (text, random) => {
  const opened = random.pick([
    '<div>',
    '<table><tr><td>',
    '<b>',
    '<ul><li>',
    '<font>',
    '[[',
    '> ',
    '{"a":',
    '（',
  ]);
  const depth = random.pick([5, 50, 1000, 3000]);
  const closed = random.chance(0.5) ? opened.replace(/</g, '</').repeat(depth) : '';
  return insertAt(insertAt(text, random.below(text.length + 1), opened.repeat(depth)), text.length, closed);
};

/** Numbers become what no number is, or one that no report has. */
const oddFigures: TextMutation = (text, random) => {
  const odd = [
    '-0',
    '1e308',
    '1e-7',
    '٣',
    '１，２',
    '1,23',
    '∞',
    '0x1F',
    '²',
    '1\u200b2',
    '9'.repeat(400),
    '12/3',
    '1.2.3',
  ] as const;
  return text.replace(/\d+/g, (found) => (random.chance(0.1) ? random.pick(odd) : found));
};

const duplicate: TextMutation = (text, random) =>
  insertAt(text, random.below(text.length + 1), slice(text, random, 3000));

const remove: TextMutation = (text, random) => {
  const cut = slice(text, random, 2000);
  return text.replace(cut, '');
};

const swapHalves: TextMutation = (text, random) => {
  const at = random.below(text.length + 1);
  return text.slice(at) + text.slice(0, at);
};

const dropCharacters: TextMutation = (text, random) => {
  const share = random.next() * 0.05;
  return text.replace(/[^]/g, (one) => (random.chance(share) ? '' : one));
};

const cutEnd: TextMutation = (text, random) => text.slice(0, random.below(text.length + 1));

export const textMutations: readonly [TextMutation, ...TextMutation[]] = [
  cutEnd,
  duplicate,
  remove,
  swapHalves,
  dropCharacters,
  shuffleTags,
  giantSpans,
  deepNesting,
  oddFigures,
  // Halves of characters, and characters that mean something to one layer or another.
  somewhere(['\ud800', '\udfff', '\ud83d', '\udc00\ud800', '\ufffe', '\uffff', '\u202e', '\u2028']),
  somewhere(['\0', '\u0001', '\u0008', '\u001b[2J', '\u007f', '\ufeff', '\r', '\v', '\f']),
  somewhere([
    '&#0;',
    '&#x110000;',
    '&#xd800;',
    '&nbsp',
    '&amp;amp;',
    '&lt;td&gt;',
    '&',
    '&#',
    '&#99999999999;',
    '&notit;',
  ]),
  somewhere([
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '<?xml?>',
    '</',
    '<',
    '>',
    '<script>',
    '<style>',
    '<textarea>',
    '<title>',
    '<plaintext>',
    '<svg>',
  ]),
  somewhere([
    '<a href="javascript:alert(1)">',
    '<a href="jAvA\tscript:x">',
    '<img src="data:text/html,x">',
    '<a href="//x">',
    '<img src=x onerror=y>',
  ]),
  somewhere(['"', "'", '|', '\t', '\n', '\n\n', ',', '\\', '`', '```', '---', '# ', '\r\n']),
  somewhere(['__proto__', 'constructor', '{"report":', 'null', '[', '}', '"tables":', '1e999'], 4),
];
