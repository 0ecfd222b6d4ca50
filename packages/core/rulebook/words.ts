import type { AnyRule, Certainty, Locale, Severity } from '../src/index.js';
import type { FamilyId } from './witnesses.js';

/** Whatever the rulebook says beside what the rules themselves say. */
export interface RulebookWords {
  readonly title: string;
  readonly introduction: (rules: number) => string;
  readonly contents: string;
  readonly families: Readonly<Record<FamilyId, string>>;
  readonly severity: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly certainty: string;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly forms: string;
  readonly basis: string;
  readonly needs: string;
  readonly compared: Readonly<Record<NonNullable<AnyRule['needs']>, string>>;
  /** What a rule answers that lacks its data. */
  readonly silent: string;
  readonly example: string;
  readonly either: (items: readonly string[]) => string;
  readonly joined: (sentences: readonly string[]) => string;
}

const en: RulebookWords = {
  title: 'The rules',
  introduction: (rules) =>
    `The ${rules} rules by which a report is checked. Only the form, a law or logic can make an error; practice makes at most a warning. A rule that lacks its data is not assessable: it neither passes nor fails.`,
  contents: 'Contents',
  families: {
    structure: 'Structure',
    cells: 'Cells',
    requests: 'Requests',
    disputes: 'Disputes',
    proactive: 'Proactive disclosure',
    years: 'Years',
    prose: 'Prose against tables',
    text: 'Text',
    publication: 'Publication',
  },
  severity: 'Severity',
  severities: { error: 'error', warning: 'warning', information: 'information' },
  certainty: 'Certainty',
  certainties: { exact: 'exact', heuristic: 'heuristic, read from prose and shown with its evidence' },
  forms: 'Forms',
  basis: 'Basis',
  needs: 'Runs only with',
  compared: {
    previous: 'the same body’s report for the year before',
    earlier: 'the same report as it was published before',
    peers: 'other bodies’ reports for the same year',
  },
  silent: 'Not assessable',
  example: 'For example',
  either: (items) => items.join(' or '),
  joined: (sentences) => sentences.join(' '),
};

const zhHans: RulebookWords = {
  title: '核对规则',
  introduction: (rules) =>
    `核对报告所用的 ${rules} 条规则。只有规定格式、法律或逻辑才能构成错误；通行做法至多构成警告。缺少所需数据的规则为“无法核对”，既不算通过，也不算不通过。`,
  contents: '目录',
  families: {
    structure: '结构',
    cells: '单元格',
    requests: '申请',
    disputes: '复议诉讼',
    proactive: '主动公开',
    years: '年度衔接',
    prose: '文字与表格',
    text: '文字',
    publication: '公布',
  },
  severity: '级别',
  severities: { error: '错误', warning: '警告', information: '提示' },
  certainty: '把握',
  certainties: { exact: '确定', heuristic: '推断（据文字判断，附原文）' },
  forms: '适用格式',
  basis: '依据',
  needs: '运行需要',
  compared: {
    previous: '同一机关上一年度的报告',
    earlier: '同一报告先前公布的版本',
    peers: '其他机关同年度的报告',
  },
  silent: '无法核对',
  example: '例如',
  either: (items) => items.join('或'),
  joined: (sentences) => sentences.join(''),
};

export const rulebookWords: Readonly<Record<Locale, RulebookWords>> = { 'zh-Hans': zhHans, en };
