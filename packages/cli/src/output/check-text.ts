import { styleText } from 'node:util';
import {
  describeFinding,
  describeNotAssessable,
  describeNote,
  type Finding,
  type NotAssessable,
  type Severity,
} from '@disclosure-report/core';
import type { Checked } from '../commands/check.js';
import type { Console } from '../console.js';
import { cellCount } from './cell-count.js';

type Style = Parameters<typeof styleText>[0];

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', information: 'dim' };
const signs: Readonly<Record<Severity, string>> = { error: '✖', warning: '!', information: '·' };

/** How many lines of a list a person is shown before the rest is only counted. */
const shownNotes = 12;

/** What was found in one file, for a person to read. */
export const checkAsText = (checked: Checked, console: Console): string => {
  const { report, notes, result } = checked;
  const { catalogue, words, colours } = console;
  const styled = (style: Style, line: string): string => (colours ? styleText(style, line) : line);
  const { read, all } = cellCount(report);

  const finding = (item: Finding): string => {
    const label = styled(
      styles[item.severity],
      `${signs[item.severity]} ${catalogue.severities[item.severity]} ${item.rule}`,
    );
    const cells = item.equation ? item.equation.right : item.cells;
    const where = cells.length > 0 && cells.length <= 3 ? `\n      ${styled('dim', cells.join('  '))}` : '';
    const evidence = item.evidence === undefined ? '' : `\n      ${styled('dim', item.evidence)}`;
    return `  ${label}  ${describeFinding(item, catalogue, report)}${where}${evidence}`;
  };

  const listed = (heading: string, lines: readonly string[]): readonly string[] => {
    if (lines.length === 0) return [];
    const shown = [...new Set(lines)];
    const rest = shown.length - shownNotes;
    return [
      `  ${heading}`,
      ...shown.slice(0, shownNotes).map((line) => styled('dim', `    ${line}`)),
      ...(rest > 0 ? [styled('dim', `    ${words.more(rest)}`)] : []),
    ];
  };

  const count = (severity: Severity): number =>
    result.findings.filter((item) => item.severity === severity).length;

  return [
    styled('bold', checked.file),
    `  ${[report.body.name ?? words.nameUnknown, report.year === null ? words.yearUnknown : words.year(report.year), catalogue.formName(report.form), words.cellsRead(read, all)].join(' · ')}`,
    `  ${identityState(checked, console, styled)}`,
    ...result.findings.map(finding),
    ...result.defects.map(({ rule, detail }) => styled('red', `  ${words.ruleDefect(rule, detail)}`)),
    ...listed(
      words.notAssessable(result.notAssessable.length),
      byRule(result.notAssessable).map(([first, others]) =>
        [
          `${first.rule}  ${describeNotAssessable(first, catalogue, report)}`,
          others > 0 ? words.andLike(others) : '',
        ]
          .filter(Boolean)
          .join(' '),
      ),
    ),
    ...listed(
      words.notes(notes.length),
      notes.map((note) => describeNote(note, catalogue, report)),
    ),
    `  ${words.fileSummary(count('error'), count('warning'), count('information'))}`,
  ].join('\n');
};

/** The first of each rule's items, with how many more there are. */
const byRule = (items: readonly NotAssessable[]): readonly (readonly [NotAssessable, number])[] =>
  [...new Set(items.map(({ rule }) => rule))].flatMap((rule) => {
    const [first, ...others] = items.filter((item) => item.rule === rule);
    return first ? [[first, others.length] as const] : [];
  });

const identityState = (
  { result }: Checked,
  { words }: Console,
  styled: (style: Style, line: string) => string,
): string => {
  const { total, failing, holding, notAssessable } = result.identities;
  if (failing > 0) return styled('red', `✖ ${words.identitiesFail(failing, total, notAssessable)}`);
  if (notAssessable > 0) return styled('yellow', `? ${words.identitiesOpen(holding, total, notAssessable)}`);
  return styled('green', `✔ ${words.identitiesHold(total)}`);
};
