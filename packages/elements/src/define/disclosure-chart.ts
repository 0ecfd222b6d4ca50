import { DisclosureChart } from '../disclosure-chart/disclosure-chart.js';

if (!customElements.get('disclosure-chart')) customElements.define('disclosure-chart', DisclosureChart);

export type { DisclosureChart };
