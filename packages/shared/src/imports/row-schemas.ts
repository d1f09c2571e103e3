import { expertRow, type ExpertRow } from './expert-row.js';
import { labRow, type LabRow } from './lab-row.js';
import { needRow, type NeedRow } from './need-row.js';
import { offerRow, type OfferRow } from './offer-row.js';
import { organisationRow, type OrganisationRow } from './organisation-row.js';

/** What can be imported, in the order in which the kinds refer to each other. */
export const importKinds = ['organisations', 'offers', 'needs', 'experts', 'labs'] as const;
export type ImportKind = (typeof importKinds)[number];

export interface RowOf {
  organisations: OrganisationRow;
  offers: OfferRow;
  needs: NeedRow;
  experts: ExpertRow;
  labs: LabRow;
}

export const rowSchemas = {
  organisations: organisationRow,
  offers: offerRow,
  needs: needRow,
  experts: expertRow,
  labs: labRow,
} as const;
