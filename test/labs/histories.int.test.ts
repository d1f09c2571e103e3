import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BlockResource } from '../../api/src/modules/bookings/use-cases/block-resource.js';
import { BookSlot } from '../../api/src/modules/bookings/use-cases/book-slot.js';
import { ChangeBooking } from '../../api/src/modules/bookings/use-cases/change-booking.js';
import type { UserActor } from '../../api/src/platform/auth/actor.js';
import { AppError } from '../../api/src/platform/errors/app-error.js';
import { signedInPerson } from '../../api/src/test-support/people.js';
import { startTestApp, type TestApp } from '../../api/src/test-support/test-app.js';
import { type ModelRow, SlotModel, slotMinutes } from './slot-model.test-support.js';
import {
  hoursAhead,
  newKey,
  overlappingPairs,
  someLab,
  someResource,
  times,
} from './two-apis.test-support.js';

const histories = times(1_000, 'BOOKING_HISTORIES');
const atOnce = 8;

const slot = fc.record({ from: fc.nat(9), length: fc.integer({ min: 1, max: 3 }) });
const step = fc.oneof(
  { weight: 4, arbitrary: slot.map((time) => ({ verb: 'book' as const, ...time })) },
  { weight: 3, arbitrary: slot.map((time) => ({ verb: 'hold' as const, ...time })) },
  { weight: 1, arbitrary: slot.map((time) => ({ verb: 'block' as const, ...time })) },
  { weight: 3, arbitrary: fc.record({ verb: fc.constant('move' as const), nth: fc.nat(9), time: slot }) },
  ...(['confirm', 'cancel', 'approve', 'reject', 'expire'] as const).map((verb) => ({
    weight: 2,
    arbitrary: fc.record({ verb: fc.constant(verb), nth: fc.nat(9) }),
  })),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;
const history = fc.record({
  units: fc.constantFrom(1, 1, 2),
  buffer: fc.constantFrom(0, slotMinutes),
  approvals: fc.constantFrom(0, 0, 1),
  steps: fc.array(step, { minLength: 3, maxLength: 9 }),
});
type History = typeof history extends fc.Arbitrary<infer One> ? One : never;

describe('histories of bookings against a small model', () => {
  let apps: TestApp[];
  let member: UserActor;
  let manager: UserActor;
  let labId: string;

  beforeAll(async () => {
    const first = await startTestApp({ env: { ROLE: 'web' } });
    apps = [first, await startTestApp({ beside: first, env: { ROLE: 'web' } })];
    const lab = await someLab((...query) => first.sql(...query));
    labId = lab.labId;
    member = await actor({});
    manager = await actor({ [lab.organisationId]: ['lab_manager'] });
  });
  afterAll(async () => {
    await apps[1]?.close();
    await apps[0]?.close();
  });

  async function actor(memberships: Record<string, ['lab_manager']>): Promise<UserActor> {
    const { userId, sessionId } = await signedInPerson(apps[0]!, { memberships });
    const list = Object.entries(memberships).map(([organisationId, roles]) => ({ organisationId, roles }));
    return {
      kind: 'user',
      userId,
      sessionId,
      roles: list.flatMap(({ roles }) => roles),
      organisationIds: list.map(({ organisationId }) => organisationId),
      memberships: list,
      waitingRoles: [],
      secondFactor: false,
    };
  }

  const timeOf = ({ from, length }: { from: number; length: number }) => ({
    startsAt: new Date(hoursAhead(0).getTime() + from * slotMinutes * 60_000),
    endsAt: new Date(hoursAhead(0).getTime() + (from + length) * slotMinutes * 60_000),
  });

  /** Does one step in the product; answers the id of what it made, true, or false for a refusal on purpose. */
  async function act(
    app: TestApp,
    resourceId: string,
    one: Step,
    ids: readonly string[],
  ): Promise<string | boolean> {
    const of = <Part>(part: new (...args: never[]) => Part): Part =>
      app.app.nest.get(part, { strict: false });
    const rest = { organisationId: null, purpose: null, idempotencyKey: newKey() };
    try {
      if (one.verb === 'book')
        return await of(BookSlot).book(member, { resourceIds: [resourceId], ...timeOf(one), ...rest });
      if (one.verb === 'hold')
        return await of(BookSlot).hold(member, { resourceIds: [resourceId], ...timeOf(one), ...rest });
      if (one.verb === 'block')
        return await of(BlockResource).run(manager, {
          resourceId,
          kind: 'maintenance',
          ...timeOf(one),
          ...rest,
        });
      const id = ids[one.nth % ids.length];
      if (id === undefined) return false;
      if (one.verb === 'expire') {
        const rows = await app.sql(
          "update allocations set expires_at = now() - interval '1 second' where booking_id = $1 and state = 'held' returning 1",
          [id],
        );
        return rows.length > 0;
      }
      const changes = of(ChangeBooking);
      if ('time' in one) {
        const { startsAt, endsAt } = timeOf(one.time);
        await changes.move(manager, id, { start: startsAt.getTime(), end: endsAt.getTime() });
      } else if (one.verb === 'confirm') await changes.confirm(member, id);
      else if (one.verb === 'cancel') await changes.cancel(manager, id);
      else if (one.verb === 'approve') await changes.approve(manager, id);
      else await changes.reject(manager, id);
      return true;
    } catch (error) {
      if (error instanceof AppError && error.code !== 'INTERNAL') return false;
      throw error;
    }
  }

  async function replay(nth: number, { units, buffer, approvals, steps }: History): Promise<number> {
    const app = apps[nth % 2]!;
    const resourceId = await someResource((...query) => app.sql(...query), labId, {
      units,
      buffer_after_minutes: buffer,
      approval_steps: approvals,
      slot_minutes: slotMinutes,
    });
    const model = new SlotModel(units, buffer / slotMinutes, approvals);
    const ids: string[] = [];
    let changes = 0;
    for (const one of steps) {
      const expected = model.act(one);
      const done = await act(app, resourceId, one, ids);
      if (typeof done === 'string') ids.push(done);
      if ((done !== false) !== expected) {
        throw new Error(
          `History ${nth}: ${JSON.stringify(one)} was ${String(done)}, the model says ${expected}: ${JSON.stringify({ units, buffer, approvals, steps })}`,
        );
      }
      if (done !== false && one.verb !== 'expire') changes++;
    }
    const base = hoursAhead(0);
    const rows = await app.sql<ModelRow>(
      `select state, unit, (extract(epoch from starts_at - $2) / 60 / $3)::int as from, (extract(epoch from ends_at - $2) / 60 / $3)::int as to
       from allocations where resource_id = $1 and (state <> 'held' or expires_at > now()) order by 3, 4, 2, 1`,
      [resourceId, base, slotMinutes],
    );
    expect({ nth, rows }).toEqual({ nth, rows: model.rows() });
    return changes;
  }

  it(`${histories} of them end in the model's state, with one audit record a change and no overlap`, async () => {
    const before = await apps[0]!.sql<{ total: number }>('select count(*) as total from audit_records');
    const all = fc.sample(history, { numRuns: histories, seed: 20_261_209 });
    let next = 0;
    let changes = 0;
    const worker = async (): Promise<void> => {
      for (let nth = next++; nth < all.length; nth = next++) {
        const made = await replay(nth, all[nth]!);
        changes += made;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    const after = await apps[0]!.sql<{ total: number }>('select count(*) as total from audit_records');
    expect(after[0]!.total - before[0]!.total).toBe(changes);
    expect(changes).toBeGreaterThan(histories);
    expect(await overlappingPairs((...query) => apps[0]!.sql(...query))).toBe(0);
  }, 3_600_000);
});
