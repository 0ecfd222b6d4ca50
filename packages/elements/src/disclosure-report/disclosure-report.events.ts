export { FindingSelectEvent } from './interaction/finding-select.js';
export {
  DisclosureErrorEvent,
  DisclosureLoadEvent,
  DisclosureShowEvent,
  type Failure,
} from './source/source.events.js';
