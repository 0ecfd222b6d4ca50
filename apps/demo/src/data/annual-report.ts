import {
  cellsOf,
  forms,
  type Block,
  type Body,
  type FormId,
  type Report,
  type Section,
  type TableId,
} from '@disclosure-report/core';
import { Figures } from './figures.js';

/** Counts of a row of table 三 in printed column order, without the total; zeros at the end may be left out. */
export type Applicants = readonly number[];

/** 结果维持, 结果纠正, 其他结果, 尚未审结. */
type Results = readonly [number, number, number, number];

/** What a clerk would type: everything that is not a sum and does not follow from the year before. */
export interface YearSource {
  readonly year: number;
  readonly published: string;
  readonly form?: FormId;
  /** Table 二 by row, in printed column order. */
  readonly proactive: Readonly<Record<string, readonly number[]>>;
  readonly received: Applicants;
  /** For the first year only; later years take what the year before carried over. */
  readonly carriedIn?: Applicants;
  /** Outcome rows that are not all zero. */
  readonly outcomes: Readonly<Record<string, Applicants>>;
  readonly disputes?: {
    readonly review?: Results;
    readonly direct?: Results;
    readonly afterReview?: Results;
  };
  readonly overview: (figures: Figures) => readonly (readonly [heading: string, text: string])[];
  readonly issues: readonly string[];
  readonly other: (figures: Figures) => readonly string[];
}

export interface BodySource {
  /** Used in addresses. */
  readonly id: string;
  readonly body: Body;
  /** Of the whole report, printed before section 一. */
  readonly contact: string;
  /** 规范性文件 in force before the first year. */
  readonly inForceBefore: number;
  readonly years: readonly YearSource[];
}

export interface SampleReport {
  /** `<body>-<year>`, the name of its files. */
  readonly id: string;
  readonly bodyId: string;
  readonly report: Report;
  /** The same body's report for the year before. */
  readonly previous?: Report;
}

type Values = Record<string, Record<string, number>>;

const applicants = [
  'naturalPerson',
  'enterprise',
  'researchInstitution',
  'publicWelfare',
  'legalService',
  'other',
];

const results = ['upheld', 'corrected', 'otherResult', 'pending'];

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const withTotal = (columns: readonly string[], values: readonly number[]): Record<string, number> => ({
  ...Object.fromEntries(columns.map((column, index) => [column, values[index] ?? 0])),
  total: sum(values),
});

/** Every row a form's table has, so that one misspelt above is noticed and none is forgotten. */
const rowsOf = (form: FormId, table: TableId): readonly string[] => [
  ...new Set(cellsOf(forms[form].tables[table]).map(({ row }) => row)),
];

const requestsOf = (source: YearSource, form: FormId, carriedIn: Applicants): Values => {
  const outcomes = rowsOf(form, 'requests').filter(
    (row) => !['received', 'carriedIn', 'total', 'carriedOut'].includes(row),
  );
  const unknown = Object.keys(source.outcomes).filter((row) => !outcomes.includes(row));
  if (unknown.length > 0) throw new Error(`Form ${form} has no row ${unknown.join(', ')}`);
  const columns = applicants.map((_, index) => index);
  const handled = columns.map((index) => sum(outcomes.map((row) => source.outcomes[row]?.[index] ?? 0)));
  const carriedOut = columns.map(
    (index) => (source.received[index] ?? 0) + (carriedIn[index] ?? 0) - (handled[index] ?? 0),
  );
  if (carriedOut.some((count) => count < 0)) {
    throw new Error(`${source.year}: more requests handled than there were: ${carriedOut.join(', ')}`);
  }
  const lines: [string, Applicants][] = [
    ['received', source.received],
    ['carriedIn', carriedIn],
    ...outcomes.map((row): [string, Applicants] => [row, source.outcomes[row] ?? []]),
    ['total', handled],
    ['carriedOut', carriedOut],
  ];
  return Object.fromEntries(lines.map(([row, counts]) => [row, withTotal(applicants, counts)]));
};

const proactiveOf = (source: YearSource, form: FormId, inForceBefore: number): Values => {
  const values: Values = {};
  for (const { row, column } of cellsOf(forms[form].tables.proactive)) {
    const line = (values[row] ??= {});
    line[column] = source.proactive[row]?.[Object.keys(line).length] ?? 0;
  }
  const documents = values.normativeDocuments;
  if (documents && form === '2021') {
    documents.inForce = inForceBefore + (documents.made ?? 0) - (documents.repealed ?? 0);
  }
  return values;
};

const disputesOf = ({ disputes = {} }: YearSource): Values => ({
  review: withTotal(results, disputes.review ?? []),
  'litigation.direct': withTotal(results, disputes.direct ?? []),
  'litigation.afterReview': withTotal(results, disputes.afterReview ?? []),
});

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

const sectionsOf = (source: YearSource, form: FormId, figures: Figures): readonly Section[] => {
  const blocks: Partial<Record<Section['id'], readonly Block[]>> = {
    overview: source
      .overview(figures)
      .flatMap(([heading, text]): Block[] => [{ type: 'heading', text: heading }, paragraph(text)]),
    issues: source.issues.map(paragraph),
    other: source.other(figures).map(paragraph),
  };
  return forms[form].sections.map(({ id, heading }) => ({
    id,
    heading: heading['zh-Hans'],
    blocks: blocks[id] ?? [],
  }));
};

const prefaceOf = (source: YearSource, { body, contact }: BodySource): readonly Block[] => [
  paragraph(
    `${body.name ?? ''}根据《中华人民共和国政府信息公开条例》（国务院令第711号）编制本报告。本报告所列数据的统计期限为${source.year}年1月1日至${source.year}年12月31日。${contact}`,
  ),
];

/** The reports of one body, oldest first, each continuing the one before. */
export const reportsOf = (source: BodySource): readonly SampleReport[] => {
  const samples: SampleReport[] = [];
  let inForce = source.inForceBefore;
  for (const year of source.years) {
    const form = year.form ?? '2021';
    const previous = samples[samples.length - 1]?.report;
    const open = previous?.tables.requests?.carriedOut;
    const carriedIn = open ? applicants.map((column) => open[column] ?? 0) : (year.carriedIn ?? []);
    const tables = {
      proactive: proactiveOf(year, form, inForce),
      requests: requestsOf(year, form, carriedIn),
      disputes: disputesOf(year),
    };
    inForce = tables.proactive.normativeDocuments?.inForce ?? inForce;
    const id = `${source.id}-${year.year}`;
    const report: Report = {
      form,
      body: source.body,
      year: year.year,
      title: `${source.body.name ?? ''}${year.year}年政府信息公开工作年度报告`,
      published: year.published,
      preface: prefaceOf(year, source),
      sections: sectionsOf(year, form, new Figures(tables)),
      tables,
    };
    samples.push({ id, bodyId: source.id, report, ...(previous && { previous }) });
  }
  return samples;
};
