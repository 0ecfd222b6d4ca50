import {
  cellsOf,
  forms,
  tableIds,
  type FormId,
  type Report,
  type TableValues,
} from '@disclosure-report/core';

const paragraph =
  '2023年，我局认真贯彻落实《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外，主动公开政府信息1136条，其中通过本局网站公开820条，通过政务新媒体公开316条，收到政府信息公开申请42件，均已在法定期限内答复。';

/** Numbers that differ from cell to cell, so that one in the wrong place shows, with blanks among them. */
const valueAt = (index: number): number | null =>
  index % 17 === 5 ? null : (index * 7919) % (index % 3 === 0 ? 10 : 9973);

/** A report such as bodies publish: every cell has its own number. */
export const printedReport = (form: FormId): Report => {
  const tables = tableIds.map((id) => {
    const values: Record<string, Record<string, number | null>> = {};
    for (const [index, { row, column, quantity }] of cellsOf(forms[form].tables[id]).entries()) {
      const value = valueAt(index + 1);
      (values[row] ??= {})[column] = quantity === 'fee' && value !== null ? value + 0.25 : value;
    }
    return [id, values] as const;
  });
  const year = form === '2021' ? 2023 : 2020;
  return {
    form,
    body: { name: '青川县数据管理局', level: 'countyDepartment' },
    year,
    title: `青川县数据管理局${year}年政府信息公开工作年度报告`,
    sections: forms[form].sections.map(({ id, heading }) => ({
      id,
      heading: heading['zh-Hans'],
      blocks: tableIds.some((table) => table === id)
        ? []
        : [
            { type: 'paragraph', text: paragraph },
            { type: 'paragraph', text: '下一步，我局将加强学习培训，提升工作质量。' },
          ],
    })),
    tables: Object.fromEntries<TableValues>(tables),
  };
};
