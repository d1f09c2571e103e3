import { Inject, Injectable } from '@nestjs/common';
import { claimInput, decideClaimInput } from '@caunoi/shared/organisations/registration-inputs';
import type { Config } from '../../../config/config.js';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { CONFIG } from '../../../platform/tokens.js';
import { parseId } from '../../../platform/validation/parse.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { Memberships } from '../../identity/identity.public.js';
import type { GivenProfile } from '../domain/given-profile.js';
import { belongsTo, mayDecide } from '../domain/registration.policy.js';
import { RegistrationsRepository, type RegistrationRow } from '../persistence/registrations.repository.js';
import { PublishOrganisation } from './publish-organisation.js';

/** Whether somebody may still say that it is theirs: nobody verified is in charge of it yet. */
export const isClaimable = (known: RegistrationRow): boolean =>
  !known.has_people || known.registration !== 'verified';

/** Organisations that are in the register before their people: who they are is for staff to say. */
@Injectable()
export class ClaimOrganisation {
  constructor(
    private readonly database: Database,
    private readonly registrations: RegistrationsRepository,
    private readonly memberships: Memberships,
    private readonly publish: PublishOrganisation,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Answers the claim's id; an open claim of the same person is that one. Throws NOT_FOUND, ORGANISATION_HAS_PEOPLE. */
  async claim(actor: UserActor, raw: unknown): Promise<string> {
    const input = parseInput(claimInput, raw);
    const id = parseId(input.organisationId);
    return this.database.transaction(actor, async (tx) => {
      const known = await this.registrations.lock(tx, id);
      if (!known || known.registration === 'draft' || known.registration === 'returned')
        throw new AppError('NOT_FOUND');
      return this.within(tx, actor, known, {
        note: input.note,
        given: givenWith(known, input.contactName, input.contactPhone),
      });
    });
  }

  /** The same within another use case's transaction. */
  async within(
    tx: Transaction,
    actor: UserActor,
    known: RegistrationRow,
    said: { note: string | null; given: GivenProfile | null },
  ): Promise<string> {
    if (belongsTo(actor, known.id)) throw new AppError('WRONG_STATE', { state: known.registration });
    if (!isClaimable(known)) throw new AppError('ORGANISATION_HAS_PEOPLE');
    const id = await this.registrations.claim(tx, known.id, actor.userId, said, this.clock.now());
    await this.audit.write(tx, {
      action: 'organisation.claimed',
      subject: { kind: 'organisation', id: known.id },
      facts: { claim: id },
    });
    return id;
  }

  /** Staff accept or refuse. Accepting makes the person its administrator and the organisation verified. */
  async decide(actor: UserActor, raw: unknown): Promise<string> {
    const input = parseInput(decideClaimInput, raw);
    const id = parseId(input.id);
    if (!input.accept && input.reason === null) {
      throw new AppError('INVALID_INPUT', {}, [{ path: 'reason', code: 'required' }]);
    }
    await this.database.transaction(actor, async (tx) => {
      const claim = await this.registrations.lockClaim(tx, id);
      if (!claim) throw new AppError('NOT_FOUND');
      if (claim.user_id === actor.userId || !mayDecide(actor, claim.organisation_id))
        throw new AppError('FORBIDDEN');
      const decision = input.accept ? 'accepted' : 'refused';
      // Asked again after an answer that was lost on its way.
      if (claim.state === decision) return;
      if (claim.state !== 'submitted') throw new AppError('WRONG_STATE', { state: claim.state });
      const now = this.clock.now();
      await this.registrations.decideClaim(tx, id, decision, input.reason, actor.userId, now);
      if (input.accept) {
        await this.memberships.grant(tx, claim.user_id, claim.organisation_id, [
          'organisation_admin',
          'member',
        ]);
        await this.registrations.update(tx, claim.organisation_id, {
          registration: 'verified',
          verified_at: now,
          verified_by: actor.userId,
          verified_authority: this.config.authority,
          returned_reason: null,
        });
        if (claim.given) await this.registrations.fillGaps(tx, claim.organisation_id, claim.given);
        await this.publish.changed(tx, claim.organisation_id);
      }
      await this.audit.write(tx, {
        action: input.accept ? 'organisation.claim_accepted' : 'organisation.claim_refused',
        subject: { kind: 'organisation', id: claim.organisation_id },
        facts: { claim: id, user: claim.user_id },
      });
    });
    return id;
  }
}

/** Somebody who claims what the register shows agrees with it, and says whom to ask. */
function givenWith(
  { name, kind }: RegistrationRow,
  contactName: string | null,
  contactPhone: string | null,
): GivenProfile {
  const nothingElse = {
    place: null,
    address: null,
    sizeClass: null,
    industry: null,
    website: null,
    summary: null,
  };
  return { name, kind, ...nothingElse, contactName, contactPhone, contactEmail: null };
}
