import { loadWhenUsed } from '../registration/load-when-used.js';
import './disclosure-report.js';
import './disclosure-table.js';

// Most pages show one report. What compares or draws several is loaded where there is a tag for it.
loadWhenUsed({
  'disclosure-chart': () => import('./disclosure-chart.js'),
  'disclosure-comparison': () => import('./disclosure-comparison.js'),
});
