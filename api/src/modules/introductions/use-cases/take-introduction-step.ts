import { Injectable } from '@nestjs/common';
import { declineInput, introductionStepInput, refuseInput } from '@caunoi/shared/introductions/inputs';
import { sides } from '@caunoi/shared/introductions/vocabulary';
import type { DeclineReason } from '@caunoi/shared/matching/feedback-vocabulary';
import { Audit } from '../../../platform/audit/audit.js';
import type { Actor, UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { Idempotency } from '../../../platform/idempotency/idempotency.js';
import { parseId } from '../../../platform/validation/parse.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { GiveFeedback } from '../../matching/matching.public.js';
import { runsOutAt } from '../domain/deadlines.js';
import { hasAccepted, stepTo, type IntroductionStep } from '../domain/introduction.js';
import { isBetween, maySee, sideOf, takes } from '../domain/introduction.policy.js';
import { IntroductionsRepository, type IntroductionRow } from '../persistence/introductions.repository.js';
import { TellParties } from './tell-parties.js';

/** What people do with a request; which step it is follows from the side they are on. */
export type Verb = 'accept' | 'decline' | 'withdraw' | 'pass' | 'refuse';

const inputs = { decline: declineInput, refuse: refuseInput } as const;
interface StepInput {
  readonly id: string;
  readonly idempotencyKey: string;
  readonly reason?: DeclineReason;
  readonly note?: string | null | undefined;
}

/** One step in the life of an introduction, with everything that goes with it, in one transaction. */
@Injectable()
export class TakeIntroductionStep {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly introductions: IntroductionsRepository,
    private readonly feedback: GiveFeedback,
    private readonly parties: TellParties,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Answers the introduction's id. Throws NOT_FOUND for who may not know of it, FORBIDDEN for who does not take this step,
   * WRONG_STATE (with the state) when it cannot be taken now, INVALID_INPUT, IDEMPOTENCY_CONFLICT.
   */
  async take(actor: UserActor, verb: Verb, raw: unknown): Promise<string> {
    const input: StepInput = parseInput(
      verb in inputs ? inputs[verb as keyof typeof inputs] : introductionStepInput,
      raw,
    );
    const id = parseId(input.id);
    const request = { operation: `introduction.${verb}`, key: input.idempotencyKey, body: input };
    return this.database.transaction(actor, (tx) =>
      this.idempotency.once(tx, actor, request, async () => {
        const row = await this.introductions.lock(tx, id);
        if (!row || !maySee(actor, row)) throw new AppError('NOT_FOUND');
        const step = stepOf(verb, actor, row);
        if (!takes(actor, step, row)) throw new AppError('FORBIDDEN');
        const now = this.clock.now();
        // Between its end and the round that notes it, a request is over all the same.
        if (row.expiresAt !== null && row.expiresAt <= now)
          throw new AppError('WRONG_STATE', { state: 'expired' });
        await this.move(tx, row, step, now, input);
        return id;
      }),
    );
  }

  /** Ends a request that ran out; false when there was nothing to end. Safe to run twice, and too early. */
  expire(actor: Actor, id: string): Promise<boolean> {
    return this.database.transaction(actor, async (tx) => {
      const row = await this.introductions.lock(tx, id);
      const now = this.clock.now();
      if (!row || row.expiresAt === null || row.expiresAt > now) return false;
      await this.move(tx, row, 'expire', now, {});
      return true;
    });
  }

  private async move(
    tx: Transaction,
    row: IntroductionRow,
    step: IntroductionStep,
    now: Date,
    said: Pick<StepInput, 'reason' | 'note'>,
  ): Promise<void> {
    const state = stepTo(step, row.state);
    if (state === undefined) throw new AppError('WRONG_STATE', { state: row.state });
    const { actor } = tx;
    const takenBy = actor.kind === 'user' ? actor.userId : null;
    const after = {
      state,
      reached: row.reached || step === 'pass',
      demandContact: step === 'accept_demand' ? takenBy : row.demandContact,
      supplyContact: step === 'accept_supply' ? takenBy : row.supplyContact,
      adviserId: step === 'pass' || step === 'refuse' ? takenBy : row.adviserId,
      refusal: step === 'refuse' ? (said.note ?? null) : row.refusal,
      expiresAt: runsOutAt(state, now),
      decline: declineOf(step, row, said),
    };
    const revision = await this.introductions.move(tx, row.id, after, now);
    await this.introductions.noteStep(tx, row.id, revision, step, state, now);
    if (after.decline) await this.noteOnMatch(tx, row, step, after.decline);
    await this.parties.tell(tx, { ...row, ...after, stateSince: now, revision }, step);
    await this.audit.write(tx, {
      action: `introduction.${step}`,
      subject: { kind: 'introduction', id: row.id },
      facts: {
        from: row.state,
        to: state,
        ...(said.reason ? { reason: said.reason } : {}),
        ...(actor.kind === 'user' && isBetween(actor, row) ? { inTheMiddle: true } : {}),
      },
    });
  }

  /** Where the request was about a match, the side that said no is not shown that match again. */
  private async noteOnMatch(
    tx: Transaction,
    row: IntroductionRow,
    step: IntroductionStep,
    decline: Decline,
  ): Promise<void> {
    const { needId, supplyId } = row;
    if (needId === null || supplyId === null || decline.organisationId === null || tx.actor.kind !== 'user')
      return;
    await this.feedback.noteDecline(tx, {
      needId,
      targetId: supplyId,
      side: step === 'decline_demand' ? 'need' : 'target',
      organisationId: decline.organisationId,
      reason: decline.reason,
      note: decline.note,
      givenBy: tx.actor.userId,
    });
  }
}

interface Decline {
  readonly reason: DeclineReason;
  readonly note: string | null;
  readonly organisationId: string | null;
}

function declineOf(
  step: IntroductionStep,
  row: IntroductionRow,
  said: Pick<StepInput, 'reason' | 'note'>,
): Decline | null {
  if ((step !== 'decline_demand' && step !== 'decline_supply') || !said.reason) return null;
  return {
    reason: said.reason,
    note: said.note ?? null,
    organisationId: step === 'decline_demand' ? row.demandOrganisationId : row.supplyOrganisationId,
  };
}

/** An adviser who answers for a side without people answers for the one that has not answered yet. */
function stepOf(verb: Verb, actor: UserActor, row: IntroductionRow): IntroductionStep {
  if (verb === 'pass' || verb === 'refuse') return verb;
  const own = sideOf(actor, row);
  if (own) return `${verb}_${own}`;
  const silent = sides.filter((side) => !hasAccepted(row.state, side));
  const speechless = silent.find((side) => !(side === 'demand' ? row.demandHasPeople : row.supplyHasPeople));
  return `${verb}_${speechless ?? silent[0] ?? 'supply'}`;
}
