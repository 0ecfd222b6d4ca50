import type { Words } from './words.js';

export const zhHans: Words = {
  usage: `用法：disclosure-report <命令> 文件…

命令：
  read 文件…                 读取报告，输出 {report, notes}（JSON；多个文件时每行一个）
      --json                 单个文件也只输出一行
      --explain              逐格显示数字在原文中的位置；与 --json 同用时，在 JSON 里加上 provenance 和 facts
  check 文件…                核对报告
      --previous 文件        同一机关上一年度的报告
      --format text|json     输出格式，默认 text
  render 文件 --to html|docx|xlsx|csv|md
                             生成网页、Word 文档、Excel 工作簿、数据清单或 Markdown
      -o, --output 文件      写入文件，默认写到标准输出
      --script 地址          网页同时载入该地址的组件脚本；没有 JavaScript 时仍是完整的报告

通用：
  --lang zh|en               使用的语言
  -h, --help                 显示本说明

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
};
