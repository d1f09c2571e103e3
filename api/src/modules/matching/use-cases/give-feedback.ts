import { Injectable } from '@nestjs/common';
import { matchFeedbackInput } from '@caunoi/shared/matching/feedback-inputs';
import { type DeclineReason } from '@caunoi/shared/matching/feedback-vocabulary';
import { holdsIn, type UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { projectionChannel } from '../../../platform/events/projection-tail.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { parseId } from '../../../platform/validation/parse.js';
import { ReadMarket } from '../../market/market.public.js';
import type { MatchSide } from '../domain/stored-match.js';
import { MatchFeedbackRepository } from '../persistence/match-feedback.repository.js';

/** Staff who write for people who cannot. */
const writers = ['adviser', 'administrator'] as const;

interface Pair {
  needId: string;
  targetId: string;
  side: MatchSide;
}

/** The people of a need or an offer say whether a match helps them. */
@Injectable()
export class GiveFeedback {
  constructor(
    private readonly database: Database,
    private readonly market: ReadMarket,
    private readonly feedback: MatchFeedbackRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws INVALID_INPUT, NOT_FOUND where the side may not be seen, FORBIDDEN where it is somebody else's. */
  async give(actor: UserActor, raw: unknown): Promise<void> {
    const input = parseInput(matchFeedbackInput, raw);
    const pair = { needId: parseId(input.needId), targetId: parseId(input.targetId), side: input.side };
    const organisationId = await this.ownerOf(actor, pair);
    await this.database.transaction(actor, async (tx) => {
      await this.feedback.put(tx, {
        ...pair,
        organisationId,
        verdict: input.verdict,
        reason: input.verdict === 'declined' ? (input.reason ?? 'other') : null,
        note: input.note ?? null,
        givenBy: actor.userId,
        givenAt: this.clock.now(),
      });
      await tx.query(`select pg_notify('${projectionChannel}', '')`);
    });
  }

  /** The no to a request is a no to its match: noted in the transaction that declines the request. */
  async noteDecline(
    tx: Transaction,
    decline: Pair & { organisationId: string; reason: DeclineReason; note: string | null; givenBy: string },
  ): Promise<void> {
    await this.feedback.put(tx, { ...decline, verdict: 'declined', givenAt: this.clock.now() });
    await tx.query(`select pg_notify('${projectionChannel}', '')`);
  }

  /** Takes a word back: the pair stands in the list again. */
  async withdraw(actor: UserActor, { needId, targetId, side }: Pair): Promise<void> {
    const pair = { needId: parseId(needId), targetId: parseId(targetId), side };
    await this.ownerOf(actor, pair);
    await this.database.transaction(actor, async (tx) => {
      await this.feedback.withdraw(tx, pair.needId, pair.targetId, pair.side);
      await tx.query(`select pg_notify('${projectionChannel}', '')`);
    });
  }

  private async ownerOf(actor: UserActor, { needId, targetId, side }: Pair): Promise<string> {
    const [need] = await this.market.needsByIds(actor, [needId]);
    const [row] = side === 'need' ? [need] : await this.market.offersByIds(actor, [targetId]);
    if (!row || !need) throw new AppError('NOT_FOUND');
    const owner = row.organisation_id;
    if (owner === null) throw new AppError('FORBIDDEN');
    const own = holdsIn(actor, owner, 'member', 'organisation_admin');
    if (!own && !writers.some((role) => actor.roles.includes(role))) throw new AppError('FORBIDDEN');
    return owner;
  }
}
