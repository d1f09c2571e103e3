import type { OrganisationKind, SizeClass } from '@caunoi/shared/vocabulary';

/** A public authority by its name. */
export interface Authority {
  vi: string;
  en: string;
}

/** An organisation as lists and pages show it. */
export interface OrganisationRow {
  id: string;
  kind: OrganisationKind;
  name: string;
  name_en: string | null;
  tax_code: string | null;
  industry_code: string | null;
  field_codes: string[];
  size_class: SizeClass | null;
  province: string | null;
  commune: string | null;
  address: string | null;
  website: string | null;
  founded: number | null;
  summary: string | null;
  employees: number | null;
  verified_at: Date | null;
  /** The authority that verified it, as it was named then. Who did so there by name is for staff alone. */
  verified_by: Authority | null;
  source: string;
  created_at: Date;
  updated_at: Date;
}

export interface OrganisationSelection {
  ids?: readonly string[] | undefined;
  kinds?: readonly OrganisationKind[] | null | undefined;
  fields?: readonly string[] | null | undefined;
  industries?: readonly string[] | null | undefined;
  provinces?: readonly string[] | null | undefined;
  sizes?: readonly SizeClass[] | null | undefined;
}
