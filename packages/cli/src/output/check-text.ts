import { styleText } from 'node:util';
import {
  describeFinding,
  describeNotAssessable,
  describeNote,
  isDismissed,
  type DismissedFinding,
  type JudgedFinding,
  type Severity,
} from '@disclosure-report/core';
import type { Checked } from '../commands/check.js';
import type { Console } from '../console.js';
import { cellsToLookAt } from './cells-to-look-at.js';
import { firstOfEachRule } from './first-of-each-rule.js';
import { reportLine } from './report-line.js';

type Style = Parameters<typeof styleText>[0];

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', information: 'dim' };
const signs: Readonly<Record<Severity, string>> = { error: '✖', warning: '!', information: '·' };

/** How many lines of a list a person is shown before the rest is only counted. */
const shownNotes = 12;

/** What was found in one file, for a person to read; with fingerprints where verdicts are to be written. */
export const checkAsText = (checked: Checked, console: Console, fingerprints: boolean): string => {
  const { report, notes, result } = checked;
  const { catalogue, words, colours } = console;
  const styled = (style: Style, line: string): string => (colours ? styleText(style, line) : line);
  const standing = result.findings.filter((item) => !isDismissed(item));
  const dismissed = result.findings.filter(isDismissed);

  const finding = (item: JudgedFinding): string => {
    const label = styled(
      styles[item.severity],
      `${signs[item.severity]} ${catalogue.severities[item.severity]} ${item.rule}`,
    );
    const confirmed = item.judged ? ` ${words.confirmed(item.judged)}` : '';
    const cells = cellsToLookAt(item);
    const where = cells.length > 0 && cells.length <= 3 ? `\n      ${styled('dim', cells.join('  '))}` : '';
    const evidence = (item.evidence ?? []).map(({ text }) => `\n      ${styled('dim', text)}`).join('');
    return `  ${label}  ${describeFinding(item, catalogue, report)}${confirmed}${where}${evidence}${named(item)}`;
  };

  const named = ({ fingerprint }: JudgedFinding): string =>
    fingerprints ? `\n      ${styled('dim', words.fingerprint(fingerprint))}` : '';

  const dismissal = (item: DismissedFinding): string =>
    `    ${item.rule}  ${describeFinding(item, catalogue, report)}\n      ${words.dismissedBecause(item.judged)}${named(item)}`;

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

  const count = (severity: Severity): number => standing.filter((item) => item.severity === severity).length;

  return [
    styled('bold', checked.file),
    `  ${reportLine(report, console)}`,
    `  ${identityState(checked, console, styled)}`,
    ...standing.map(finding),
    ...result.defects.map(({ rule, detail }) => styled('red', `  ${words.ruleDefect(rule, detail)}`)),
    ...(dismissed.length > 0 ? [`  ${words.dismissed(dismissed.length)}`, ...dismissed.map(dismissal)] : []),
    ...listed(
      words.notAssessable(result.notAssessable.length),
      firstOfEachRule(result.notAssessable).map(([first, others]) =>
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
