import type { ChartNotes } from '../chart-catalogue.js';

export const zhHansChartNotes: ChartNotes = {
  missing: (names) => `报告中没有以下数据，没有画出：${names}。`,
  missingIn: (report, names) => `${report}的报告中没有以下数据，没有画出：${names}。`,
  negative: (names) => `以下数据小于 0，没有画出：${names}。`,
  onlyOne: '所给的报告出自多个机关，图中只有这一份。',
  unstated: (group) => `报告文字没有${group}写明公开信息的数量。`,
  unbalanced: (into, out) => `收到的共 ${into} 件，去向共 ${out} 件，两边不相等。`,
  open: (group) => `${group}只画出报告文字写明的数量，可能不是全部。`,
};
