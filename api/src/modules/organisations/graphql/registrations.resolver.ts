import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { limits } from '@caunoi/shared/limits';
import { HasRole, Public, SignedIn } from '../../../platform/auth/access.decorator.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { signedIn } from '../../../platform/graphql/signed-in.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { parseId } from '../../../platform/validation/parse.js';
import { RenewSession } from '../../identity/identity.public.js';
import { readPlace } from '../domain/place.js';
import { ClaimOrganisation } from '../use-cases/claim-organisation.js';
import { ReadRegistrations } from '../use-cases/read-registrations.js';
import { RegisterOrganisation, type Registered } from '../use-cases/register-organisation.js';
import { VerifyOrganisation } from '../use-cases/verify-organisation.js';
import { toClaim, toPlaceLookup, toRegistration, toTaxCodeLookup } from './registration.mapper.js';
import {
  ClaimOrganisationInput,
  DecideOrganisationClaimInput,
  OrganisationClaimType,
  OrganisationRegistration,
  PlaceLookup,
  RegisterOrganisationInput,
  RegisterOrganisationResult,
  ReturnOrganisationInput,
  TaxCodeLookup,
  UpdateOrganisationRegistrationInput,
} from './registration.types.js';

@Resolver()
export class RegistrationsResolver {
  constructor(
    private readonly read: ReadRegistrations,
    private readonly register: RegisterOrganisation,
    private readonly verify: VerifyOrganisation,
    private readonly claims: ClaimOrganisation,
    private readonly renewSession: RenewSession,
  ) {}

  @SignedIn()
  @Query(() => TaxCodeLookup, { description: 'The first question of a registration.' })
  async organisationByTaxCode(
    @Args('taxCode') taxCode: string,
    @Context() context: RequestContext,
  ): Promise<TaxCodeLookup> {
    return toTaxCodeLookup(await this.read.byTaxCode(signedIn(context), taxCode));
  }

  @Public()
  @Query(() => PlaceLookup)
  placeOf(@Args('text') text: string): PlaceLookup {
    if (text.length > limits.shortText) {
      throw new AppError('INVALID_INPUT', {}, [
        { path: 'text', code: 'too_long', params: { max: limits.shortText } },
      ]);
    }
    return toPlaceLookup(readPlace(text));
  }

  @SignedIn()
  @Query(() => [OrganisationRegistration])
  async myOrganisations(@Context() context: RequestContext): Promise<OrganisationRegistration[]> {
    const actor = signedIn(context);
    return (await this.read.mine(actor)).map((row) => toRegistration(actor, row));
  }

  @SignedIn()
  @Query(() => OrganisationRegistration, { nullable: true })
  organisationRegistration(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<OrganisationRegistration | null> {
    return this.registration(signedIn(context), parseId(id));
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Query(() => [OrganisationRegistration], { description: 'Waiting for staff, longest first.' })
  async organisationsToVerify(@Context() context: RequestContext): Promise<OrganisationRegistration[]> {
    const actor = signedIn(context);
    return (await this.read.toVerify()).map((row) => toRegistration(actor, row));
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Query(() => [OrganisationClaimType], { description: 'Waiting for staff, longest first.' })
  async organisationClaimsToDecide(): Promise<OrganisationClaimType[]> {
    return (await this.read.claimsToDecide()).map(toClaim);
  }

  @SignedIn()
  @Query(() => [OrganisationClaimType])
  async myOrganisationClaims(@Context() context: RequestContext): Promise<OrganisationClaimType[]> {
    return (await this.read.myClaims(signedIn(context))).map(toClaim);
  }

  @SignedIn()
  @Mutation(() => RegisterOrganisationResult, {
    description: 'A tax code that is known already makes a claim.',
  })
  async registerOrganisation(
    @Args('input') input: RegisterOrganisationInput,
    @Context() context: RequestContext,
  ): Promise<RegisterOrganisationResult> {
    const actor = signedIn(context);
    const done = await this.register.register(actor, input);
    // Whoever registers an organisation administers it from now on: new rights, new token.
    if (done.outcome === 'registered') await this.renewSession.of(context);
    return this.registered(actor, done);
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Mutation(() => RegisterOrganisationResult, {
    description: 'For somebody without an account; verified at once, claimable later.',
  })
  async registerOrganisationFor(
    @Args('input') input: RegisterOrganisationInput,
    @Context() context: RequestContext,
  ): Promise<RegisterOrganisationResult> {
    const actor = signedIn(context);
    return this.registered(actor, await this.register.registerFor(actor, input));
  }

  @SignedIn()
  @Mutation(() => OrganisationRegistration)
  async updateOrganisationRegistration(
    @Args('input') input: UpdateOrganisationRegistrationInput,
    @Context() context: RequestContext,
  ): Promise<OrganisationRegistration> {
    const actor = signedIn(context);
    return this.registrationOrThrow(actor, await this.register.update(actor, input));
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Mutation(() => OrganisationRegistration)
  async verifyOrganisation(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<OrganisationRegistration> {
    const actor = signedIn(context);
    return this.registrationOrThrow(actor, await this.verify.verify(actor, id));
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Mutation(() => OrganisationRegistration)
  async returnOrganisation(
    @Args('input') input: ReturnOrganisationInput,
    @Context() context: RequestContext,
  ): Promise<OrganisationRegistration> {
    const actor = signedIn(context);
    return this.registrationOrThrow(actor, await this.verify.sendBack(actor, input));
  }

  @SignedIn()
  @Mutation(() => OrganisationClaimType)
  async claimOrganisation(
    @Args('input') input: ClaimOrganisationInput,
    @Context() context: RequestContext,
  ): Promise<OrganisationClaimType> {
    return this.claimOrThrow(await this.claims.claim(signedIn(context), input));
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Mutation(() => OrganisationClaimType)
  async decideOrganisationClaim(
    @Args('input') input: DecideOrganisationClaimInput,
    @Context() context: RequestContext,
  ): Promise<OrganisationClaimType> {
    return this.claimOrThrow(await this.claims.decide(signedIn(context), input));
  }

  private async registered(
    actor: UserActor,
    { outcome, organisationId }: Registered,
  ): Promise<RegisterOrganisationResult> {
    // The membership of this very request is not in its actor yet.
    const registration = outcome === 'claimed' ? null : await this.read.own(organisationId);
    return { outcome, organisationId, registration: registration && toRegistration(actor, registration) };
  }

  private async registration(actor: UserActor, id: string): Promise<OrganisationRegistration | null> {
    const row = await this.read.one(actor, id);
    return row && toRegistration(actor, row);
  }

  private async registrationOrThrow(actor: UserActor, id: string): Promise<OrganisationRegistration> {
    const found = await this.registration(actor, id);
    if (!found) throw new AppError('NOT_FOUND');
    return found;
  }

  private async claimOrThrow(id: string): Promise<OrganisationClaimType> {
    const found = await this.read.claim(id);
    if (!found) throw new AppError('NOT_FOUND');
    return toClaim(found);
  }
}
