import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { HasRole } from '../../../platform/auth/access.decorator.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { signedIn } from '../../../platform/graphql/signed-in.js';
import { parseId } from '../../../platform/validation/parse.js';
import { ReadOrganisationCase } from '../use-cases/read-organisation-case.js';
import { OrganisationCaseType, OrganisationDesk } from './organisation-case.types.js';
import { toClaim, toRegistration } from './registration.mapper.js';

/** The desk of organisations. */
@Resolver()
export class OrganisationCasesResolver {
  constructor(private readonly read: ReadOrganisationCase) {}

  @HasRole('adviser', 'province_officer', 'administrator')
  @Query(() => OrganisationDesk)
  async organisationDesk(): Promise<OrganisationDesk> {
    const waiting = await this.read.waiting();
    return {
      registrations: waiting.registrations,
      oldestRegistration: waiting.oldest_registration,
      claims: waiting.claims,
      oldestClaim: waiting.oldest_claim,
    };
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Query(() => OrganisationCaseType, { nullable: true })
  async organisationCase(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<OrganisationCaseType | null> {
    const actor = signedIn(context);
    const found = await this.read.case(actor, parseId(id));
    if (!found) return null;
    const { staff } = found;
    return {
      registration: toRegistration(actor, found.registration),
      taxCode: staff.tax_code,
      taxCodeKind: staff.tax_code_kind,
      importedAs: staff.external_id,
      registeredBy: staff.registered_by,
      registeredByEmail: staff.registered_by_email,
      verifiedByPerson: staff.verified_by_person,
      similar: found.similar.map(({ registration, reasons }) => ({
        registration: toRegistration(actor, registration),
        reasons,
      })),
      claims: found.claims.map(toClaim),
    };
  }
}
