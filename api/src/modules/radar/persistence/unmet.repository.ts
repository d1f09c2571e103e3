import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';

export interface UnmetNeed {
  id: string;
  title: string;
  text: string;
  field: string | null;
  industry: string | null;
  place: string | null;
  published_at: Date;
}

/** Published needs that count as open: what is public or may be read by members, with whether a good match stands in the list. */
const openNeeds = `
  from needs n join match_lists l on l.item_id = n.id
  where n.status = 'published'`;
const goodMatches = `
  (select count(*) from matches m where m.need_id = n.id and m.need_rank is not null
     and m.for_need ->> 'band' in ('strong', 'fair')
     and not exists (select 1 from match_feedback f where f.need_id = m.need_id and f.target_id = m.target_id
       and f.side = 'need' and f.verdict = 'declined'))`;

@Injectable()
export class UnmetRepository {
  constructor(private readonly database: Database) {}

  /** Published needs whose list holds nothing that fits well. */
  needs(): Promise<UnmetNeed[]> {
    return this.database.query<UnmetNeed>(
      `select n.id, n.title, n.title || E'\\n' || n.description as text, n.field_code as field, n.industry_code as industry,
         n.region as place, n.published_at
       ${openNeeds} and ${goodMatches} = 0 order by n.id limit 2000`,
    );
  }

  /** What was looked for on enough different days and not found: nobody can be told from it. */
  searches(leastDays: number): Promise<{ text: string; days: number; last_day: string }[]> {
    return this.database.query(
      'select text, days, last_day::text as last_day from unmet_searches where days >= $1 order by text limit 500',
      [leastDays],
    );
  }

  /** Of the published needs that have been matched: how many have one good candidate, how many three. */
  async answered(): Promise<{ needs: number; answered: number; three: number; waiting: number }> {
    const [row] = await this.database.query<{
      needs: number;
      answered: number;
      three: number;
      waiting: number;
    }>(
      `select count(*)::int as needs, count(*) filter (where good >= 1)::int as answered,
         count(*) filter (where good >= 3)::int as three,
         (select count(*)::int from needs w where w.status = 'published'
            and not exists (select 1 from match_lists l where l.item_id = w.id)) as waiting
       from (select ${goodMatches} as good ${openNeeds}) as counted`,
    );
    return row ?? { needs: 0, answered: 0, three: 0, waiting: 0 };
  }

  /** Days from a need's publication to the first match that its owner called helpful: the median, and of how many needs. */
  async daysToHelp(): Promise<{ median: number | null; needs: number }> {
    const [row] = await this.database.query<{ median: number | null; needs: number }>(
      `select percentile_cont(0.5) within group (order by days)::float as median, count(*)::int as needs
       from (select extract(epoch from min(f.given_at) - min(n.published_at)) / 86400 as days
             from match_feedback f join needs n on n.id = f.need_id
             where f.verdict = 'helpful' and f.side = 'need' and n.published_at is not null group by f.need_id) as first`,
    );
    return row ?? { median: null, needs: 0 };
  }

  /** Words of owners on matches, by verdict, reason and the need's field. */
  words(): Promise<{ verdict: string; reason: string | null; field: string | null; count: number }[]> {
    return this.database.query(
      `select f.verdict, f.reason, n.field_code as field, count(*)::int as count
       from match_feedback f join needs n on n.id = f.need_id group by 1, 2, 3 order by 4 desc, 1, 2, 3`,
    );
  }
}
