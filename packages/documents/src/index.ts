export { describeFailure } from './messages/failures.js';
export { largestSource, type Failure, type Lookalike, type ReadResult } from './read/failure.js';
export { readHtml } from './read/html.js';
export { read, type ReadOptions } from './read/read.js';
export { readText } from './read/text.js';
export { writeHtml, type WriteHtmlOptions } from './write/html.js';
