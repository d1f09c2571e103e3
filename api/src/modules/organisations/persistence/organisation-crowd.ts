import { Injectable } from '@nestjs/common';
import { resolvePlace } from '@caunoi/code-lists/territory';
import type { Reader } from '../../../platform/database/database.js';
import { readPlace } from '../domain/place.js';

/** Shorter names are words of the language. */
const shortestName = 8;

/** Who stands out among the organisations: for texts that must not tell their writer. */
@Injectable()
export class OrganisationCrowd {
  /** Names of the writer's own organisation and its contact, and names of others that stand in the text. */
  async namesIn(
    reader: Reader,
    text: string,
    ownId: string | null,
  ): Promise<{ own: string[]; others: string[] }> {
    const rows = await reader.query<{ own: boolean; names: (string | null)[] }>(
      `select o.id = $2::uuid as own, case when o.id = $2::uuid then array[o.name, o.name_en, o.contact_name] else array[o.name, o.name_en] end as names
       from organisations o
       where o.id = $2::uuid
         or char_length(o.name) >= $3 and position(lower(o.name) in $1) > 0
         or char_length(o.name_en) >= $3 and position(lower(o.name_en) in $1) > 0
       limit 200`,
      [text.normalize('NFC').toLowerCase(), ownId, shortestName],
    );
    const names = (own: boolean): string[] =>
      rows
        .filter((row) => (row.own ?? false) === own)
        .flatMap((row) => row.names.filter((name) => name !== null));
    return { own: names(true), others: names(false) };
  }

  /**
   * How many organisations share the industry and the place that a text gives: the commune when it names one, the province
   * otherwise. What the text leaves open is taken from the organisation itself, as a reader can guess it. Null when neither
   * says an industry.
   */
  async alike(
    reader: Reader,
    about: { organisationId: string | null; industryCode: string | null; place: string | null },
  ): Promise<number | null> {
    const named = about.place === null ? null : resolvePlace(about.place);
    const reading = about.place === null ? null : readPlace(about.place);
    const communes = named?.level === 'commune' ? named.communes.map(({ vi }) => vi.toLowerCase()) : null;
    const province = reading?.kind === 'here' || reading?.kind === 'elsewhere' ? reading.province : null;
    const [row] = await reader.query<{ industry: string | null; count: number }>(
      `with asked as (
         select coalesce($2::text, own.industry_code) as industry, coalesce($3::text, own.province) as province
         from (select 1) as one left join organisations own on own.id = $1::uuid)
       select (select industry from asked) as industry,
         (select count(*)::int from organisations o, asked
          where o.industry_code = asked.industry
            and case when $4::text[] is null then asked.province is null or o.province = asked.province
              else lower(o.commune) = any($4) end) as count`,
      [about.organisationId, about.industryCode, province, communes],
    );
    return row?.industry === null || row === undefined ? null : row.count;
  }
}
