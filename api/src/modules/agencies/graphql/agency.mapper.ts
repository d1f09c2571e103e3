import type { AgencyRow, SuccessionRow } from '../domain/agency.js';
import type { AgencySuccessionType, AgencyType } from './agency.types.js';

export const toAgency = (row: AgencyRow): AgencyType => ({
  id: row.id,
  code: row.code,
  kind: row.kind,
  name: row.name,
  nameEn: row.name_en,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  revision: row.revision,
});

export const toSuccession = (row: SuccessionRow): AgencySuccessionType => ({
  id: row.id,
  fromId: row.from_id,
  toId: row.to_id,
  on: row.on_day,
  part: row.part,
  legalBasis: row.legal_basis,
});
