import type { Verdict } from '@disclosure-report/core';
import type { Words } from './words.js';

const decided = ({ reason, by, date }: Verdict): string => {
  const source = [by, date].filter(Boolean).join('，');
  return [reason, reason && source ? `（${source}）` : source].filter(Boolean).join('');
};

export const zhHans: Words = {
  usage: `用法：disclosure-report <命令> 文件…

命令：
  read 文件…                 读取报告，输出 {report, notes}（JSON；多个文件时每行一个）
      --json                 单个文件也只输出一行
      --explain              逐格显示数字在原文中的位置；与 --json 同用时，在 JSON 里加上 provenance 和 facts
  check 文件…                核对报告
      --previous 文件        同一机关上一年度的报告
      --profile 文件         不用的规则、严重程度、本地期限（JSON）
      --verdicts 文件        人工对核对结果的认定（JSON）；已排除的不计入结果
      --fingerprints         显示认定时指明各条结果所用的指纹
      --format text|json|sarif
                             输出格式，默认 text
  compare 文件 文件…         比较同一机关各年度或几个机关的报告
      --all                  各报告中都为 0 或没有数据的格也显示
      --format text|json|md  输出格式，默认 text；JSON 含全部单元格
  render 文件 --to html|docx|xlsx|csv|md
                             生成网页、Word 文档、Excel 工作簿、数据清单或 Markdown
      -o, --output 文件      写入文件，默认写到标准输出
      --script 地址          网页同时载入该地址的组件脚本；没有 JavaScript 时仍是完整的报告

通用：
  --lang zh|en               使用的语言
  -h, --help                 显示本说明
      --version              显示版本

文件种类由内容判断：网页、PDF、Word（docx、doc）、Excel（xlsx、xls）、CSV、Markdown、纯文本、报告 JSON。
文件名写 - 表示标准输入。
退出码：0 没有错误；1 报告中有错误；2 有文件读不了，或参数不对。`,
  unknownCommand: (name, known) => `没有“${name}”这个命令，可用的有：${known.join('、')}。`,
  badFlag: (detail) => `参数不对：${detail}`,
  flagNotFor: (flag, command) => `${command} 没有 ${flag} 这个参数。`,
  flagMissing: (flag, choices) => `缺少 ${flag}，可选：${choices.join('、')}。`,
  badValue: (flag, value, choices) => `${flag} 不能是“${value}”，可选：${choices.join('、')}。`,
  noFile: (command) => `${command} 需要至少一个文件。`,
  oneFileOnly: (command) => `${command} 一次只处理一个文件。`,
  seeHelp: '运行 disclosure-report --help 查看用法。',
  noSuchFile: (file) => `${file}：没有这个文件。`,
  isFolder: (file) => `${file}：这是文件夹，不是文件。`,
  cannotOpen: (file, detail) => `${file}：打不开（${detail}）。`,
  cannotWrite: (file, detail) => `${file}：写不了（${detail}）。`,
  bytesNeedFile: (target) => `终端显示不了 ${target} 文件，请用 -o 指定要写入的文件。`,
  nameUnknown: '机关名称未知',
  yearUnknown: '年度未知',
  year: (year) => `${year} 年`,
  cellsRead: (read, all) => (read === all ? `${all} 格全部读出` : `${all} 格中读出 ${read} 格`),
  identitiesHold: (count) => `${count} 项勾稽关系全部成立`,
  identitiesFail: (failing, total, open) =>
    `${total} 项勾稽关系中有 ${failing} 项不成立${open > 0 ? `，另有 ${open} 项因数据空缺无法核对` : ''}`,
  identitiesOpen: (holding, total, open) =>
    `${total} 项勾稽关系中 ${holding} 项成立，${open} 项因数据空缺无法核对`,
  andLike: (count) => `（另有 ${count} 处类似）`,
  notAssessable: (count) => `无法核对 ${count} 处：`,
  notes: (count) => `读取说明 ${count} 条：`,
  nothingToExplain: '文件是报告的 JSON，没有记载各数字在原文中的位置。',
  more: (count) => `……另有 ${count} 条，用 --format json 查看全部`,
  ruleDefect: (rule, detail) => `规则 ${rule} 自身出错，未能核对（${detail}）。请向开发者报告。`,
  fileSummary: (errors, warnings, hints) => `${errors} 个错误，${warnings} 个警告，${hints} 个提示`,
  runSummary: (files, withErrors, unread) =>
    `共 ${files} 个文件：${withErrors} 个有错误，${unread} 个读不了。`,
  written: (file) => `已写入 ${file}`,
  fingerprint: (fingerprint) => `指纹 ${fingerprint}`,
  confirmed: (verdict) => `［${['已确认', decided(verdict)].filter(Boolean).join('：')}］`,
  dismissed: (count) => `已排除 ${count} 条，不计入结果：`,
  dismissedBecause: (verdict) => `排除理由：${decided(verdict)}`,
  staleVerdict: (fingerprint, rule) =>
    `对 ${fingerprint}${rule === undefined ? '' : `（${rule}）`} 的认定没有对应的核对结果：报告已改正或变动，或者这次核对的方式不同。`,
  staleUnknown: (count) => `有 ${count} 条认定没有对应的核对结果；因有文件读不了，无法判断是否过时。`,
  previousOfOtherBody: (file, previous) => `${file}：与 ${previous} 不是同一机关的报告，未与其比较。`,
  previousOfOtherYear: (file, previous, year) =>
    `${file}：${previous} ${year === null ? '没有写明年度' : `是 ${year} 年的报告`}，不是上一年度的，未与其比较。`,
  comparison: {
    needsTwo: 'compare 需要至少两个文件。',
    tooFew: '能读取的报告不足两份，无法比较。',
    namedTwice: (file) => `${file}：重复给出，只比较一次。`,
    listed: (items) => items.join('；'),
    cell: '',
    change: '增减',
    difference: '相差',
    notComparable: '不可比',
    missingSign: (sign) => `${sign}：报告中空白或没有该项，不等于 0`,
    notComparableSign: (sign) => `${sign}：口径不同，见下`,
    leftOut: (count, all) => `${all} 格中有 ${count} 格在各报告中都为 0、空白或没有，未显示；用 --all 查看`,
    tableMissing: (label, table) => `${label}：没有${table}的数据。`,
    notCountedBy: ({ labels, table, form, cells }) =>
      `${labels} ${table}：${form}没有按同一口径统计以下各项，不作比较：${cells}。`,
    countedOnlyBy: ({ labels, table, form, lastForm, cells }) =>
      `${labels} ${table}：以下各项只有 ${form}这样统计，${lastForm}没有，未列出：${cells}。`,
    reordered: '已按年度先后排列。',
    differentBodies: '这些是不同机关的报告，差异不代表逐年变化。',
    differentYears: '这些报告不是同一年度的。',
    sameReport: '同一机关同一年度有几份报告，按给出的顺序排列。',
    nameUnknown: (file) => `${file}：没有写明机关名称。`,
    yearUnknown: (file) => `${file}：没有写明年度，报告按给出的顺序排列。`,
  },
};
