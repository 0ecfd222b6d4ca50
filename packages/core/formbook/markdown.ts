import { anchor, plain } from '../rulebook/markdown-text.js';
import type { Text } from '../src/index.js';
import type {
  BandEntry,
  Formbook,
  FormEntry,
  HeaderEntry,
  Reference,
  SumEntry,
  TableEntry,
} from './entries.js';
import type { FormbookWords } from './words.js';

/** What the forms’ page links to beside it. */
interface Links {
  readonly otherLanguage: string;
  /** The page of the rules in the same language. */
  readonly rules: string;
}

const code = (key: string): string => `\`${key}\``;

const linked = ({ name, anchor: target }: Reference): string => `[${code(name)}](#${target})`;

const bothWays = (label: Text): string => `${plain(label['zh-Hans'])}<br>${plain(label.en)}`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  row(head),
  row(head.map(() => '---')),
  ...rows.map(row),
  '',
];

const indent = (depth: number): string => '&emsp;'.repeat(depth);

const labelled = (entry: HeaderEntry): string => {
  const [zhHans, en] = [plain(entry.label['zh-Hans']), plain(entry.label.en)];
  const [open, close] = entry.kind === 'group' ? ['**', '**'] : ['', ''];
  return `${indent(entry.depth)}${open}${zhHans}${close}<br>${indent(entry.depth)}${en}`;
};

const keyOf = ({ key, anchor: place }: HeaderEntry): string =>
  key === undefined || place === undefined ? '' : `${anchor(place)}${code(key)}`;

const headerRow = (entry: HeaderEntry, { colon }: FormbookWords): readonly string[] => {
  if (entry.kind === 'group') return ['', keyOf(entry), labelled(entry), '', '', ''];
  const { number, sums, basis, meaning, quantity } = entry;
  return [
    String(number),
    keyOf(entry),
    labelled(entry),
    sums.map(({ rule, role }) => `[${rule.name}](#${rule.anchor})${colon}${plain(role)}`).join('<br>'),
    plain(basis),
    [meaning, quantity].flatMap((said) => (said === undefined ? [] : [plain(said)])).join('<br>'),
  ];
};

/** A column that says nothing of any line is left out. */
const headerTable = (
  entries: readonly HeaderEntry[],
  words: FormbookWords,
  name: string,
): readonly string[] => {
  const head = ['№', words.key, `${words.label} · ${name}`, words.sums, words.basis, words.meaning];
  const rows = entries.map((entry) => headerRow(entry, words));
  const kept = head.map((_, column) => rows.some((cells) => cells[column] !== ''));
  const keep = (cells: readonly string[]): readonly string[] => cells.filter((_, column) => kept[column]);
  return table(keep(head), rows.map(keep));
};

const bandLines = (band: BandEntry, words: FormbookWords): readonly string[] => [
  ...(band.label
    ? [`#### ${anchor(band.anchor)}${plain(band.label['zh-Hans'])} · ${plain(band.label.en)}`, '']
    : []),
  ...(band.corner
    ? [`${words.corner}${words.colon}${plain(band.corner['zh-Hans'])} · ${plain(band.corner.en)}`, '']
    : []),
  ...headerTable(band.rows, words, words.rows),
  ...headerTable(band.columns, words, words.columns),
];

const added = (terms: readonly Reference[]): string => terms.map(linked).join(' + ');

const sumLine = (
  { rule, title, anchor: place, where, left, right }: SumEntry,
  { rules }: Links,
  { colon }: FormbookWords,
): string =>
  `- ${anchor(place)}[${rule}](${rules}#${rule}) ${plain(title)}<br>${plain(where)}${colon}${added(left)} = ${added(right)}`;

const tableLines = (entry: TableEntry, links: Links, words: FormbookWords): readonly string[] => [
  `### ${anchor(entry.anchor)}${plain(entry.name)} · ${plain(entry.heading['zh-Hans'])} · ${plain(entry.heading.en)}`,
  '',
  `${code(entry.path)}${words.colon}${entry.extent}`,
  '',
  ...(entry.note ? [entry.note, ''] : []),
  ...(entry.sums.length > 0
    ? [`**${words.sums}**`, '', ...entry.sums.map((sum) => sumLine(sum, links, words)), '']
    : []),
  ...entry.bands.flatMap((band) => bandLines(band, words)),
];

const formLines = (form: FormEntry, links: Links, words: FormbookWords): readonly string[] => [
  `## ${anchor(form.anchor)}${form.name}`,
  '',
  `${plain(form.basis)}${words.separator}${form.extent}`,
  '',
  ...table(
    [words.section, words.label, words.path],
    form.sections.map(({ id, heading, path }) => [code(id), bothWays(heading), path.map(code).join('<br>')]),
  ),
  ...form.tables.flatMap((entry) => tableLines(entry, links, words)),
];

/** A formbook as a page of Markdown, with links to the same in the other language and to the rules. */
export const formbookMarkdown = ({ words, places, forms }: Formbook, links: Links): string =>
  [
    `# ${words.title}`,
    '',
    links.otherLanguage,
    '',
    words.introduction,
    '',
    ...table(
      [words.example, ''],
      places.map(({ code: shown, place }) => [code(shown), place]),
    ),
    `## ${words.contents}`,
    '',
    ...forms.map(
      (form) =>
        `- [${form.name}](#${form.anchor})${words.colon}${form.tables.map(({ anchor: place, name }) => `[${name}](#${place})`).join(' · ')}`,
    ),
    '',
    ...forms.flatMap((form) => formLines(form, links, words)),
  ].join('\n');
