import {
  describeFinding,
  describeNotAssessable,
  text,
  type Catalogue,
  type CheckResult,
  type JudgedFinding,
  type NotAssessable,
  type ReadingNote,
  type Report,
  type Text,
} from '@disclosure-report/core';
import { en } from '@disclosure-report/core/messages/en.js';
import { zhHans } from '@disclosure-report/core/messages/zh-Hans.js';
import type { Checked } from '../commands/check.js';
import { cellCount } from './cell-count.js';

const inBoth = (say: (catalogue: Catalogue) => string): Text => text(say(zhHans), say(en));

/** What `check --format json` prints for a file. */
export interface CheckedFile extends Omit<CheckResult, 'findings' | 'notAssessable'> {
  readonly file: string;
  readonly cells: { readonly read: number; readonly all: number };
  readonly findings: readonly (JudgedFinding & { readonly message: Text })[];
  readonly notAssessable: readonly (NotAssessable & { readonly message: Text })[];
  readonly report: Report;
  readonly notes: readonly ReadingNote[];
}

/** Everything a check knows, with each finding said in both languages. */
export const checkAsJson = (checked: Checked): CheckedFile => {
  const { file, report, notes, result } = checked;
  return {
    file,
    cells: cellCount(report),
    identities: result.identities,
    findings: result.findings.map((finding) => ({
      ...finding,
      message: inBoth((catalogue) => describeFinding(finding, catalogue, report)),
    })),
    notAssessable: result.notAssessable.map((item) => ({
      ...item,
      message: inBoth((catalogue) => describeNotAssessable(item, catalogue, report)),
    })),
    notRun: result.notRun,
    defects: result.defects,
    report,
    notes,
  };
};
