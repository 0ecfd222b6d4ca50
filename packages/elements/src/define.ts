import './define/disclosure-report.js';
import './define/disclosure-table.js';
import { loadWhenUsed } from './registration/load-when-used.js';

// Most pages show one report. What compares or draws several is loaded where there is a tag for it.
loadWhenUsed({
  'disclosure-chart': () => import('./define/disclosure-chart.js'),
  'disclosure-comparison': () => import('./define/disclosure-comparison.js'),
});
