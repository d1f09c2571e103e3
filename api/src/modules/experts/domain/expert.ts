/** An expert's public profile. */
export interface ExpertRow {
  id: string;
  name: string;
  degree: string | null;
  field_codes: string[];
  bio: string | null;
  languages: string[];
  location: string | null;
  organisation_id: string | null;
  updated_at: Date;
}

export interface ExpertSelection {
  ids?: readonly string[] | undefined;
  fields?: readonly string[] | null | undefined;
  languages?: readonly string[] | null | undefined;
}
