import { Injectable } from '@nestjs/common';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import type { BookableResource } from '../domain/resource.js';

const columns = `r.id, r.lab_id as "labId", l.organisation_id as "organisationId", r.name, r.kind, r.units, r.timezone,
  r.opening, r.closures, r.buffer_before_minutes as "bufferBeforeMinutes", r.buffer_after_minutes as "bufferAfterMinutes",
  r.min_minutes as "minMinutes", r.max_minutes as "maxMinutes", r.slot_minutes as "slotMinutes",
  r.notice_minutes as "noticeMinutes", r.horizon_days as "horizonDays", r.approval_steps as "approvalSteps",
  r.quota_minutes_per_week as "quotaMinutesPerWeek", r.requires_technician as "requiresTechnician", r.active`;

export type NewResource = Omit<BookableResource, 'id' | 'organisationId' | 'active'>;

@Injectable()
export class ResourcesRepository {
  /** The resources of these ids, in the order of the ids; unknown ones are missing. */
  async byIds(reader: Reader, ids: readonly string[]): Promise<BookableResource[]> {
    return reader.query<BookableResource>(
      `select ${columns} from bookable_resources r join labs l on l.id = r.lab_id
       where r.id = any($1) order by array_position($1::uuid[], r.id)`,
      [ids],
    );
  }

  /** Ids and units only, in the order of the ids; unknown ones are missing. */
  unitsOf(reader: Reader, ids: readonly string[]): Promise<{ id: string; units: number }[]> {
    return reader.query(
      `select r.id, r.units from unnest($1::uuid[]) with ordinality as asked(id, place)
       join bookable_resources r on r.id = asked.id order by asked.place`,
      [ids],
    );
  }

  /** The active resources of labs by name. */
  ofLabs(reader: Reader, labIds: readonly string[]): Promise<BookableResource[]> {
    return reader.query<BookableResource>(
      `select ${columns} from bookable_resources r join labs l on l.id = r.lab_id
       where r.lab_id = any($1) and r.active order by r.name, r.id`,
      [labIds],
    );
  }

  /** Who owns the lab: null for nobody, undefined for no such lab. */
  async ownerOfLab(reader: Reader, labId: string): Promise<string | null | undefined> {
    const [lab] = await reader.query<{ organisation_id: string | null }>(
      'select organisation_id from labs where id = $1',
      [labId],
    );
    return lab?.organisation_id;
  }

  /**
   * Lets one transaction at a time change existing rows of these resources. Two UPDATEs into one time wait for each other
   * without end, where an INSERT with ON CONFLICT gives way; new bookings do not wait for this lock.
   */
  async lockForUpdates(tx: Transaction, ids: readonly string[]): Promise<void> {
    await tx.query('select 1 from bookable_resources where id = any($1) order by id for no key update', [
      ids,
    ]);
  }

  async insert(tx: Transaction, resource: NewResource): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `insert into bookable_resources (lab_id, name, kind, units, timezone, opening, closures, buffer_before_minutes,
         buffer_after_minutes, min_minutes, max_minutes, slot_minutes, notice_minutes, horizon_days, approval_steps,
         quota_minutes_per_week, requires_technician)
       values ($1, $2, $3, $4, $5, $6::jsonb, $7::jsonb, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) returning id`,
      [
        resource.labId,
        resource.name,
        resource.kind,
        resource.units,
        resource.timezone,
        JSON.stringify(resource.opening),
        JSON.stringify(resource.closures),
        resource.bufferBeforeMinutes,
        resource.bufferAfterMinutes,
        resource.minMinutes,
        resource.maxMinutes,
        resource.slotMinutes,
        resource.noticeMinutes,
        resource.horizonDays,
        resource.approvalSteps,
        resource.quotaMinutesPerWeek,
        resource.requiresTechnician,
      ],
    );
    return row!.id;
  }
}
