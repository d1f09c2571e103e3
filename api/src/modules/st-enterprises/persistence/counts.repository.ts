import { Injectable } from '@nestjs/common';
import type { CountGrouping } from '@caunoi/shared/st-enterprises/vocabulary';
import { Database, type Reader } from '../../../platform/database/database.js';
import { Where } from '../../../platform/database/where.js';
import { placements } from '../domain/territory.js';
import type { CountSelection, CountedRow, CountGroup } from '../domain/rows.js';

/** How long an assessment speaks for an enterprise without a certificate: until the next periodic re-check is due. */
const assessmentYears = 3;

const groupColumns: Readonly<Record<CountGrouping, string>> = {
  province: 's.in_province',
  commune: 's.in_commune',
  industry: 's.industry_code',
  size: 's.size_class',
  economic_type: 's.economic_type',
  origin: 's.origin',
  legal_basis: 's.legal_basis',
};

@Injectable()
export class CountsRepository {
  constructor(private readonly database: Database) {}

  async count(selection: CountSelection, reader: Reader = this.database): Promise<number> {
    const where = narrowed(selection);
    const [row] = await reader.query<{ count: number }>(
      `with ${selected} select count(*)::int as count from selected s where ${where.sql()}`,
      where.params,
    );
    return row?.count ?? 0;
  }

  /** Enterprises whose place cannot be told in this territory, so that they are in no count by place. */
  async unplaced(selection: CountSelection): Promise<number> {
    const where = based(selection, false).and(
      's.in_province is null and (s.unit_id is not null or s.province is null)',
    );
    const [row] = await this.database.query<{ count: number }>(
      `with ${selected} select count(*)::int as count from selected s where ${where.sql()}`,
      where.params,
    );
    return row?.count ?? 0;
  }

  groups(
    selection: CountSelection,
    by: CountGrouping,
    reader: Reader = this.database,
  ): Promise<CountGroup[]> {
    const where = narrowed(selection);
    return reader.query<CountGroup>(
      `with ${selected} select ${groupColumns[by]} as code, count(*)::int as count from selected s
       where ${where.sql()} group by 1 order by 2 desc, 1 nulls last`,
      where.params,
    );
  }

  /** By name in Vietnamese order. */
  rows(
    selection: CountSelection,
    page: { limit: number; offset: number; certifiedOnly?: boolean },
    reader: Reader = this.database,
  ): Promise<CountedRow[]> {
    const where = narrowed(selection);
    if (page.certifiedOnly) where.and('s.certificate_id is not null');
    return reader.query<CountedRow>(
      `with ${selected}
       select s.organisation_id, o.name, s.certificate_id, s.number, s.first_issued_on, s.legal_basis, s.rests_on, s.effective_on,
         s.products, s.unit_id, s.in_commune as commune, s.industry_code, s.size_class, s.economic_type, s.origin
       from selected s join organisations o on o.id = s.organisation_id
       where ${where.sql()} order by o.name, s.organisation_id limit ${where.param(page.limit)} offset ${where.param(page.offset)}`,
      where.params,
    );
  }
}

// $1 day, $2 instant, $3 reading, $4-$6 units with the commune and province they are in.
const selected = `
  entries as (
    select e.*, c.organisation_id, c.number
    from st_certificate_events e join st_certificates c on c.id = e.certificate_id
    where e.recorded_at <= $2 and e.effective_on <= $1 and e.kind <> 'annulled'
      and not exists (select 1 from st_certificate_events x where x.corrects = e.id and x.recorded_at <= $2)
  ), in_force as (
    select certificate_id, min(effective_on) filter (where kind = 'issued') as first_issued_on
    from entries group by certificate_id
    having bool_or(kind = 'issued') and not bool_or(kind in ('withdrawn', 'cancelled'))
  ), certified as (
    select distinct on (e.organisation_id) e.organisation_id, e.certificate_id, e.number, f.first_issued_on,
      (select b.legal_basis from entries b where b.certificate_id = e.certificate_id and b.legal_basis is not null
       order by b.effective_on desc, b.seq desc limit 1) as legal_basis,
      e.id as rests_on, e.effective_on, e.products, e.unit_id, e.province, e.industry_code, e.size_class, e.economic_type, e.origin
    from entries e join in_force f using (certificate_id)
    where e.describes
    order by e.organisation_id, e.effective_on desc, e.seq desc
  ), assessed as (
    select distinct on (organisation_id) *
    from st_assessments
    where recorded_at <= $2 and made_on <= $1 and verdict <> 'incomplete'
    order by organisation_id, made_on desc, seq desc
  ), chosen as (
    select * from certified c
    where $3 = 'certified'
      or not exists (select 1 from assessed a where a.organisation_id = c.organisation_id and a.verdict = 'not_met' and a.made_on >= c.effective_on)
    union all
    select a.organisation_id, null, null, null, null, a.id, a.made_on, '{}', a.unit_id, a.province, a.industry_code, a.size_class,
      a.economic_type, a.origin
    from assessed a
    where $3 = 'meets_criteria' and a.verdict = 'met' and (a.made_on + interval '${assessmentYears} years')::date > $1::date
      and not exists (select 1 from certified c where c.organisation_id = a.organisation_id)
  ), selected as (
    select c.*, p.in_commune, p.in_province
    from chosen c
    left join unnest($4::text[], $5::text[], $6::text[]) as p (unit, in_commune, in_province) on p.unit = c.unit_id
  )`;

function based(selection: CountSelection, everyFilter: boolean): Where {
  const places = placements(selection.asOf, selection.territory);
  const where = new Where();
  where.params.push(
    selection.asOf,
    selection.knownAt,
    selection.reading,
    places.map(({ unitId }) => unitId),
    places.map(({ commune }) => commune),
    places.map(({ province }) => province),
  );
  if (!everyFilter) return where;
  return where
    .andAny('s.industry_code = any(?)', selection.industries)
    .andAny('s.size_class = any(?)', selection.sizes)
    .andAny('s.economic_type = any(?)', selection.economicTypes)
    .andAny('s.origin = any(?)', selection.origins);
}

const narrowed = (selection: CountSelection): Where =>
  based(selection, true).and('? in (s.in_province, s.in_commune)', selection.place);
