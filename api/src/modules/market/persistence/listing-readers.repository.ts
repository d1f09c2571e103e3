import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';

@Injectable()
export class ListingReadersRepository {
  constructor(private readonly database: Database) {}

  /** Who is named to read these listings, by listing. */
  async of(ids: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.database.query<{ listing_id: string; emails: string[] }>(
      'select listing_id, array_agg(email order by email) as emails from listing_readers where listing_id = any($1) group by listing_id',
      [ids],
    );
    return new Map(rows.map((row) => [row.listing_id, row.emails]));
  }

  /** Ids of the organisations named to read these listings, by listing. */
  async organisationsOf(ids: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.database.query<{ listing_id: string; organisations: string[] }>(
      `select listing_id, array_agg(organisation_id order by organisation_id) as organisations
       from listing_reader_organisations where listing_id = any($1) group by listing_id`,
      [ids],
    );
    return new Map(rows.map((row) => [row.listing_id, row.organisations]));
  }
}
