import { Injectable } from '@nestjs/common';
import { interestInput } from '@caunoi/shared/introductions/inputs';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { Idempotency } from '../../../platform/idempotency/idempotency.js';
import { RateLimit } from '../../../platform/rate-limit/rate-limit.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { ReadOrganisations } from '../../organisations/organisations.public.js';
import { runsOutAt } from '../domain/deadlines.js';
import { firstState } from '../domain/introduction.js';
import { IntroductionsRepository } from '../persistence/introductions.repository.js';
import { interestRate } from './rate-rules.js';
import { ResolvePair, type ResolvedPair } from './resolve-pair.js';
import { TellParties } from './tell-parties.js';

/** Says that one is interested: in a match, a listing, an expert or a laboratory's test. Asking is this side's yes. */
@Injectable()
export class ExpressInterest {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly rates: RateLimit,
    private readonly pairs: ResolvePair,
    private readonly introductions: IntroductionsRepository,
    private readonly organisations: ReadOrganisations,
    private readonly parties: TellParties,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * The id of the introduction. Throws what `ResolvePair` throws, INVALID_INPUT, INTRODUCTION_EXISTS while an open one of this
   * pair stands, ORGANISATION_NOT_READY, RATE_LIMITED, IDEMPOTENCY_CONFLICT.
   */
  async express(actor: UserActor, raw: unknown): Promise<string> {
    const input = parseInput(interestInput, raw);
    await this.rates.take(interestRate, actor.userId);
    const request = { operation: 'introduction.open', key: input.idempotencyKey, body: input };
    return this.database.transaction(actor, (tx) =>
      this.idempotency.once(tx, actor, request, async () => {
        const pair = await this.pairs.run(tx, actor, input);
        await this.checkStanding(tx, pair);
        const now = this.clock.now();
        const state = firstState(pair.openedBy, pair.anonymous);
        const contact = (side: string): string | null => (pair.openedBy === side ? actor.userId : null);
        const id = await this.introductions.insert(tx, {
          ...pair,
          state,
          reached: !state.startsWith('screening'),
          cooperation: input.cooperation,
          fit: input.fit,
          unclear: input.unclear ?? null,
          earliestStart: input.earliestStart,
          demandContact: contact('demand'),
          supplyContact: contact('supply'),
          adviserId: contact('adviser'),
          now,
          expiresAt: runsOutAt(state, now),
        });
        if (id === undefined) throw new AppError('INTRODUCTION_EXISTS');
        await this.introductions.noteStep(tx, id, 1, 'open', state, now);
        await this.parties.tell(tx, (await this.introductions.one(tx, id))!, 'open');
        await this.audit.write(tx, {
          action: 'introduction.opened',
          subject: { kind: 'introduction', id },
          facts: { openedBy: pair.openedBy, anonymous: pair.anonymous, to: state },
        });
        return id;
      }),
    );
  }

  /** Whoever asks in the name of an organisation has sent in its registration. */
  private async checkStanding(tx: Transaction, pair: ResolvedPair): Promise<void> {
    if (pair.openedBy === 'adviser') return;
    const own = pair.openedBy === 'demand' ? pair.demandOrganisationId : pair.supplyOrganisationId;
    const standing = await this.organisations.standing(own ?? '', tx);
    if (standing === undefined || standing === 'draft' || standing === 'returned')
      throw new AppError('ORGANISATION_NOT_READY');
  }
}
