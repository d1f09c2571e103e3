import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestPerson } from '../../api/src/test-support/people.js';
import {
  type Answer,
  BLOCK,
  HOLD,
  hoursAhead,
  newKey,
  overlappingPairs,
  REQUEST,
  someLab,
  someResource,
  startTwoApis,
  times,
  type LabSetup,
  type TwoApis,
} from './two-apis.test-support.js';

const rounds = times(5, 'BOOKING_ROUNDS');
const crowd = 200;

describe('one slot, many people, two API processes', () => {
  let apis: TwoApis;
  let lab: LabSetup;
  let people: TestPerson[];
  let managers: TestPerson[];

  beforeAll(async () => {
    apis = await startTwoApis();
    lab = await someLab(apis.sql);
    people = await Promise.all(Array.from({ length: 20 }, () => apis.person()));
    managers = await Promise.all(
      Array.from({ length: 5 }, () => apis.person({ [lab.organisationId]: ['lab_manager'] })),
    );
  });
  afterAll(() => apis.close());

  const wish = (resourceIds: string[], hour: number, hours = 1) => ({
    resourceIds,
    startsAt: hoursAhead(hour).toISOString(),
    endsAt: hoursAhead(hour + hours).toISOString(),
    idempotencyKey: newKey(),
  });

  /** One success; everybody else a typed refusal with three times that are free. */
  async function expectOneWinner(answers: readonly Answer<unknown>[], resourceId: string): Promise<void> {
    expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
    const refused = answers.filter(({ errors }) => errors.length > 0);
    expect(refused.map(({ errors }) => errors[0]!.extensions.code)).toEqual(refused.map(() => 'SLOT_TAKEN'));
    expect(answers.length - refused.length).toBe(1);
    const taken = await apis.sql<{ starts_at: Date; ends_at: Date }>(
      "select starts_at, ends_at from allocations where resource_id = $1 and state in ('held', 'confirmed')",
      [resourceId],
    );
    for (const { errors } of refused) {
      const alternatives = errors[0]!.extensions.params!.alternatives!;
      expect(alternatives).toHaveLength(3);
      for (const alternative of alternatives) {
        const [start, end] = alternative.split('/').map((text) => new Date(text));
        expect(taken.filter((row) => row.starts_at < end! && start! < row.ends_at)).toEqual([]);
      }
    }
    expect(await overlappingPairs(apis.sql)).toBe(0);
  }

  it(`${crowd} requests for it at once, ${rounds} times: one has it, the others are offered three free times`, async () => {
    for (let round = 0; round < rounds; round++) {
      const resource = await someResource(apis.sql, lab.labId);
      const answers = await Promise.all(
        Array.from({ length: crowd }, (_, i) =>
          apis.ask(i, REQUEST, { input: wish([resource], 2) }, people[i % people.length]),
        ),
      );
      await expectOneWinner(answers, resource);
    }
  });

  it(`the same with bookings, holds, maintenance and calibration that overlap, ${rounds} times`, async () => {
    for (let round = 0; round < rounds; round++) {
      const resource = await someResource(apis.sql, lab.labId);
      const answers = await Promise.all(
        Array.from({ length: crowd }, (_, i) => {
          // All of them want the third hour, some more around it.
          const { resourceIds, ...slot } = wish([resource], 2 - (i % 2), 2);
          if (i % 4 === 0)
            return apis.ask(i, HOLD, { input: { ...slot, resourceIds } }, people[i % people.length]);
          if (i % 4 === 1)
            return apis.ask(i, REQUEST, { input: { ...slot, resourceIds } }, people[i % people.length]);
          const kind = i % 4 === 2 ? 'MAINTENANCE' : 'CALIBRATION';
          return apis.ask(
            i,
            BLOCK,
            { input: { ...slot, resourceId: resource, kind } },
            managers[i % managers.length],
          );
        }),
      );
      await expectOneWinner(answers, resource);
    }
  });

  it('an instrument and its technician, asked for in both orders: one has both, nobody has half', async () => {
    const instrument = await someResource(apis.sql, lab.labId, { requires_technician: true });
    const technician = await someResource(apis.sql, lab.labId, { kind: 'technician', name: 'Kỹ thuật viên' });
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, i) => {
        const order = i % 2 === 0 ? [instrument, technician] : [technician, instrument];
        return apis.ask(i, REQUEST, { input: wish(order, 2) }, people[i % people.length]);
      }),
    );
    await expectOneWinner(answers, instrument);
    const rows = await apis.sql<{ bookings: string; total: string }>(
      "select count(distinct booking_id) as bookings, count(*) as total from allocations where resource_id in ($1, $2) and state = 'confirmed'",
      [instrument, technician],
    );
    expect(rows).toEqual([{ bookings: '1', total: '2' }]);
  });

  it('100 approvals of requests that overlap, at once: one wins', async () => {
    const resource = await someResource(apis.sql, lab.labId, { approval_steps: 1 });
    const requests = await Promise.all(
      Array.from({ length: 100 }, async (_, i) => {
        const answer = await apis.ask<{ requestBooking: { id: string; state: string } }>(
          i,
          REQUEST,
          { input: wish([resource], 2 + (i % 3) / 2, 2) },
          people[i % people.length],
        );
        expect(answer.data?.requestBooking.state).toBe('REQUESTED');
        return answer.data!.requestBooking.id;
      }),
    );
    const answers = await Promise.all(
      requests.map((id, i) =>
        apis.ask(
          i,
          'mutation ($id: ID!) { approveBooking(id: $id) { state } }',
          { id },
          managers[i % managers.length],
        ),
      ),
    );
    await expectOneWinner(answers, resource);
  });

  it('moves of different bookings into one slot, at once: one wins, the others stay where they were', async () => {
    const resource = await someResource(apis.sql, lab.labId);
    const bookings: { id: string; person: TestPerson }[] = [];
    for (let i = 0; i < 30; i++) {
      const person = people[i % people.length]!;
      const answer = await apis.ask<{ requestBooking: { id: string } }>(
        i,
        REQUEST,
        { input: wish([resource], 10 + i) },
        person,
      );
      bookings.push({ id: answer.data!.requestBooking.id, person });
    }
    const answers = await Promise.all(
      bookings.map(({ id, person }, i) =>
        apis.ask(
          i,
          'mutation ($input: MoveBookingInput!) { moveBooking(input: $input) { state } }',
          { input: { id, startsAt: hoursAhead(2).toISOString(), endsAt: hoursAhead(3).toISOString() } },
          person,
        ),
      ),
    );
    await expectOneWinner(answers, resource);
    const [row] = await apis.sql<{ total: string }>(
      "select count(*) as total from allocations where resource_id = $1 and state = 'confirmed'",
      [resource],
    );
    expect(row!.total).toBe('30');
  });

  it('one client that tries again with its key, at once and later: one booking, the same answer', async () => {
    const resource = await someResource(apis.sql, lab.labId);
    const input = wish([resource], 2);
    const ask = (turn: number, changed: object = {}) =>
      apis.ask<{ requestBooking: { id: string } }>(
        turn,
        REQUEST,
        { input: { ...input, ...changed } },
        people[0],
      );
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => ask(i)));
    expect(new Set(answers.map(({ data }) => data?.requestBooking.id)).size).toBe(1);
    expect((await ask(1)).data).toEqual(answers[0]!.data);
    const other = await ask(0, { endsAt: hoursAhead(4).toISOString() });
    expect(other.errors[0]?.extensions.code).toBe('IDEMPOTENCY_CONFLICT');
  });

  // Last: this database has no guard any more.
  it('without the exclusion constraint more than one has the slot: these tests can fail', async () => {
    await apis.sql('alter table allocations drop constraint allocations_no_overlap');
    const resource = await someResource(apis.sql, lab.labId);
    const answers = await Promise.all(
      Array.from({ length: crowd }, (_, i) =>
        apis.ask(i, REQUEST, { input: wish([resource], 2) }, people[i % people.length]),
      ),
    );
    expect(answers.filter(({ errors }) => errors.length === 0).length).toBeGreaterThan(1);
    expect(await overlappingPairs(apis.sql)).toBeGreaterThan(0);
  });
});
