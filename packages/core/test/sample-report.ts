import {
  cellsOf,
  forms,
  tableIds,
  withValue,
  type CellAddress,
  type FormId,
  type Report,
  type TableId,
  type TableValues,
} from '../src/index.js';

export const zeroTable = (form: FormId, table: TableId): TableValues => {
  const rows: Record<string, Record<string, number>> = {};
  for (const { row, column } of cellsOf(forms[form].tables[table])) (rows[row] ??= {})[column] = 0;
  return rows;
};

/** Prose no rule has anything to say about. */
const soundSections: Report['sections'] = [
  [
    'overview',
    '一、总体情况',
    '主动公开持续推进，依申请公开渠道畅通，政府信息管理和公开平台建设得到加强，监督保障到位。工作考核结果良好，社会评议满意，没有责任追究情形。',
  ],
  ['proactive', '二、主动公开政府信息情况', ''],
  ['requests', '三、收到和处理政府信息公开申请情况', ''],
  ['disputes', '四、政府信息公开行政复议、行政诉讼情况', ''],
  [
    'issues',
    '五、存在的主要问题及改进情况',
    '存在的问题是部分栏目更新不够及时，解读形式不够丰富；改进措施是建立更新提醒，增加图文和视频解读。',
  ],
  ['other', '六、其他需要报告的事项', '没有收取信息处理费。'],
].map(([id = '', heading = '', text = '']) => ({
  id: id as Report['sections'][number]['id'],
  heading,
  blocks: text ? [{ type: 'paragraph', text }] : [],
}));

/** A report of a body that had nothing to report: all zeros, nothing wrong. */
export const zeroReport = (form: FormId = '2021', changes: Partial<Report> = {}): Report => {
  const { year = forms[form].years.first } = changes;
  return {
    form,
    body: { name: '清溪县人民政府', level: 'county' },
    year,
    title: `清溪县人民政府${year ?? ''}年政府信息公开工作年度报告`,
    ...(year !== null && { published: `${year + 1}-01-20` }),
    sections: soundSections,
    tables: Object.fromEntries(tableIds.map((table) => [table, zeroTable(form, table)])),
    ...changes,
  };
};

/** The same report with other numbers in some cells. */
export const having = (
  numbers: Readonly<Record<CellAddress, number | null>>,
  report: Report = zeroReport(),
): Report =>
  Object.entries(numbers).reduce(
    (next, [cell, value]) => withValue(next, cell as CellAddress, value),
    report,
  );

/** The same report with other words in one section. */
export const saying = (
  section: Report['sections'][number]['id'],
  text: string,
  report: Report = zeroReport(),
): Report => ({
  ...report,
  sections: report.sections.map((old) =>
    old.id === section ? { ...old, blocks: [{ type: 'paragraph', text }] } : old,
  ),
});

/** The same report with more words at the end of its overview. */
export const adding = (text: string, report: Report = zeroReport()): Report => ({
  ...report,
  sections: report.sections.map((old) =>
    old.id === 'overview' ? { ...old, blocks: [...old.blocks, { type: 'paragraph', text }] } : old,
  ),
});
