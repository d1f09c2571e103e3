import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';

export interface Counts {
  organisations: number;
  offers: number;
  needs: number;
  experts: number;
  labs: number;
  matchedNeeds: number;
}

@Injectable()
export class CountsRepository {
  constructor(private readonly database: Database) {}

  /** What a stranger can find, counted from the public projections so that search and counts agree; one statement. */
  async publicCounts(): Promise<Counts> {
    const [row] = await this.database.query<Counts>(
      `select count(*) filter (where kind = 'organisation')::int as organisations,
              count(*) filter (where kind = 'offer')::int as offers,
              count(*) filter (where kind = 'need')::int as needs,
              count(*) filter (where kind = 'expert')::int as experts,
              count(*) filter (where kind = 'lab')::int as labs,
              count(*) filter (where kind = 'need' and exists (
                select 1 from matches m where m.need_id = item_projections.id and m.need_rank is not null))::int as "matchedNeeds"
       from item_projections where public_doc is not null`,
    );
    return row ?? { organisations: 0, offers: 0, needs: 0, experts: 0, labs: 0, matchedNeeds: 0 };
  }
}
