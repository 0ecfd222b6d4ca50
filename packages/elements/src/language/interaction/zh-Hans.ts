import type { InteractionWords } from './words.js';

export const zhHans: InteractionWords = {
  defects: (count) => `有 ${count} 条规则运行出错，没有核对`,
  filter: '按严重程度筛选',
  allFindings: (count) => `全部 ${count}`,
  linkToFinding: (rule) => `${rule}，本条链接`,
  subtotals: '小计（表格规定格式中没有，按总计列计算）',
  showCell: '查看',
  showCells: '查看两边',
  showCellsOf: (label, finding) => `${label}：${finding}`,
  moreFindings: (count) => `其余 ${count} 处`,
  notAssessable: (count) => `${count} 处因缺少数据未能核对`,
  readingNotes: (count) => `读取原文时的 ${count} 处说明`,
  cellHint: '点选任一数字（或用方向键移到它，再按回车），可以看它的含义、构成、核对结果和出处。',
  tools: '查看方式',
  nonZero: '仅看非零',
  fullTables: '完整表格',
  large: '长辈版',
  print: '打印',
  takeAway: '下载与引用',
  fetching: '正在加载…',
  takeAwayUnreachable: '下载功能没能加载：网络中断，或网站没有放置它的脚本文件。',
  otherFindings: (count) => `另有 ${count} 处需要核对`,
  checkedBy: (version, rules, hash) =>
    `由 disclosure-report ${version} 按 ${rules} 条规则自动核对，数据摘要 SHA-256 ${hash}…`,
  hiddenRows: (count) => `已隐藏 ${count} 行全部为 0 的数据。`,
  showAllRows: '显示全部',
};
