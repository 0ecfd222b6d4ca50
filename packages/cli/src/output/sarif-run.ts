import {
  describeFinding,
  describeNotAssessable,
  isDismissed,
  type JudgedFinding,
} from '@disclosure-report/core';
import type { Log, Notification, Result } from 'sarif';
import type { Checked } from '../commands/check.js';
import type { Console } from '../console.js';
import type { Unread } from '../input/load.js';
import { firstOfEachRule } from './first-of-each-rule.js';
import { fileLocation, locationsOf } from './sarif-location.js';
import { version } from '../version.js';
import { levelOf, sarifRule, sarifRules } from './sarif-rules.js';

/** Gathers what is found in several files into one SARIF 2.1.0 run. */
export class SarifRun {
  readonly #console: Console;
  readonly #judged: boolean;
  readonly #results: Result[] = [];
  readonly #notifications: Notification[] = [];

  /** @param judged Whether findings were held against verdicts: then each says whether it is suppressed. */
  constructor(console: Console, judged: boolean) {
    this.#console = console;
    this.#judged = judged;
  }

  add(checked: Checked): void {
    const { file, report, result } = checked;
    const { catalogue, words } = this.#console;
    for (const finding of result.findings) this.#results.push(this.#result(finding, checked));
    // Without these, a reader of the log would take what could not be checked for what holds.
    for (const [first, others] of firstOfEachRule(result.notAssessable)) {
      const text = describeNotAssessable(first, catalogue, report);
      this.#results.push({
        ...sarifRule(first.rule),
        kind: 'open',
        level: 'none',
        message: { text: others > 0 ? `${text} ${words.andLike(others)}` : text },
        locations: [fileLocation(file, this.#console)],
        ...(this.#judged && { suppressions: [] }),
      });
    }
    for (const { rule, detail } of result.defects) {
      const { ruleId: id, ruleIndex: index } = sarifRule(rule);
      this.#notifications.push({
        level: 'error',
        message: { text: words.ruleDefect(rule, detail) },
        associatedRule: { id, index },
        locations: [fileLocation(file, this.#console)],
      });
    }
  }

  addUnread({ file, code, message }: Unread): void {
    this.#notifications.push({
      descriptor: { id: code },
      level: 'error',
      message: { text: message[this.#console.locale] },
      locations: [fileLocation(file, this.#console)],
    });
  }

  log(): Log {
    const { locale } = this.#console;
    return {
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'disclosure-report', version, rules: sarifRules(locale) } },
          // SARIF names a language and a country, no script.
          language: locale === 'en' ? 'en' : 'zh-CN',
          columnKind: 'utf16CodeUnits',
          invocations: [
            {
              executionSuccessful: this.#notifications.length === 0,
              toolExecutionNotifications: this.#notifications,
            },
          ],
          results: this.#results,
        },
      ],
    };
  }

  #result(finding: JudgedFinding, checked: Checked): Result {
    const { catalogue } = this.#console;
    return {
      ...sarifRule(finding.rule),
      level: levelOf[finding.severity],
      message: { text: describeFinding(finding, catalogue, checked.report) },
      ...locationsOf(finding, checked, this.#console),
      partialFingerprints: { 'finding/v1': finding.fingerprint },
      // All results of a run say whether they are suppressed, or none does.
      ...(this.#judged && {
        suppressions: isDismissed(finding)
          ? [{ kind: 'external', status: 'accepted', justification: finding.judged.reason }]
          : [],
      }),
      ...(finding.judged && { properties: { verdict: finding.judged } }),
    };
  }
}
