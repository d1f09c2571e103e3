import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../platform/database/database.js';
import type { Interval } from '../domain/interval.js';
import { blocks } from './allocation.entity.js';

export interface Taken {
  readonly resourceId: string;
  readonly unit: number;
  /** Buffers included; in no order. */
  readonly spans: Interval[];
}

interface PackedRow {
  resource_id: string;
  unit: number;
  /** Seconds since the epoch: start end start end ... */
  packed: string;
}

function unpack({ resource_id, unit, packed }: PackedRow): Taken {
  const numbers = packed.split(' ');
  const spans: Interval[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    spans.push({ start: Number(numbers[i]) * 1000, end: Number(numbers[i + 1]) * 1000 });
  }
  return { resourceId: resource_id, unit, spans };
}

const ends = (start: string, end: string): string =>
  `string_agg(date_part('epoch', ${start})::int8 || ' ' || date_part('epoch', ${end})::int8, ' ') as packed`;

@Injectable()
export class AvailabilityRepository {
  /**
   * What is taken of each unit between two instants: two statements for any number of resources. The first reads nothing
   * but the index of the constraint; expired holds are not in that index's columns, so the second finds them.
   */
  async taken(reader: Reader, resourceIds: readonly string[], within: Interval, now: Date): Promise<Taken[]> {
    const rows = await reader.query<PackedRow>(
      `select a.resource_id, a.unit, ${ends('lower(a.occupied)', 'upper(a.occupied)')}
       from unnest($1::uuid[]) as asked(id)
       join allocations a on a.resource_id = asked.id and a.occupied && tstzrange($2, $3) and a.${blocks}
       group by a.resource_id, a.unit`,
      [resourceIds, new Date(within.start), new Date(within.end)],
    );
    const expired = await reader.query<{ key: string }>(
      `select a.resource_id || ' ' || a.unit || ' ' || date_part('epoch', lower(a.occupied))::int8 as key
       from allocations a
       where a.resource_id = any($1) and a.state = 'held' and a.kind <> 'waiting_offer' and a.expires_at <= $2`,
      [resourceIds, now],
    );
    const taken = rows.map(unpack);
    if (expired.length === 0) return taken;
    const gone = new Set(expired.map(({ key }) => key));
    return taken.map(({ resourceId, unit, spans }) => ({
      resourceId,
      unit,
      // Spans of one unit do not overlap, so their starts are unique.
      spans: spans.filter(({ start }) => !gone.has(`${resourceId} ${unit} ${start / 1000}`)),
    }));
  }

  /** Times that somebody has asked for and nobody has agreed to yet. */
  async requested(reader: Reader, resourceIds: readonly string[], within: Interval): Promise<Taken[]> {
    const rows = await reader.query<PackedRow>(
      `select a.resource_id, 1 as unit, ${ends('a.starts_at', 'a.ends_at')}
       from allocations a
       where a.resource_id = any($1) and a.state = 'requested' and a.starts_at < $3 and a.ends_at > $2
       group by a.resource_id`,
      [resourceIds, new Date(within.start), new Date(within.end)],
    );
    return rows.map(unpack);
  }

  /** Units of a resource that nobody has in this span with its buffers, lowest first. */
  async freeUnits(
    reader: Reader,
    resourceId: string,
    units: number,
    span: Interval,
    apartFrom: string | null,
  ): Promise<number[]> {
    const rows = await reader.query<{ unit: number }>(
      `select unit from generate_series(1, $2::int) as unit
       where not exists (
         select 1 from allocations a
         where a.resource_id = $1 and a.unit = unit.unit and a.occupied && tstzrange($3, $4) and a.${blocks}
           and ($5::uuid is null or a.booking_id <> $5))
       order by unit`,
      [resourceId, units, new Date(span.start), new Date(span.end), apartFrom],
    );
    return rows.map(({ unit }) => unit);
  }
}
