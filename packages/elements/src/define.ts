import './define/all.js';

// So that a page's own code knows the tags and their events without another import.
export type * from './index.js';
