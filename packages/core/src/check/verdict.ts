import type { Finding, RuleId } from './finding.js';

interface Judgement {
  /** The finding it is about. */
  readonly fingerprint: string;
  /** The rule that found it, for people who read the file. */
  readonly rule?: RuleId;
  readonly by?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
}

/** What a person decided about a finding. Who says that a finding is none says why. */
export type Verdict = Judgement &
  (
    | { readonly verdict: 'confirmed'; readonly reason?: string }
    | { readonly verdict: 'dismissed'; readonly reason: string }
  );

/** A finding with the verdict on it, where there is one. */
export type JudgedFinding = Finding & { readonly judged?: Verdict };

export type DismissedFinding = Finding & { readonly judged: Extract<Verdict, { verdict: 'dismissed' }> };

export interface JudgedFindings {
  /** All of the findings, in their order. */
  readonly findings: readonly JudgedFinding[];
  /** Verdicts on what was not found: the report was mended, or checked against less. */
  readonly stale: readonly Verdict[];
}

/** A dismissed finding stays on record, but no longer counts against the report. */
export const isDismissed = (finding: JudgedFinding): finding is DismissedFinding =>
  finding.judged?.verdict === 'dismissed';

/** Marks findings with the verdicts on them. */
export const applyVerdicts = (findings: readonly Finding[], verdicts: readonly Verdict[]): JudgedFindings => {
  const verdictOn = new Map(verdicts.map((verdict) => [verdict.fingerprint, verdict]));
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    findings: findings.map((finding) => {
      const judged = verdictOn.get(finding.fingerprint);
      return judged ? { ...finding, judged } : finding;
    }),
    stale: verdicts.filter(({ fingerprint }) => !found.has(fingerprint)),
  };
};
