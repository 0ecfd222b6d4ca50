import { anchor, plain } from './markdown-text.js';
import type { RuleEntry, Rulebook } from './rulebook.js';

const entryLines = (
  { id, title, statement, facts, example }: RuleEntry,
  forExample: string,
): readonly string[] => [
  `### ${anchor(id)}${id} ${plain(title)}`,
  '',
  plain(statement),
  '',
  ...facts.map(({ name, value }) => `- **${name}** ${plain(value)}`),
  `- **${forExample}**`,
  ...example.evidence.map((sentence) => `  > ${plain(sentence)}\n  >`),
  `  > ✗ ${plain(example.message)}`,
  '',
];

/** A rulebook as a page of Markdown, with a link to the same in the other language. */
export const markdownOf = (
  { title, introduction, contents, example, chapters }: Rulebook,
  otherLanguage: string,
): string =>
  [
    `# ${title}`,
    '',
    otherLanguage,
    '',
    introduction,
    '',
    `## ${contents}`,
    '',
    ...chapters.map(
      ({ family, name, entries }) =>
        `- [${name}](#${family}): ${entries.map(({ id }) => `[${id}](#${id})`).join(' · ')}`,
    ),
    '',
    ...chapters.flatMap(({ family, name, entries }) => [
      `## ${anchor(family)}${name}`,
      '',
      ...entries.flatMap((entry) => entryLines(entry, example)),
    ]),
  ].join('\n');
