export { FindingSelectEvent } from './interaction/finding-select.js';
export { DisclosureErrorEvent, DisclosureLoadEvent, type Failure } from './source/source.events.js';
