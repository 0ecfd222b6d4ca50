import { describeProblem, type Catalogue, type Locale } from '@disclosure-report/core';
import { en } from '@disclosure-report/core/messages/en.js';
import { zhHans } from '@disclosure-report/core/messages/zh-Hans.js';
import type { Failure, Lookalike, SourceKind } from '../read/failure.js';

type FailureCode = Failure['code'];

type FailureOf<Code extends FailureCode> = Extract<Failure, { readonly code: Code }>;

type Sentences = { readonly [Code in FailureCode]: (failure: FailureOf<Code>) => string };

const megabytes = (bytes: number): string => (bytes / (1024 * 1024)).toFixed(1).replace(/\.0$/, '');

const exactly = (count: number): string => count.toLocaleString('en-US');

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

const sources: Readonly<Record<Locale, Readonly<Record<SourceKind, string>>>> = {
  'zh-Hans': { html: '网页', text: '文本', word: '文档', spreadsheet: '表格文件', pdf: 'PDF ' },
  en: { html: 'page', text: 'text', word: 'document', spreadsheet: 'spreadsheet', pdf: 'PDF' },
};

const sentences: Readonly<Record<Locale, Sentences>> = {
  'zh-Hans': {
    empty: () => '文件是空的。',
    tooLarge: ({ size, limit }) => `文件有 ${megabytes(size)} MB，超过 ${megabytes(limit)} MB 的上限。`,
    tooLong: ({ characters, limit }) =>
      `文本有 ${exactly(characters)} 个字符，超过 ${exactly(limit)} 个字符的上限。请只留下报告部分再试。`,
    tooDeep: ({ limit }) => `网页的标签嵌套超过 ${limit} 层，无法读取。`,
    encrypted: ({ looksLike }) =>
      `这是加了密码的${kinds['zh-Hans'][looksLike]}，无法读取。请去掉密码后再试，或向发布机关索取原件。`,
    corrupt: ({ looksLike }) =>
      `这是${kinds['zh-Hans'][looksLike]}，但已损坏或不完整，无法打开。请重新下载后再试。`,
    noText: ({ pages }) =>
      `这份 PDF 共 ${pages} 页，都是扫描的图片，没有文字。请先做文字识别（OCR），或向发布机关索取带文字的原件。`,
    tooManyPages: ({ pages, limit }) => `这份 PDF 有 ${pages} 页，超过 ${limit} 页的上限。请只取报告部分。`,
    tooCostly: () => '文件虽小，展开后却大得不像一份报告，已停止读取。请把报告另存为普通的 PDF 后再试。',
    unfoldsTooLarge: ({ size, limit }) =>
      `文件展开后有 ${megabytes(size)} MB，超过 ${megabytes(limit)} MB 的上限，不像一份报告。请另存一份只含报告的文件后再试。`,
    saveAs: ({ looksLike, kind }) =>
      `这份${kinds['zh-Hans'][looksLike]}无法读取。请用 Word、Excel 或 WPS 打开，另存为 .${kind} 后再试。`,
    runtimeTooOld: ({ looksLike }) =>
      `读取${kinds['zh-Hans'][looksLike]}需要 Node.js 22.13 以上版本，或近两年的浏览器。`,
    unknownKind: ({ looksLike }) =>
      `这是${kinds['zh-Hans'][looksLike]}，不能读取。能读取的有：网页（HTML）、PDF、Word（docx、doc）、Excel（xlsx、xls）、CSV、Markdown、纯文本和本项目的 JSON。`,
    noReport: ({ kind }) =>
      `${sources['zh-Hans'][kind]}里没有找到年度报告：三张规定表格（主动公开、依申请公开、行政复议和诉讼）一张也没有，“一、总体情况”至“六、其他需要报告的事项”六章也不到两章。`,
    notAReport: (failure) =>
      `这份 JSON 不是年度报告，共 ${failure.problems.length} 处问题：${problemsIn(zhHans, failure).join('')}${failure.problems.length > mostProblems ? '……' : ''}`,
  },
  en: {
    empty: () => 'The file is empty.',
    tooLarge: ({ size, limit }) => `The file has ${megabytes(size)} MB; the limit is ${megabytes(limit)} MB.`,
    tooLong: ({ characters, limit }) =>
      `The text has ${exactly(characters)} characters; the limit is ${exactly(limit)}. Keep only the report and try again.`,
    tooDeep: ({ limit }) => `The page nests its elements more than ${limit} levels deep and cannot be read.`,
    encrypted: ({ looksLike }) =>
      `This is ${kinds.en[looksLike]} locked with a password. Remove the password, or ask the publisher for the original.`,
    corrupt: ({ looksLike }) =>
      `This is ${kinds.en[looksLike]}, but it is damaged or incomplete and cannot be opened. Download it again.`,
    noText: ({ pages }) =>
      `The PDF’s pages (${pages}) are scanned pictures without text. Run text recognition (OCR) on it first, or ask the publisher for the original with text.`,
    tooManyPages: ({ pages, limit }) =>
      `The PDF has ${pages} pages; the limit is ${limit}. Keep only the pages of the report.`,
    tooCostly: () =>
      'The file is small but unfolds into more than a report can be; reading it was stopped. Save the report as a plain PDF and try again.',
    unfoldsTooLarge: ({ size, limit }) =>
      `The file unfolds to ${megabytes(size)} MB; the limit is ${megabytes(limit)} MB, far above any report. Save the report alone as a file of its own and try again.`,
    saveAs: ({ looksLike, kind }) =>
      `This is ${kinds.en[looksLike]} that can’t be read. Open it in Word, Excel or WPS, save it as .${kind}, and try again.`,
    runtimeTooOld: ({ looksLike }) =>
      `Reading ${kinds.en[looksLike]} needs Node.js 22.13 or newer, or a browser of the last two years.`,
    unknownKind: ({ looksLike }) =>
      `This is ${kinds.en[looksLike]}; which can’t be read. Web pages (HTML), PDF, Word (docx, doc), Excel (xlsx, xls), CSV, Markdown, plain text and this project’s JSON can.`,
    noReport: ({ kind }) =>
      `No annual report was found in this ${sources.en[kind]}: none of the three tables (disclosed proactively, requests, reviews and litigation), and fewer than two of the six sections (一、总体情况 to 六、其他需要报告的事项).`,
    notAReport: (failure) =>
      `This JSON is not an annual report; ${failure.problems.length} ${failure.problems.length === 1 ? 'problem' : 'problems'}: ${problemsIn(en, failure).join(' ')}${failure.problems.length > mostProblems ? ' …' : ''}`,
  },
};

/** The sentence that tells a person why a source gave no report. */
export const describeFailure = <Code extends FailureCode>(
  failure: Failure & FailureOf<Code>,
  locale: Locale,
): string => sentences[locale][failure.code](failure);
