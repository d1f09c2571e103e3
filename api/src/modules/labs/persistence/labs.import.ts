import type { LabRow } from '@caunoi/shared/imports/lab-row';
import { bulkUpsertSql } from '../../../platform/database/bulk-upsert.js';
import type { LabEquipmentProfile, LabTestProfile } from '../domain/lab-profile.js';

/** Writes imported laboratories. */
export const importLabsSql = bulkUpsertSql({
  table: 'labs',
  columns: {
    organisation_id: 'uuid',
    name: 'text',
    address: 'text',
    accreditations: 'text[]',
    equipment: 'jsonb',
    tests: 'jsonb',
  },
});

/** The columns of an imported laboratory. */
export function labColumns(row: LabRow, organisationId: string | null): Record<string, unknown> {
  const equipment: (LabEquipmentProfile & { bookingSlotMinutes: number | null })[] = row.equipment.map(
    (one, i) => ({
      id: one.id ?? `${row.id}-${i + 1}`,
      name: one.name,
      model: one.model,
      purpose: one.purpose,
      hourlyRateVnd: one.hourlyRateVnd,
      requiresOperator: one.requiresOperator ?? false,
      openingHours: one.openingHours,
      bookingSlotMinutes: one.bookingSlotMinutes,
    }),
  );
  const tests: LabTestProfile[] = row.tests;
  return {
    organisation_id: organisationId,
    name: row.name,
    address: row.address,
    accreditations: row.accreditations,
    equipment,
    tests,
  };
}
