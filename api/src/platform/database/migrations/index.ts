import { FirstTables1790000000000 } from './1790000000000-first-tables.js';

/** In order; a new one goes to the end. */
export const migrations = [FirstTables1790000000000];
