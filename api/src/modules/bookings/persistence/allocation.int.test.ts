import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@caunoi/testing/database';
import pg from 'pg';

describe('the table of allocations', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let resourceId: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const lab = await client.query<{ id: string }>(
      "insert into labs (name) values ('Phòng Hóa') returning id",
    );
    const resource = await client.query<{ id: string }>(
      "insert into bookable_resources (lab_id, name, kind) values ($1, 'Cân', 'instrument') returning id",
      [lab.rows[0]!.id],
    );
    resourceId = resource.rows[0]!.id;
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const insert = (from: string, to: string, buffer = 0) =>
    client.query(
      `insert into allocations (booking_id, resource_id, kind, state, starts_at, ends_at, max_minutes, buffer_after_minutes)
       values (gen_random_uuid(), $1, 'booking', 'confirmed', $2, $3, 480, $4)`,
      [resourceId, from, to, buffer],
    );

  it('refuses what slips past an exclusion constraint: empty, backward, unbounded and endless spans', async () => {
    await expect(insert('2027-01-01T02:00Z', '2027-01-01T02:00Z')).rejects.toThrow(
      'allocations_positive_check',
    );
    await expect(insert('2027-01-01T02:00Z', '2027-01-01T01:00Z')).rejects.toThrow(
      /allocations_|range lower bound/,
    );
    await expect(insert('2027-01-01T02:00Z', 'infinity')).rejects.toThrow(/allocations_/);
    await expect(insert('-infinity', '2027-01-01T02:00Z')).rejects.toThrow(/allocations_/);
    await expect(insert('2027-01-01T02:00Z', '2027-01-01T11:00Z')).rejects.toThrow(
      'allocations_longest_check',
    );
  });

  it('refuses an overlap, also of buffers, and takes what only touches, in any zone of the session', async () => {
    await client.query("set time zone 'America/New_York'");
    // The night in which New York's clocks skip an hour: buffers are minutes, not wall time.
    await insert('2027-03-14T05:00Z', '2027-03-14T06:30Z', 60);
    await expect(insert('2027-03-14T07:29Z', '2027-03-14T08:00Z')).rejects.toThrow('allocations_no_overlap');
    await insert('2027-03-14T07:30Z', '2027-03-14T08:00Z');
  });
});
