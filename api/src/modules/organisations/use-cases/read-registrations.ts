import { Injectable } from '@nestjs/common';
import { parseTaxCode, type TaxCodeKind, type TaxCodeProblem } from '@caunoi/vietnamese/tax-code';
import type { UserActor } from '../../../platform/auth/actor.js';
import { RateLimit } from '../../../platform/rate-limit/rate-limit.js';
import type { OrganisationRow } from '../domain/organisation.js';
import { belongsTo, isRegistrar } from '../domain/registration.policy.js';
import { OrganisationsRepository } from '../persistence/organisations.repository.js';
import {
  RegistrationsRepository,
  type ClaimRow,
  type RegistrationRow,
} from '../persistence/registrations.repository.js';
import { isClaimable } from './claim-organisation.js';

export type Registration = RegistrationRow & { organisation: OrganisationRow };
export type Claim = ClaimRow & { organisation: OrganisationRow };

export type TaxCodeAnswer =
  | { valid: false; problem: TaxCodeProblem }
  | {
      valid: true;
      kind: TaxCodeKind;
      display: string;
      exists: boolean;
      claimable: boolean;
      yours: boolean;
      organisation: OrganisationRow | null;
    };

const queueLength = 100;
/** Nobody types so many tax codes; a walk through all of them does. */
const taxCodeLookups = { name: 'tax-code-lookup', most: 60, windowSeconds: 3_600 };

/** Registrations and claims, for their own people and for staff. */
@Injectable()
export class ReadRegistrations {
  constructor(
    private readonly registrations: RegistrationsRepository,
    private readonly organisations: OrganisationsRepository,
    private readonly rateLimit: RateLimit,
  ) {}

  /** Whether an organisation with this tax code is known. Of a personal number's holder it says that, and no more. */
  async byTaxCode(actor: UserActor, typed: string): Promise<TaxCodeAnswer> {
    const parsed = parseTaxCode(typed.slice(0, 100));
    if (!parsed.ok) return { valid: false, problem: parsed.reason };
    await this.rateLimit.take(taxCodeLookups, actor.userId);
    const known = await this.registrations.byTaxCodeNow(parsed.value);
    const answer = { valid: true as const, kind: parsed.kind, display: parsed.display };
    if (!known) return { ...answer, exists: false, claimable: false, yours: false, organisation: null };
    const [organisation = null] =
      parsed.kind === 'personal' ? [] : await this.organisations.byIds([known.id]);
    return {
      ...answer,
      exists: true,
      claimable: isClaimable(known),
      yours: belongsTo(actor, known.id),
      organisation,
    };
  }

  mine(actor: UserActor): Promise<Registration[]> {
    return this.withOrganisations(this.registrations.byIds(actor.organisationIds));
  }

  /** Null for an organisation that is neither one's own nor, for staff, known. */
  async one(actor: UserActor, id: string): Promise<Registration | null> {
    if (!belongsTo(actor, id) && !isRegistrar(actor)) return null;
    const [found] = await this.withOrganisations(this.registrations.byIds([id]));
    return found ?? null;
  }

  /** Right after the asking person registered it. */
  async own(id: string): Promise<Registration | null> {
    const [found] = await this.withOrganisations(this.registrations.byIds([id]));
    return found ?? null;
  }

  many(ids: readonly string[]): Promise<Registration[]> {
    return this.withOrganisations(this.registrations.byIds(ids));
  }

  openClaimsOn(organisationId: string): Promise<Claim[]> {
    return this.withOwners(this.registrations.openClaimsOn(organisationId, queueLength));
  }

  toVerify(): Promise<Registration[]> {
    return this.withOrganisations(this.registrations.toVerify(queueLength));
  }

  claimsToDecide(): Promise<Claim[]> {
    return this.withOwners(this.registrations.claimsToDecide(queueLength));
  }

  myClaims(actor: UserActor): Promise<Claim[]> {
    return this.withOwners(this.registrations.claimsOf(actor.userId));
  }

  async claim(id: string): Promise<Claim | null> {
    const row = await this.registrations.claimById(id);
    const [found] = row ? await this.withOwners(Promise.resolve([row])) : [];
    return found ?? null;
  }

  private async withOrganisations(found: Promise<RegistrationRow[]>): Promise<Registration[]> {
    const rows = await found;
    const organisations = await this.byId(rows.map(({ id }) => id));
    return rows.flatMap((row) => {
      const organisation = organisations.get(row.id);
      return organisation ? [{ ...row, organisation }] : [];
    });
  }

  private async withOwners(found: Promise<ClaimRow[]>): Promise<Claim[]> {
    const rows = await found;
    const organisations = await this.byId(rows.map((row) => row.organisation_id));
    return rows.flatMap((row) => {
      const organisation = organisations.get(row.organisation_id);
      return organisation ? [{ ...row, organisation }] : [];
    });
  }

  private async byId(ids: readonly string[]): Promise<Map<string, OrganisationRow>> {
    if (ids.length === 0) return new Map();
    return new Map((await this.organisations.anyByIds(ids)).map((row) => [row.id, row]));
  }
}
