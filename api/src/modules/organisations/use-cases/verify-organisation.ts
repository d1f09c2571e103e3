import { Inject, Injectable } from '@nestjs/common';
import {
  returnOrganisationInput,
  type RegistrationState,
} from '@caunoi/shared/organisations/registration-inputs';
import type { Config } from '../../../config/config.js';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { CONFIG } from '../../../platform/tokens.js';
import { parseId } from '../../../platform/validation/parse.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { mayDecide } from '../domain/registration.policy.js';
import { RegistrationsRepository, type RegistrationRow } from '../persistence/registrations.repository.js';
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
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** One that is verified already stays as it is. Throws NOT_FOUND, FORBIDDEN (one's own organisation), WRONG_STATE. */
  async verify(actor: UserActor, rawId: string): Promise<string> {
    const id = parseId(rawId);
    await this.database.transaction(actor, async (tx) => {
      const { registration } = await this.decidable(tx, actor, id);
      // Asked again after an answer that was lost on its way, or a colleague was quicker.
      if (registration === 'verified') return;
      requireState(registration, ['submitted', 'listed']);
      await this.registrations.update(tx, id, {
        registration: 'verified',
        verified_at: this.clock.now(),
        verified_by: actor.userId,
        verified_authority: this.config.authority,
        returned_reason: null,
      });
      await this.publish.changed(tx, id);
      await this.audit.write(tx, { action: 'organisation.verified', subject: { kind: 'organisation', id } });
    });
    return id;
  }

  /** Sent back with the same reason already: it stays as it is. Throws INVALID_INPUT without a reason, NOT_FOUND, FORBIDDEN, WRONG_STATE. */
  async sendBack(actor: UserActor, raw: unknown): Promise<string> {
    const input = parseInput(returnOrganisationInput, raw);
    const id = parseId(input.id);
    await this.database.transaction(actor, async (tx) => {
      const known = await this.decidable(tx, actor, id);
      if (known.registration === 'returned' && known.returned_reason === input.reason) return;
      requireState(known.registration, ['submitted']);
      await this.registrations.update(tx, id, { registration: 'returned', returned_reason: input.reason });
      await this.publish.changed(tx, id);
      await this.audit.write(tx, { action: 'organisation.returned', subject: { kind: 'organisation', id } });
    });
    return id;
  }

  private async decidable(tx: Transaction, actor: UserActor, id: string): Promise<RegistrationRow> {
    const known = await this.registrations.lock(tx, id);
    if (!known) throw new AppError('NOT_FOUND');
    if (!mayDecide(actor, id)) throw new AppError('FORBIDDEN');
    return known;
  }
}

function requireState(state: RegistrationState, allowed: readonly RegistrationState[]): void {
  if (!allowed.includes(state)) throw new AppError('WRONG_STATE', { state });
}
