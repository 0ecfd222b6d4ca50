import './define/all.js';
import { enhance, placements } from './enhance.js';
import { ownScript } from './shared/own-script.js';

// For plain pages: `disclosureReport.enhance(…)`, or on the script itself
// `data-enhance=".article" data-enhance-placement="in-place"`.
export { enhance };

const { enhance: target, enhancePlacement } = ownScript?.dataset ?? {};
const placement = placements.find((known) => known === enhancePlacement);
if (target) void enhance(target, placement && { placement });
