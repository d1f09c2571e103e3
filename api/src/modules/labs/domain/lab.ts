import type { LabEquipmentProfile, LabTestProfile } from './lab-profile.js';

/** A laboratory's public profile. */
export interface LabRow {
  id: string;
  name: string;
  address: string | null;
  accreditations: string[];
  equipment: LabEquipmentProfile[];
  tests: LabTestProfile[];
  organisation_id: string | null;
  updated_at: Date;
}

export interface LabSelection {
  ids?: readonly string[] | undefined;
  accredited?: boolean | null | undefined;
}
