import './define/all.js';
import { toldBy } from './enhance-options.js';
import { enhance } from './enhance.js';
import { ownScript } from './shared/own-script.js';

// For plain pages: `disclosureReport.enhance(…)`, or on the script itself `data-enhance`.
export { enhance };

const told = toldBy(ownScript);
if (told) void enhance(...told);
