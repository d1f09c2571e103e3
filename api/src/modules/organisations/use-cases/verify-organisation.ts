import { Injectable } from '@nestjs/common';
import { returnOrganisationInput } from '@caunoi/shared/organisations/registration-inputs';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { parseId } from '../../../platform/validation/parse.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { mayDecide } from '../domain/registration.policy.js';
import { RegistrationsRepository } from '../persistence/registrations.repository.js';
import { PublishOrganisation } from './publish-organisation.js';

/** Staff say that an organisation is who it says it is, or send its registration back. */
@Injectable()
export class VerifyOrganisation {
  constructor(
    private readonly database: Database,
    private readonly registrations: RegistrationsRepository,
    private readonly publish: PublishOrganisation,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN (one's own organisation), WRONG_STATE. */
  async verify(actor: UserActor, rawId: string): Promise<string> {
    const id = parseId(rawId);
    await this.database.transaction(actor, async (tx) => {
      await this.waiting(tx, actor, id, ['submitted', 'listed']);
      await this.registrations.update(tx, id, {
        registration: 'verified',
        verified_at: this.clock.now(),
        verified_by: actor.userId,
        returned_reason: null,
      });
      await this.publish.changed(tx, id);
      await this.audit.write(tx, { action: 'organisation.verified', subject: { kind: 'organisation', id } });
    });
    return id;
  }

  /** Throws INVALID_INPUT without a reason, NOT_FOUND, FORBIDDEN, WRONG_STATE. */
  async sendBack(actor: UserActor, raw: unknown): Promise<string> {
    const input = parseInput(returnOrganisationInput, raw);
    const id = parseId(input.id);
    await this.database.transaction(actor, async (tx) => {
      await this.waiting(tx, actor, id, ['submitted']);
      await this.registrations.update(tx, id, { registration: 'returned', returned_reason: input.reason });
      await this.publish.changed(tx, id);
      await this.audit.write(tx, { action: 'organisation.returned', subject: { kind: 'organisation', id } });
    });
    return id;
  }

  private async waiting(
    tx: Transaction,
    actor: UserActor,
    id: string,
    states: readonly string[],
  ): Promise<void> {
    const known = await this.registrations.lock(tx, id);
    if (!known) throw new AppError('NOT_FOUND');
    if (!mayDecide(actor, id)) throw new AppError('FORBIDDEN');
    if (!states.includes(known.registration))
      throw new AppError('WRONG_STATE', { state: known.registration });
  }
}
