import { FirstTables1790000000000 } from './1790000000000-first-tables.js';
import { ProjectionsInline1790000005000 } from './1790000005000-projections-inline.js';
import { AccountsAndAudit1790000010000 } from './1790000010000-accounts-and-audit.js';
import { ListsForMembers1790000011000 } from './1790000011000-lists-for-members.js';
import { LinksRevoked1790000014000 } from './1790000014000-links-revoked.js';
import { RegistrationsAndDrafts1790000020000 } from './1790000020000-registrations-and-drafts.js';
import { Bookings1790000030000 } from './1790000030000-bookings.js';
import { SearchRebuildsAndUnmet1790000040000 } from './1790000040000-search-rebuilds-and-unmet.js';
import { StEnterprisesAndIndicators1790000050000 } from './1790000050000-st-enterprises-and-indicators.js';
import { NetworksAndKeptMails1790000100000 } from './1790000100000-networks-and-kept-mails.js';
import { News1790000600000 } from './1790000600000-news.js';
import { ExpiryAndReadingOrganisations1790000300000 } from './1790000300000-expiry-and-reading-organisations.js';
import { VerifyingAuthority1790000200000 } from './1790000200000-verifying-authority.js';
import { RowPolicies1790000500000 } from './1790000500000-row-policies.js';
import { Files1790000400000 } from './1790000400000-files.js';
import { ThesaurusFeedbackRadar1790000601000 } from './1790000601000-thesaurus-feedback-radar.js';
import { AuditCheckpointsAndViews1790000510000 } from './1790000510000-audit-checkpoints-and-views.js';
import { AgenciesAndPlan1790000800000 } from './1790000800000-agencies-and-plan.js';
import { Introductions1790000700000 } from './1790000700000-introductions.js';
import { ListingsConfirmed1790000701000 } from './1790000701000-listings-confirmed.js';
import { PersonalData1790000410000 } from './1790000410000-personal-data.js';
import { Conversations1790000702000 } from './1790000702000-conversations.js';
import { VerdictOfNeeds1790001000000 } from './1790001000000-verdict-of-needs.js';

/** In order; a new one goes to the end. */
export const migrations = [
  FirstTables1790000000000,
  ProjectionsInline1790000005000,
  AccountsAndAudit1790000010000,
  ListsForMembers1790000011000,
  LinksRevoked1790000014000,
  RegistrationsAndDrafts1790000020000,
  Bookings1790000030000,
  SearchRebuildsAndUnmet1790000040000,
  StEnterprisesAndIndicators1790000050000,
  NetworksAndKeptMails1790000100000,
  News1790000600000,
  ExpiryAndReadingOrganisations1790000300000,
  VerifyingAuthority1790000200000,
  RowPolicies1790000500000,
  Files1790000400000,
  ThesaurusFeedbackRadar1790000601000,
  AuditCheckpointsAndViews1790000510000,
  AgenciesAndPlan1790000800000,
  Introductions1790000700000,
  ListingsConfirmed1790000701000,
  PersonalData1790000410000,
  Conversations1790000702000,
  VerdictOfNeeds1790001000000,
];
