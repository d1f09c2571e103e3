import type { OrganisationKind, SizeClass } from '@caunoi/shared/vocabulary';

/** What somebody who claims an organisation wrote about it. All of it is theirs to have written wrong. */
export interface GivenProfile {
  name: string;
  kind: OrganisationKind;
  place: string | null;
  address: string | null;
  sizeClass: SizeClass | null;
  industry: string | null;
  website: string | null;
  summary: string | null;
  contactName: string | null;
  contactPhone: string | null;
  contactEmail: string | null;
}
