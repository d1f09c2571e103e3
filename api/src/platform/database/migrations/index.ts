import { FirstTables1790000000000 } from './1790000000000-first-tables.js';
import { ProjectionsInline1790000005000 } from './1790000005000-projections-inline.js';
import { AccountsAndAudit1790000010000 } from './1790000010000-accounts-and-audit.js';
import { ListsForMembers1790000011000 } from './1790000011000-lists-for-members.js';

/** In order; a new one goes to the end. */
export const migrations = [
  FirstTables1790000000000,
  ProjectionsInline1790000005000,
  AccountsAndAudit1790000010000,
  ListsForMembers1790000011000,
];
