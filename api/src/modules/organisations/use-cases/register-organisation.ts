import { Inject, Injectable } from '@nestjs/common';
import {
  registerOrganisationInput,
  updateRegistrationInput,
  type RegisterOrganisationInput,
} from '@caunoi/shared/organisations/registration-inputs';
import type { Config } from '../../../config/config.js';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { Idempotency } from '../../../platform/idempotency/idempotency.js';
import { CONFIG } from '../../../platform/tokens.js';
import { parseId } from '../../../platform/validation/parse.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { Memberships } from '../../identity/identity.public.js';
import type { GivenProfile } from '../domain/given-profile.js';
import {
  belongsTo,
  isRegistrar,
  losesMark,
  mayDecide,
  mayEditRegistration,
} from '../domain/registration.policy.js';
import { RegistrationsRepository } from '../persistence/registrations.repository.js';
import { ClaimOrganisation } from './claim-organisation.js';
import { PublishOrganisation } from './publish-organisation.js';
import { profileColumns, taxColumns } from './registration-columns.js';

/** `registered`: a new organisation; `claimed`: it was known already, staff decide; `yours`: one's own already. */
export type RegistrationOutcome = 'registered' | 'claimed' | 'yours';

export interface Registered {
  outcome: RegistrationOutcome;
  organisationId: string;
}

/** Puts an organisation into the register, or claims it when its tax code is already there. */
@Injectable()
export class RegisterOrganisation {
  constructor(
    private readonly database: Database,
    private readonly registrations: RegistrationsRepository,
    private readonly claims: ClaimOrganisation,
    private readonly memberships: Memberships,
    private readonly publish: PublishOrganisation,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Throws INVALID_INPUT, IDEMPOTENCY_CONFLICT, ORGANISATION_HAS_PEOPLE. */
  async register(actor: UserActor, raw: unknown): Promise<Registered> {
    const input = parseInput(registerOrganisationInput, raw);
    const columns = { ...profileColumns(input), ...taxColumns(input.taxCode) };
    const result = await this.database.transaction(actor, (tx) =>
      this.idempotency.once(
        tx,
        actor,
        {
          operation: 'organisation.register',
          key: input.idempotencyKey,
          body: { ...input, idempotencyKey: null },
        },
        () => this.insertOrClaim(tx, actor, input, columns),
      ),
    );
    const [outcome, organisationId] = result.split(':') as [RegistrationOutcome, string];
    return { outcome, organisationId };
  }

  /** For somebody without an account: staff know them, so it is verified at once and can be claimed later. */
  async registerFor(actor: UserActor, raw: unknown): Promise<Registered> {
    if (!isRegistrar(actor)) throw new AppError('FORBIDDEN');
    const input = parseInput(registerOrganisationInput, raw);
    const columns = { ...profileColumns(input), ...taxColumns(input.taxCode) };
    const request = {
      operation: 'organisation.register-for',
      key: input.idempotencyKey,
      body: { ...input, idempotencyKey: null },
    };
    const organisationId = await this.database.transaction(actor, (tx) =>
      this.idempotency.once(tx, actor, request, async () => {
        const now = this.clock.now();
        const id = await this.registrations.insert(tx, {
          ...columns,
          registration: 'verified',
          registered_by: actor.userId,
          submitted_at: now,
          verified_at: now,
          verified_by: actor.userId,
          verified_authority: this.config.authority,
        });
        if (id === undefined) {
          throw new AppError('INVALID_INPUT', {}, [
            { path: 'taxCode', code: 'duplicate_value', params: { value: input.taxCode ?? '' } },
          ]);
        }
        await this.publish.changed(tx, id);
        await this.audit.write(tx, {
          action: 'organisation.registered_for',
          subject: { kind: 'organisation', id },
        });
        return id;
      }),
    );
    return { outcome: 'registered', organisationId };
  }

  /**
   * Changes a registration and hands it in (again). Throws NOT_FOUND, FORBIDDEN, EDIT_CONFLICT, INVALID_INPUT.
   */
  async update(actor: UserActor, raw: unknown): Promise<string> {
    const input = parseInput(updateRegistrationInput, raw);
    const id = parseId(input.id);
    const columns = profileColumns(input);
    await this.database.transaction(actor, async (tx) => {
      const known = await this.registrations.lock(tx, id);
      if (!known || !(belongsTo(actor, id) || isRegistrar(actor))) throw new AppError('NOT_FOUND');
      if (!mayEditRegistration(actor, id)) throw new AppError('FORBIDDEN');
      if (known.revision !== input.revision)
        throw new AppError('EDIT_CONFLICT', { revision: known.revision });
      const handedIn =
        (input.submit && (known.registration === 'draft' || known.registration === 'returned')) ||
        (!mayDecide(actor, id) && losesMark(known, input));
      await this.registrations.update(tx, id, {
        ...columns,
        ...(handedIn
          ? {
              registration: 'submitted',
              submitted_at: this.clock.now(),
              returned_reason: null,
              verified_at: null,
              verified_by: null,
              verified_authority: null,
            }
          : {}),
      });
      await this.publish.changed(tx, id);
      await this.audit.write(tx, {
        action: handedIn ? 'organisation.submitted' : 'organisation.edited',
        subject: { kind: 'organisation', id },
      });
    });
    return id;
  }

  private async insertOrClaim(
    tx: Transaction,
    actor: UserActor,
    input: RegisterOrganisationInput,
    columns: Record<string, unknown>,
  ): Promise<`${RegistrationOutcome}:${string}`> {
    const id = await this.registrations.insert(tx, {
      ...columns,
      registration: input.submit ? 'submitted' : 'draft',
      registered_by: actor.userId,
      submitted_at: input.submit ? this.clock.now() : null,
    });
    if (id !== undefined) {
      await this.memberships.grant(tx, actor.userId, id, ['organisation_admin', 'member']);
      await this.publish.changed(tx, id);
      await this.audit.write(tx, {
        action: input.submit ? 'organisation.submitted' : 'organisation.drafted',
        subject: { kind: 'organisation', id },
      });
      return `registered:${id}`;
    }
    // The unique index said that the tax code is taken: whoever took it has committed by now.
    const known = await this.registrations.byTaxCode(tx, String(columns['tax_code']));
    if (!known) throw new AppError('UNAVAILABLE');
    if (belongsTo(actor, known.id)) return `yours:${known.id}`;
    await this.claims.within(tx, actor, known, { note: null, given: givenIn(input) });
    return `claimed:${known.id}`;
  }
}

/** What staff compare with the register when the tax code was known already. */
function givenIn(input: RegisterOrganisationInput): GivenProfile {
  const { name, kind, place, address, sizeClass, industry, website, summary } = input;
  const { contactName, contactPhone, contactEmail } = input;
  return {
    name,
    kind,
    place,
    address,
    sizeClass,
    industry,
    website,
    summary,
    contactName,
    contactPhone,
    contactEmail,
  };
}
