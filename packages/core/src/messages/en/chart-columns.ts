import type { ChartColumns } from '../chart-catalogue.js';

export const enChartColumns: ChartColumns = { item: 'Item', count: 'Number', share: 'Share' };
