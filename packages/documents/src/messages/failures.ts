import { describeProblem, type Catalogue, type Locale } from '@disclosure-report/core';
import { en } from '@disclosure-report/core/messages/en.js';
import { zhHans } from '@disclosure-report/core/messages/zh-Hans.js';
import type { Failure, Lookalike } from '../read/failure.js';

type FailureCode = Failure['code'];

type FailureOf<Code extends FailureCode> = Extract<Failure, { readonly code: Code }>;

type Sentences = { readonly [Code in FailureCode]: (failure: FailureOf<Code>) => string };

const megabytes = (bytes: number): string => (bytes / (1024 * 1024)).toFixed(1).replace(/\.0$/, '');

/** More would bury the first, which is often the cause of the rest. */
const mostProblems = 5;

const problemsIn = (catalogue: Catalogue, { problems }: FailureOf<'notAReport'>): readonly string[] =>
  problems.slice(0, mostProblems).map((problem) => describeProblem(problem, catalogue));

const kinds: Readonly<Record<Locale, Readonly<Record<Lookalike, string>>>> = {
  'zh-Hans': {
    pdf: 'PDF 文件',
    word: 'Word 文档（docx）',
    spreadsheet: 'Excel 表格（xlsx）',
    office: '旧版 Office 文件（doc 或 xls）',
    rtf: 'RTF 文档',
    archive: '压缩包',
    image: '图片',
    binary: '二进制文件',
  },
  en: {
    pdf: 'a PDF',
    word: 'a Word document (docx)',
    spreadsheet: 'a spreadsheet (xlsx)',
    office: 'an old Office file (doc or xls)',
    rtf: 'an RTF document',
    archive: 'an archive',
    image: 'an image',
    binary: 'a binary file',
  },
};

const sentences: Readonly<Record<Locale, Sentences>> = {
  'zh-Hans': {
    empty: () => '文件是空的。',
    tooLarge: ({ size, limit }) => `文件有 ${megabytes(size)} MB，超过 ${megabytes(limit)} MB 的上限。`,
    tooDeep: ({ limit }) => `网页的标签嵌套超过 ${limit} 层，无法读取。`,
    unknownKind: ({ looksLike }) =>
      `这是${kinds['zh-Hans'][looksLike]}，目前只能读取网页（HTML）、纯文本和本项目的 JSON。`,
    noReport: ({ kind }) =>
      `${kind === 'html' ? '网页' : '文本'}里没有找到年度报告：三张规定表格（主动公开、依申请公开、行政复议和诉讼）一张也没有，“一、总体情况”至“六、其他需要报告的事项”六章也不到两章。`,
    notAReport: (failure) =>
      `这份 JSON 不是年度报告，共 ${failure.problems.length} 处问题：${problemsIn(zhHans, failure).join('')}${failure.problems.length > mostProblems ? '……' : ''}`,
  },
  en: {
    empty: () => 'The file is empty.',
    tooLarge: ({ size, limit }) => `The file has ${megabytes(size)} MB; the limit is ${megabytes(limit)} MB.`,
    tooDeep: ({ limit }) => `The page nests its elements more than ${limit} levels deep and cannot be read.`,
    unknownKind: ({ looksLike }) =>
      `This is ${kinds.en[looksLike]}; only web pages (HTML), plain text and this project’s JSON can be read.`,
    noReport: ({ kind }) =>
      `No annual report was found in this ${kind === 'html' ? 'page' : 'text'}: none of the three tables (disclosed proactively, requests, reviews and litigation), and fewer than two of the six sections (一、总体情况 to 六、其他需要报告的事项).`,
    notAReport: (failure) =>
      `This JSON is not an annual report; ${failure.problems.length} ${failure.problems.length === 1 ? 'problem' : 'problems'}: ${problemsIn(en, failure).join(' ')}${failure.problems.length > mostProblems ? ' …' : ''}`,
  },
};

/** The sentence that tells a person why a source gave no report. */
export const describeFailure = <Code extends FailureCode>(
  failure: Failure & FailureOf<Code>,
  locale: Locale,
): string => sentences[locale][failure.code](failure);
