import { Injectable } from '@nestjs/common';
import { messageInput } from '@caunoi/shared/introductions/inputs';
import { sides } from '@caunoi/shared/introductions/vocabulary';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { Idempotency } from '../../../platform/idempotency/idempotency.js';
import { parseId } from '../../../platform/validation/parse.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { Notify } from '../../notifications/notifications.public.js';
import { maySee, sideOf } from '../domain/introduction.policy.js';
import { IntroductionsRepository } from '../persistence/introductions.repository.js';
import { MessagesRepository } from '../persistence/messages.repository.js';

/** The conversation of two sides that have agreed to meet. */
@Injectable()
export class SendMessage {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly introductions: IntroductionsRepository,
    private readonly messages: MessagesRepository,
    private readonly notify: Notify,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Answers the introduction's id. Throws NOT_FOUND, WRONG_STATE before both have agreed, INVALID_INPUT, IDEMPOTENCY_CONFLICT. */
  send(actor: UserActor, raw: unknown): Promise<string> {
    const input = parseInput(messageInput, raw);
    const introductionId = parseId(input.id);
    const request = { operation: 'introduction.message', key: input.idempotencyKey, body: input };
    return this.database.transaction(actor, (tx) =>
      this.idempotency.once(tx, actor, request, async () => {
        const row = await this.introductions.lock(tx, introductionId);
        if (!row || !maySee(actor, row)) throw new AppError('NOT_FOUND');
        if (row.state !== 'introduced') throw new AppError('WRONG_STATE', { state: row.state });
        const side = sideOf(actor, row) ?? null;
        const id = await this.messages.add(tx, {
          introductionId,
          authorId: actor.userId,
          side,
          text: input.text,
          now: this.clock.now(),
        });
        const others = sides
          .filter((one) => one !== side)
          .map((one) => (one === 'demand' ? row.demandOrganisationId : row.supplyOrganisationId))
          .filter((one) => one !== null);
        await this.notify.tell(tx, {
          kind: 'introduction.message',
          subjectId: introductionId,
          key: `message:${id}`,
          to: { organisationIds: others },
        });
        await this.audit.write(tx, {
          action: 'introduction.message_sent',
          subject: { kind: 'introduction', id: introductionId },
          facts: { messageId: id, side },
        });
        return introductionId;
      }),
    );
  }
}
