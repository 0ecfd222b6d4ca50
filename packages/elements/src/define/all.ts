import { loadWhenUsed } from '../registration/load-when-used.js';
import './disclosure-report.js';
import './disclosure-table.js';

// Most pages show one report. What compares or draws several is loaded where there is a tag for it. Awaited, for nobody
// asks what is in these files: handed on, it would cost each of them an object with its exports.
loadWhenUsed({
  'disclosure-chart': async () => {
    await import('./disclosure-chart.js');
  },
  'disclosure-comparison': async () => {
    await import('./disclosure-comparison.js');
  },
});
