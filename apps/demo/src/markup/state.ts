import { check } from '@disclosure-report/core';
import type { SampleReport } from '../data/annual-report.js';
import { html, type Markup } from './html.js';
import { failIcon, passIcon } from './icons.js';

interface State {
  readonly holds: boolean;
  readonly words: string;
}

/** What the checks say about a report, in the few words a list has room for. */
export const stateOf = ({ report, previous }: SampleReport): State => {
  const { findings, identities } = check(report, previous ? { previous } : {});
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const errors = count('error');
  const warnings = count('warning');
  if (errors === 0 && warnings === 0 && identities.holding === identities.total) {
    return { holds: true, words: '勾稽全部成立' };
  }
  const words = [
    errors > 0 ? `${errors} 处错误` : '',
    warnings > 0 ? `${warnings} 处提醒` : '',
    identities.notAssessable > 0 ? `${identities.notAssessable} 项无法核对` : '',
  ];
  return { holds: false, words: words.filter(Boolean).join('、') };
};

export const stateLine = (sample: SampleReport): Markup => {
  const { holds, words } = stateOf(sample);
  return html`<span class="state ${holds ? 'holds' : 'fails'}">${holds ? passIcon : failIcon}${words}</span>`;
};
