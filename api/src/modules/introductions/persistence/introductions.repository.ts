import { Injectable } from '@nestjs/common';
import type { DeclineReason } from '@caunoi/shared/matching/feedback-vocabulary';
import type { Cooperation, EarliestStart, Side } from '@caunoi/shared/introductions/vocabulary';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import type { Keyset } from '../../../platform/database/page.js';
import { openStates } from '../domain/introduction.js';
import type { IntroductionState, IntroductionStep } from '../domain/introduction.js';
import type { Parties } from '../domain/introduction.policy.js';
import { pairKey, type Pair } from '../domain/pair-key.js';
import type { GivenReason } from '../domain/told-reasons.js';

/** An introduction with both sides' facts: who may be told which of them is the policy's to say. */
export interface IntroductionRow extends Parties, Pair {
  readonly id: string;
  readonly state: IntroductionState;
  readonly anonymous: boolean;
  readonly cooperation: Cooperation;
  readonly fit: string;
  readonly unclear: string | null;
  readonly earliestStart: EarliestStart;
  readonly demandContact: string | null;
  readonly supplyContact: string | null;
  readonly adviserId: string | null;
  readonly refusal: string | null;
  readonly createdAt: Date;
  readonly stateSince: Date;
  readonly expiresAt: Date | null;
  readonly revision: number;
}

export interface NewIntroduction extends Pair {
  readonly state: IntroductionState;
  readonly openedBy: Side | 'adviser';
  readonly anonymous: boolean;
  readonly reached: boolean;
  readonly cooperation: Cooperation;
  readonly fit: string;
  readonly unclear: string | null;
  readonly earliestStart: EarliestStart;
  readonly demandContact: string | null;
  readonly supplyContact: string | null;
  readonly adviserId: string | null;
  readonly now: Date;
  readonly expiresAt: Date | null;
}

export interface StepRow {
  readonly step: IntroductionStep | 'open';
  readonly state: IntroductionState;
  readonly at: Date;
}

export interface ContactRow {
  readonly id: string;
  readonly fullName: string;
  readonly email: string;
}

const hasPeople = (side: Side): string =>
  `exists (select from memberships m where m.organisation_id = i.${side}_organisation_id) as "${side}HasPeople"`;
const columns = `i.id, i.state, i.opened_by as "openedBy", i.anonymous, i.need_id as "needId", i.supply_kind as "supplyKind",
  i.supply_id as "supplyId", i.test_name as "testName", i.demand_organisation_id as "demandOrganisationId",
  i.supply_organisation_id as "supplyOrganisationId", i.cooperation, i.fit, i.unclear, i.earliest_start as "earliestStart",
  i.demand_contact as "demandContact", i.supply_contact as "supplyContact", i.adviser_id as "adviserId", i.refusal, i.reached,
  i.created_at as "createdAt", i.state_since as "stateSince", i.expires_at as "expiresAt", i.revision,
  ${hasPeople('demand')}, ${hasPeople('supply')}`;

@Injectable()
export class IntroductionsRepository {
  /** Undefined when the pair is taken: somebody asked before, and that request has not ended. */
  async insert(tx: Transaction, row: NewIntroduction): Promise<string | undefined> {
    const [made] = await tx.query<{ id: string }>(
      `insert into introductions (state, opened_by, anonymous, need_id, supply_kind, supply_id, test_name, demand_organisation_id,
         supply_organisation_id, pair_key, cooperation, fit, unclear, earliest_start, demand_contact, supply_contact, adviser_id,
         reached, created_at, state_since, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $19, $20)
       on conflict do nothing returning id`,
      [
        row.state,
        row.openedBy,
        row.anonymous,
        row.needId,
        row.supplyKind,
        row.supplyId,
        row.testName,
        row.demandOrganisationId,
        row.supplyOrganisationId,
        pairKey(row),
        row.cooperation,
        row.fit,
        row.unclear,
        row.earliestStart,
        row.demandContact,
        row.supplyContact,
        row.adviserId,
        row.reached,
        row.now,
        row.expiresAt,
      ],
    );
    return made?.id;
  }

  async one(reader: Reader, id: string): Promise<IntroductionRow | undefined> {
    const [row] = await reader.query<IntroductionRow>(
      `select ${columns} from introductions i where i.id = $1`,
      [id],
    );
    return row;
  }

  /** Locked until the transaction ends. */
  async lock(tx: Transaction, id: string): Promise<IntroductionRow | undefined> {
    const [row] = await tx.query<IntroductionRow>(
      `select ${columns} from introductions i where i.id = $1 for no key update of i`,
      [id],
    );
    return row;
  }

