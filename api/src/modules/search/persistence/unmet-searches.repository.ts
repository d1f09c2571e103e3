import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';

export interface UnmetRow {
  text: string;
  days: number;
}

/** Old texts are cleared once in so many writes, by whoever comes. */
const tidyOneIn = 100;

@Injectable()
export class UnmetSearchesRepository {
  constructor(private readonly database: Database) {}

  /** Counts a day for a text; a second time on the same day changes nothing, so nobody can be counted often. */
  async count(text: string, day: string): Promise<void> {
    await this.database.query(
      `insert into unmet_searches as kept (text, days, last_day) values ($1, 1, $2::date)
       on conflict (text) do update set days = kept.days + 1, last_day = excluded.last_day
         where kept.last_day < excluded.last_day`,
      [text, day],
    );
    if (Math.random() < 1 / tidyOneIn) await this.forgetOld(day);
  }

  /** Texts that were looked for on enough days, the most wanted first. */
  shown(leastDays: number, first: number): Promise<UnmetRow[]> {
    return this.database.query<UnmetRow>(
      'select text, days from unmet_searches where days >= $1 order by days desc, text limit $2',
      [leastDays, first],
    );
  }

  private async forgetOld(day: string): Promise<void> {
    await this.database.query(
      `delete from unmet_searches where last_day < $1::date - case when days = 1 then 30 else 365 end`,
      [day],
    );
  }
}
