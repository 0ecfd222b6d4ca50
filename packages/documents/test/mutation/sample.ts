import {
  cellsOfReport,
  forms,
  tableIds,
  valueAt,
  withValue,
  type Block,
  type Cell,
  type FormId,
  type Report,
  type SectionId,
} from '@disclosure-report/core';
import fc from 'fast-check';
import { completed, independentOf, soundReport } from '../../../core/test/arbitrary-report.js';
import type { Random } from './random.js';

/** Sound reports are costly to make one by one; a few hundred are varied enough, as each is changed afterwards. */
const pools: Readonly<Record<FormId, readonly Report[]>> = {
  '2021': fc.sample(soundReport(forms['2021']), { seed: 2021, numRuns: 120 }),
  '2019': fc.sample(soundReport(forms['2019']), { seed: 2019, numRuns: 120 }),
};

const bodies = [
  '清溪县人民政府',
  '沙河市财政局',
  '南山区云门街道办事处',
  '白石县石桥镇人民政府',
  '临江省水利厅',
] as const;

const yearsOf: Readonly<Record<FormId, readonly [number, ...number[]]>> = {
  '2021': [2021, 2022, 2023, 2024],
  // Old forms live on for years.
  '2019': [2019, 2020, 2020, 2022],
};

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

const proseOf = (id: SectionId, year: number): readonly Block[] => {
  switch (id) {
    case 'overview':
      return [
        paragraph(
          `${year}年，本机关认真贯彻落实《中华人民共和国政府信息公开条例》，全年主动公开政府信息782条。`,
        ),
        paragraph('其中机构概况12条、财政信息36条、工作动态181条；通过微信公众号发布信息553条。'),
      ];
    case 'issues':
      return [paragraph('公开内容还不够全面。下一步将加强培训，及时更新各栏目内容，提高公开质量。')];
    case 'other':
      return [paragraph('本年度未收取信息处理费，没有其他需要报告的事项。')];
    case 'proactive':
    case 'requests':
    case 'disputes':
      return [];
  }
};

/** A report's own forms: mostly one throughout, sometimes table 三 of the other. */
const chosenForms = (random: Random): { form: FormId; requests: FormId } => {
  const form = random.pick<FormId>(['2021', '2021', '2019']);
  const other = form === '2021' ? '2019' : '2021';
  return { form, requests: random.chance(0.12) ? other : form };
};

/** Some cells wrong by a slip, or left blank, as people leave them. */
const withSlips = (report: Report, random: Random): Report => {
  const cells = cellsOfReport(report);
  const kind = random.pick(['sound', 'sound', 'wrong', 'blank']);
  if (kind === 'sound') return report;
  return random.some(cells, random.between(1, 6)).reduce((changed, { address }) => {
    const value = valueAt(changed, address) ?? 0;
    const slip = random.pick([value + 1, value * 10, Math.floor(value / 10), value + 100]);
    return withValue(changed, address, kind === 'blank' ? null : slip);
  }, report);
};

/** Small bodies have few requests: most cells 0, the others of one or two digits, all adding up. */
const smallTables = (form: FormId, random: Random): Report['tables'] => {
  const { free } = independentOf(forms[form]);
  const small = (): number => (random.chance(0.8) ? 0 : random.between(0, 30));
  const chosen = new Map(
    free.map(({ address, quantity }) => [address, quantity === 'fee' ? random.below(90_000) / 100 : small()]),
  );
  const isOutcome = ({ table, row }: Cell): boolean =>
    table === 'requests' && row !== 'received' && row !== 'carriedIn';
  for (const { address, column } of free.filter(({ row }) => row === 'received')) {
    const outcomes = free.filter((cell) => isOutcome(cell) && cell.column === column);
    const handled = outcomes.reduce((sum, cell) => sum + (chosen.get(cell.address) ?? 0), 0);
    // Enough is received that nothing negative is carried over.
    chosen.set(address, handled + small());
  }
  return completed(forms[form], chosen);
};

/** The matrix of numbers that a layout writes, with the prose around it. */
export const sampleReport = (random: Random): Report => {
  const { form, requests } = chosenForms(random);
  const isSmall = random.chance(0.4);
  const tablesOf = (id: FormId): Report['tables'] | undefined =>
    isSmall ? smallTables(id, random) : pools[id][random.below(pools[id].length)]?.tables;
  const own = tablesOf(form);
  const other = requests === form ? own : tablesOf(requests);
  const name = random.pick(bodies);
  const year = random.pick(yearsOf[form]);
  const report: Report = {
    form,
    ...(requests !== form && { mixed: { requests } }),
    body: { name },
    year,
    title: `${name}${year}年政府信息公开工作年度报告`,
    sections: forms[form].sections.map(({ id, heading }) => ({
      id,
      heading: heading['zh-Hans'],
      blocks: proseOf(id, year),
    })),
    tables: Object.fromEntries(
      tableIds.map((table) => [table, (table === 'requests' ? other : own)?.[table] ?? null]),
    ),
  };
  return withSlips(report, random);
};
