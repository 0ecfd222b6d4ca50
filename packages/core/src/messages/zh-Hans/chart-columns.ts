import type { ChartColumns } from '../chart-catalogue.js';

export const zhHansChartColumns: ChartColumns = { item: '项目', count: '数量', share: '占比' };
