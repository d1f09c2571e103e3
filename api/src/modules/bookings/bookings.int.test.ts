import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { someOrganisation, signedInPerson, type TestPerson } from '../../test-support/people.js';
import { type GraphqlAnswer, startTestApp, type TestApp } from '../../test-support/test-app.js';
import { ExpireHold } from './use-cases/expire-hold.js';

interface Slot {
  id: string;
  state: string;
}

const BOOKING =
  'id state kind startsAt endsAt approvalsGiven viewerCan { confirm approve move cancel } resources { id name }';

describe('bookings through GraphQL', () => {
  let app: TestApp;
  let labId: string;
  let manager: TestPerson;
  let second: TestPerson;
  let an: TestPerson;
  let binh: TestPerson;
  let stranger: TestPerson;
  let organisationId: string;
  let keys = 0;

  beforeAll(async () => {
    app = await startTestApp({ env: { ROLE: 'web' } });
    const owner = await someOrganisation(app, 'Trung tâm Thử Nghiệm');
    organisationId = await someOrganisation(app, 'HTX Chè');
    const [lab] = await app.sql<{ id: string }>(
      "insert into labs (name, organisation_id) values ('Phòng Hóa', $1) returning id",
      [owner],
    );
    labId = lab!.id;
    manager = await signedInPerson(app, { memberships: { [owner]: ['lab_manager'] } });
    second = await signedInPerson(app, { memberships: { [owner]: ['lab_manager'] } });
    const other = await someOrganisation(app, 'Viện Khác');
    stranger = await signedInPerson(app, { memberships: { [other]: ['lab_manager'] } });
    an = await signedInPerson(app, { memberships: { [organisationId]: ['member'] } });
    binh = await signedInPerson(app, {});
  });
  afterAll(() => app.close());

  const ask = <Data>(
    person: TestPerson | null,
    query: string,
    variables: object = {},
  ): Promise<GraphqlAnswer<Data>> =>
    app.graphql<Data>(query, variables, person ? { headers: person.headers } : {});
  const code = (answer: GraphqlAnswer<unknown>): string | undefined => answer.errors[0]?.extensions.code;
  const params = (answer: GraphqlAnswer<unknown>) => answer.errors[0]?.extensions['params'];

  async function resource(facts: object = {}): Promise<string> {
    const input = { labId, name: 'Máy sắc ký', kind: 'INSTRUMENT', ...facts };
    const answer = await ask<{ addBookableResource: string }>(
      manager,
      'mutation ($input: BookableResourceInput!) { addBookableResource(input: $input) }',
      { input },
    );
    expect(answer.errors).toEqual([]);
    return answer.data!.addBookableResource;
  }

  /** Two days ahead at this hour of UTC. */
  function at(hour: number): string {
    const start = new Date();
    start.setUTCHours(0, 0, 0, 0);
    return new Date(start.getTime() + (48 + hour) * 3_600_000).toISOString();
  }
  const slot = (resourceIds: string[], from: number, to: number, facts: object = {}) => ({
    input: {
      resourceIds,
      startsAt: at(from),
      endsAt: at(to),
      idempotencyKey: `int-test-${++keys}`,
      ...facts,
    },
  });
  const book = (person: TestPerson, resourceIds: string[], from: number, to: number, facts: object = {}) =>
    ask<{ requestBooking: Slot }>(
      person,
      `mutation ($input: SlotInput!) { requestBooking(input: $input) { ${BOOKING} } }`,
      slot(resourceIds, from, to, facts),
    );
  const hold = (person: TestPerson, resourceIds: string[], from: number, to: number) =>
    ask<{ holdSlot: Slot }>(
      person,
      `mutation ($input: SlotInput!) { holdSlot(input: $input) { ${BOOKING} } }`,
      slot(resourceIds, from, to),
    );
  const act = (person: TestPerson, verb: string, id: string) =>
    ask<Record<string, Slot>>(person, `mutation ($id: ID!) { ${verb}(id: $id) { ${BOOKING} } }`, { id });
  const move = (person: TestPerson, id: string, from: number, to: number) =>
    ask<{ moveBooking: Slot }>(
      person,
      `mutation ($input: MoveBookingInput!) { moveBooking(input: $input) { ${BOOKING} } }`,
      {
        input: { id, startsAt: at(from), endsAt: at(to) },
      },
    );
  const busy = async (ids: string[]): Promise<string[]> => {
    const answer = await ask<{ labAvailability: { busy: string[] }[] }>(
      null,
      'query ($ids: [ID!]!, $from: DateTime!, $to: DateTime!) { labAvailability(resourceIds: $ids, from: $from, to: $to) { busy } }',
      { ids, from: at(0), to: at(48) },
    );
    expect(answer.errors).toEqual([]);
    return answer.data!.labAvailability.flatMap((one) => one.busy);
  };
  const waitFor = (person: TestPerson, resourceId: string, from: number, to: number, minutes: number) =>
    ask<{ joinWaitingList: string }>(
      person,
      'mutation ($input: JoinWaitingListInput!) { joinWaitingList(input: $input) }',
      {
        input: { resourceId, startsAt: at(from), endsAt: at(to), minutes },
      },
    );
  const places = async (person: TestPerson) => {
    const answer = await ask<{
      myWaitingPlaces: { resourceId: string; state: string; offerId: string | null }[];
    }>(person, '{ myWaitingPlaces { resourceId state offerId } }');
    return answer.data!.myWaitingPlaces;
  };

  it('a slot is held, then booked; a stranger to it is refused with the three nearest free times', async () => {
    const id = await resource();
    const held = await hold(an, [id], 2, 4);
    expect(held.data?.holdSlot).toMatchObject({
      state: 'HELD',
      kind: 'HOLD',
      viewerCan: { confirm: true, approve: false, move: true, cancel: true },
    });
    const refused = await book(binh, [id], 3, 4);
    expect(code(refused)).toBe('SLOT_TAKEN');
    expect(params(refused)).toEqual({
      alternatives: [`${at(4)}/${at(5)}`, `${at(1)}/${at(2)}`, `${at(5)}/${at(6)}`],
    });
    const confirmed = await act(an, 'confirmBooking', held.data!.holdSlot.id);
    expect(confirmed.data?.['confirmBooking']).toMatchObject({ state: 'CONFIRMED', kind: 'BOOKING' });
    expect(await busy([id])).toEqual([`${at(2)}/${at(4)}`]);
  });

  it('others see only free/busy: not who, not why, not even that a booking of this id exists', async () => {
    const id = await resource({ bufferBeforeMinutes: 30, bufferAfterMinutes: 60 });
    const made = await book(an, [id], 2, 4, { organisationId, purpose: 'Bí mật: mẫu chè mới' });
    const bookingId = made.data!.requestBooking.id;
    const availability = await ask(
      null,
      'query ($ids: [ID!]!, $from: DateTime!, $to: DateTime!) { labAvailability(resourceIds: $ids, from: $from, to: $to) { resourceId busy askedFor } }',
      {
        ids: [id],
        from: at(0),
        to: at(24),
      },
    );
    expect(availability.data).toEqual({
      labAvailability: [{ resourceId: id, busy: [`${at(1.5)}/${at(5)}`], askedFor: [] }],
    });
    expect(availability.sqlStatements).toBeLessThanOrEqual(6);
    expect(
      code(await ask(binh, 'query ($id: ID!) { booking(id: $id) { purpose } }', { id: bookingId })),
    ).toBe('NOT_FOUND');
    expect(
      code(await ask(null, 'query ($id: ID!) { booking(id: $id) { purpose } }', { id: bookingId })),
    ).toBe('UNAUTHENTICATED');
    const tries = [act(binh, 'confirmBooking', bookingId), act(binh, 'cancelBooking', bookingId)];
    for (const verb of ['approveBooking', 'cancelBooking']) tries.push(act(stranger, verb, bookingId));
    for (const one of tries) expect(code(await one)).toBe('NOT_FOUND');
    expect(code(await move(binh, bookingId, 10, 11))).toBe('NOT_FOUND');
    const agenda =
      'query ($labId: ID!, $from: DateTime!, $to: DateTime!) { labBookings(labId: $labId, from: $from, to: $to) { id purpose } }';
    const when = { labId, from: at(0), to: at(24) };
    expect(code(await ask(an, agenda, when))).toBe('FORBIDDEN');
    expect(code(await ask(stranger, agenda, when))).toBe('NOT_FOUND');
    const seen = await ask<{ labBookings: { id: string }[] }>(manager, agenda, when);
    expect(seen.data?.labBookings).toContainEqual({ id: bookingId, purpose: 'Bí mật: mẫu chè mới' });
    const mine = await ask(binh, '{ myBookings { edges { node { id } } } }');
    expect(JSON.stringify(mine.data)).not.toContain(bookingId);
    expect(code(await book(binh, [id], 10, 11, { organisationId }))).toBe('FORBIDDEN');
  });

  it('the rules of the resource are kept, in its wall time', async () => {
    const id = await resource({
      timezone: 'Asia/Ho_Chi_Minh',
      opening: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '07:30', to: '11:30' })),
      minMinutes: 30,
      maxMinutes: 120,
      horizonDays: 30,
    });
    const rule = async (answer: Promise<GraphqlAnswer<unknown>>) =>
      (params(await answer) as { rule: string }).rule;
    // 07:30 in Vietnam is 00:30 UTC.
    expect((await book(an, [id], 0.5, 1.5)).errors).toEqual([]);
    expect(await rule(book(an, [id], 0, 1))).toBe('not_open');
    expect(await rule(book(an, [id], 4, 5))).toBe('not_open');
    expect(await rule(book(an, [id], 2, 2.25))).toBe('too_short');
    expect(await rule(book(an, [id], 1.5, 4))).toBe('too_long');
    expect(await rule(book(an, [id], 24 * 60 + 1, 24 * 60 + 2))).toBe('horizon');
    expect(await rule(book(an, [id], -24 * 10, -24 * 10 + 1))).toBe('notice');
    expect(code(await book(an, [id], 3, 2))).toBe('INVALID_INPUT');
    const free = await ask(
      null,
      'query ($id: ID!, $from: DateTime!) { findFreeSlot(resourceId: $id, durationMinutes: 90, from: $from) { startsAt endsAt } }',
      { id, from: at(0) },
    );
    expect(free.data).toEqual({ findFreeSlot: { startsAt: at(1.5), endsAt: at(3) } });
  });

  it('an instrument goes with its technician or not at all', async () => {
    const instrument = await resource({ requiresTechnician: true });
    const technician = await resource({ kind: 'TECHNICIAN', name: 'Trần Văn Kỹ' });
    expect(params(await book(an, [instrument], 2, 3))).toMatchObject({ rule: 'technician_required' });
    await book(binh, [technician], 2, 3);
    expect(code(await book(an, [instrument, technician], 2, 3))).toBe('SLOT_TAKEN');
    expect(await busy([instrument])).toEqual([]);
    const both = await book(an, [instrument, technician], 3, 4);
    expect(both.data?.requestBooking).toMatchObject({
      state: 'CONFIRMED',
      resources: [{ id: instrument }, { id: technician }],
    });
    await act(an, 'cancelBooking', both.data!.requestBooking.id);
    expect(await busy([instrument])).toEqual([]);
  });

  it('two different people of the lab agree before a request blocks; until then it is only asked for', async () => {
    const id = await resource({ approvalSteps: 2 });
    const asked = (await book(an, [id], 2, 4)).data!.requestBooking;
    const rival = (await book(binh, [id], 3, 5)).data!.requestBooking;
    expect([asked.state, rival.state]).toEqual(['REQUESTED', 'REQUESTED']);
    expect(await busy([id])).toEqual([]);
    expect(code(await act(an, 'approveBooking', asked.id))).toBe('FORBIDDEN');
    expect((await act(manager, 'approveBooking', asked.id)).data?.['approveBooking']).toMatchObject({
      state: 'REQUESTED',
      approvalsGiven: 1,
    });
    expect(code(await act(manager, 'approveBooking', asked.id))).toBe('FORBIDDEN');
    expect((await act(second, 'approveBooking', asked.id)).data?.['approveBooking']).toMatchObject({
      state: 'CONFIRMED',
    });
    await act(manager, 'approveBooking', rival.id);
    expect(code(await act(second, 'approveBooking', rival.id))).toBe('SLOT_TAKEN');
    expect((await act(second, 'rejectBooking', rival.id)).data?.['rejectBooking']).toMatchObject({
      state: 'REJECTED',
    });
    expect(code(await move(an, asked.id, 8, 9))).toBe('FORBIDDEN');
    expect((await move(manager, asked.id, 8, 9)).data?.moveBooking).toMatchObject({
      state: 'CONFIRMED',
      startsAt: at(8),
    });
  });

  it('a booking moves and grows in place, also over its own old time, but not over another', async () => {
    const id = await resource();
    const mine = (await book(an, [id], 2, 4)).data!.requestBooking;
    await book(binh, [id], 6, 7);
    expect((await move(an, mine.id, 3, 6)).data?.moveBooking).toMatchObject({
      id: mine.id,
      startsAt: at(3),
      endsAt: at(6),
    });
    expect(code(await move(an, mine.id, 3, 6.5))).toBe('SLOT_TAKEN');
    expect(await busy([id])).toEqual([`${at(3)}/${at(7)}`]);
  });

  it('maintenance takes every unit under the same guard, and only by the lab itself', async () => {
    const id = await resource({ units: 2 });
    const block = (person: TestPerson, from: number, to: number) =>
      ask<{ blockResource: Slot }>(
        person,
        'mutation ($input: BlockResourceInput!) { blockResource(input: $input) { id } }',
        {
          input: {
            resourceId: id,
            kind: 'MAINTENANCE',
            startsAt: at(from),
            endsAt: at(to),
            idempotencyKey: `int-test-${++keys}`,
          },
        },
      );
    await book(an, [id], 2, 3);
    expect(await busy([id])).toEqual([]);
    expect((await book(binh, [id], 2, 3)).errors).toEqual([]);
    expect(await busy([id])).toEqual([`${at(2)}/${at(3)}`]);
    expect(code(await block(manager, 2, 4))).toBe('SLOT_TAKEN');
    expect(code(await block(stranger, 4, 30))).toBe('FORBIDDEN');
    expect((await block(manager, 4, 30)).errors).toEqual([]);
    expect(code(await book(an, [id], 5, 6))).toBe('SLOT_TAKEN');
  });

  it('an organisation books no more than its quota of the week, however many ask at once', async () => {
    const id = await resource({ quotaMinutesPerWeek: 120 });
    const answers = await Promise.all(
      [2, 4, 6, 8, 10, 12].map((hour) => book(an, [id], hour, hour + 1, { organisationId })),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(2);
    expect(new Set(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code)))).toEqual(
      new Set(['BOOKING_QUOTA']),
    );
    expect((await book(binh, [id], 14, 15)).errors).toEqual([]);
  });

  it('a hold that ran out is free again and cannot be confirmed', async () => {
    const id = await resource();
    const held = (await hold(an, [id], 2, 3)).data!.holdSlot;
    await app.sql("update allocations set expires_at = now() - interval '1 second' where booking_id = $1", [
      held.id,
    ]);
    expect(await busy([id])).toEqual([]);
    expect(code(await act(an, 'confirmBooking', held.id))).toBe('HOLD_EXPIRED');
    expect((await book(binh, [id], 2, 3)).errors).toEqual([]);
  });

  it('a freed slot is offered to the first in line for half an hour, then to the next; strangers never get in between', async () => {
    const id = await resource();
    const taken = (await book(manager, [id], 2, 4)).data!.requestBooking;
    for (const person of [an, binh]) expect((await waitFor(person, id, 0, 12, 120)).errors).toEqual([]);
    await act(manager, 'cancelBooking', taken.id);
    const first = (await places(an))[0];
    expect(first).toMatchObject({ state: 'OFFERED' });
    expect((await places(binh))[0]).toMatchObject({ state: 'WAITING' });
    expect(code(await book(second, [id], 2, 4))).toBe('SLOT_TAKEN');
    expect(code(await act(binh, 'confirmBooking', first!.offerId!))).toBe('NOT_FOUND');
    // Half an hour later nobody has confirmed; strangers still do not get it before the next in line.
    await app.sql("update allocations set expires_at = now() - interval '1 second' where booking_id = $1", [
      first!.offerId,
    ]);
    expect(code(await book(second, [id], 2, 4))).toBe('SLOT_TAKEN');
    const expire = app.app.nest.get(ExpireHold, { strict: false });
    for (const id of [first!.offerId!, first!.offerId!]) await expire.run(id);
    expect(await places(an)).toEqual([]);
    const [next] = await places(binh);
    expect(next).toMatchObject({ state: 'OFFERED' });
    expect((await act(binh, 'confirmBooking', next!.offerId!)).data?.['confirmBooking']).toMatchObject({
      state: 'CONFIRMED',
      startsAt: at(2),
    });
  });

  it('a repeating booking is all or nothing, or leaves out what is taken and says so', async () => {
    const id = await resource();
    await book(binh, [id], 24 + 2, 24 + 3);
    const series = (facts: object) =>
      ask<{ bookSeries: { bookings: Slot[]; skipped: { time: string; reason: string }[] } }>(
        an,
        'mutation ($input: SeriesInput!) { bookSeries(input: $input) { bookings { id startsAt } skipped { time reason } } }',
        slot([id], 2, 3, { rule: 'FREQ=DAILY;COUNT=4', ...facts }),
      );
    const refused = await series({ conflicts: 'ALL_OR_NOTHING' });
    expect(code(refused)).toBe('SLOT_TAKEN');
    expect(await busy([id])).toEqual([`${at(26)}/${at(27)}`]);
    const booked = await series({ conflicts: 'SKIP' });
    expect(booked.data?.bookSeries.bookings).toMatchObject([
      { startsAt: at(2) },
      { startsAt: at(50) },
      { startsAt: at(74) },
    ]);
    expect(booked.data?.bookSeries.skipped).toEqual([{ time: `${at(26)}/${at(27)}`, reason: 'SLOT_TAKEN' }]);
    for (const rule of [
      'FREQ=SECONDLY',
      'FREQ=DAILY;FREQ=DAILY',
      'nonsense',
      'FREQ=DAILY;BYHOUR=1,2',
      'COUNT=3',
    ]) {
      expect(code(await series({ conflicts: 'SKIP', rule }))).toBe('INVALID_INPUT');
    }
  });

  it('the same number of statements for two bookings and for twenty, and for availability of one resource and of many', async () => {
    const person = await signedInPerson(app, {});
    const ids: string[] = [];
    for (let i = 0; i < 20; i++) {
      ids.push(await resource());
      expect((await book(person, [ids[i]!], 2, 3)).errors).toEqual([]);
    }
    const mine = (first: number) =>
      ask<{ myBookings: { edges: unknown[] } }>(
        person,
        `{ myBookings(first: ${first}) { edges { node { ${BOOKING} } } } }`,
      );
    const two = await mine(2);
    const twenty = await mine(20);
    expect(twenty.data?.myBookings.edges).toHaveLength(20);
    expect(twenty.sqlStatements).toBe(two.sqlStatements);
    const free = (some: string[]) =>
      ask<{ labAvailability: unknown[] }>(
        null,
        'query ($ids: [ID!]!, $from: DateTime!, $to: DateTime!) { labAvailability(resourceIds: $ids, from: $from, to: $to) { busy askedFor } }',
        {
          ids: some,
          from: at(0),
          to: at(24),
        },
      );
    const [one, many] = [await free(ids.slice(0, 1)), await free(ids)];
    expect(many.data?.labAvailability).toHaveLength(20);
    expect(many.sqlStatements).toBe(one.sqlStatements);
    expect(many.sqlStatements).toBeLessThanOrEqual(6);
  });
});