  /** Moves a locked introduction on and counts its revision up; answers the new revision. */
  async move(
    tx: Transaction,
    id: string,
    to: {
      state: IntroductionState;
      reached: boolean;
      demandContact: string | null;
      supplyContact: string | null;
      adviserId: string | null;
      refusal: string | null;
      expiresAt: Date | null;
      decline: { reason: DeclineReason; note: string | null; organisationId: string | null } | null;
    },
    now: Date,
  ): Promise<number> {
    const [row] = await tx.query<{ revision: number }>(
      `update introductions set state = $2, reached = $3, demand_contact = $4, supply_contact = $5, adviser_id = $6,
         refusal = $7, expires_at = $8, state_since = $9,
         decline_reason = $10, decline_note = $11, declined_for = $12, revision = revision + 1
       where id = $1 returning revision`,
      [
        id,
        to.state,
        to.reached,
        to.demandContact,
        to.supplyContact,
        to.adviserId,
        to.refusal,
        to.expiresAt,
        now,
        to.decline?.reason ?? null,
        to.decline?.note ?? null,
        to.decline?.organisationId ?? null,
      ],
    );
    return row!.revision;
  }

  async noteStep(
    tx: Transaction,
    id: string,
    revision: number,
    step: IntroductionStep | 'open',
    state: IntroductionState,
    now: Date,
  ): Promise<void> {
    await tx.query(
      'insert into introduction_steps (introduction_id, revision, step, state, taken_by, at) values ($1, $2, $3, $4, $5, $6)',
      [id, revision, step, state, tx.actor.kind === 'user' ? tx.actor.userId : null, now],
    );
  }

  steps(reader: Reader, id: string): Promise<StepRow[]> {
    return reader.query<StepRow>(
      'select step, state, at from introduction_steps where introduction_id = $1 order by revision',
      [id],
    );
  }

  /** Of the sides of these organisations, what was let through to them, newest first. */
  ofOrganisations(
    reader: Reader,
    organisationIds: readonly string[],
    states: readonly IntroductionState[] | null,
    after: Keyset | undefined,
    limit: number,
  ): Promise<(IntroductionRow & { sort_key: string })[]> {
    return reader.query(
      `select ${columns}, i.created_at::text as sort_key from introductions i
       where ${ofSides} and ($2::text[] is null or i.state = any($2))
         and ($3::timestamptz is null or (i.created_at, i.id) < ($3, $4::uuid))
       order by i.created_at desc, i.id desc limit $5`,
      [organisationIds, states, after?.value ?? null, after?.id ?? null, limit],
    );
  }

  async countOfOrganisations(
    reader: Reader,
    organisationIds: readonly string[],
    states: readonly IntroductionState[] | null,
    cap: number,
  ): Promise<number> {
    const [row] = await reader.query<{ n: number }>(
      `select count(*)::int as n from (
         select 1 from introductions i where ${ofSides} and ($2::text[] is null or i.state = any($2)) limit $3) as counted`,
      [organisationIds, states, cap + 1],
    );
    return row?.n ?? 0;
  }

  /** In these states, what runs out first at the top. */
  inStates(reader: Reader, states: readonly IntroductionState[], limit: number): Promise<IntroductionRow[]> {
    return reader.query<IntroductionRow>(
      `select ${columns} from introductions i where i.state = any($1) order by i.expires_at, i.id limit $2`,
      [states, limit],
    );
  }

  /** What should have been answered by now. */
  async runOut(reader: Reader, now: Date, limit: number): Promise<string[]> {
    const rows = await reader.query<{ id: string }>(
      'select id from introductions where state = any($1) and expires_at <= $2 order by expires_at, id limit $3',
      [openStates, now, limit],
    );
    return rows.map(({ id }) => id);
  }

  contacts(reader: Reader, userIds: readonly string[]): Promise<ContactRow[]> {
    return reader.query<ContactRow>(
      'select id, full_name as "fullName", email from users where id = any($1)',
      [userIds],
    );
  }

  /**
   * Why others said no to an item, to its matches or to requests about it: each reason with the organisation that gave it, for
   * counting and nothing else.
   */
  reasonsAgainst(reader: Reader, kind: 'need' | 'supply', id: string): Promise<GivenReason[]> {
    const [item, target, side] =
      kind === 'need' ? ['need_id', 'need_id', 'target'] : ['supply_id', 'target_id', 'need'];
    const own = kind === 'need' ? 'demand' : 'supply';
    return reader.query<GivenReason>(
      `select reason, organisation_id as "organisationId" from match_feedback
         where ${target} = $1 and side = $2 and verdict = 'declined'
       union
       select decline_reason, declined_for from introductions
         where ${item} = $1 and declined_for is not null and declined_for is distinct from ${own}_organisation_id`,
      [id, side],
    );
  }

  /** Who owns an expert's or a laboratory's profile; undefined for an id that is none. */
  async profileOwner(
    reader: Reader,
    kind: 'expert' | 'lab',
    id: string,
  ): Promise<{ organisationId: string | null } | undefined> {
    const [row] = await reader.query<{ organisationId: string | null }>(
      `select organisation_id as "organisationId" from ${kind === 'expert' ? 'experts' : 'labs'} where id = $1`,
      [id],
    );
    return row;
  }
}

/** The sides that know of it: who asked, who was asked once it was let through, both when an adviser brought it. */
const ofSides = `(i.demand_organisation_id = any($1) and (i.opened_by <> 'supply' or i.reached)
    or i.supply_organisation_id = any($1) and (i.opened_by <> 'demand' or i.reached))`;
