import { ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { OrganisationLoader, OrganisationType } from '../../organisations/organisations.public.js';
import { NeedType, OfferType } from './listing.types.js';

type MaybePromise<Value> = Value | Promise<Value>;

// Without decorators on its parameters a field's method is called as it is, not through Nest's wrappers: these run for
// every row of a list.
@Resolver(() => OfferType)
export class OfferFields {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { nullable: true })
  organisation(
    offer: OfferType,
    _args: unknown,
    context: RequestContext,
  ): MaybePromise<OrganisationType | null> {
    return offer.readOrganisation === undefined
      ? this.organisations.load(context, offer.organisationId)
      : offer.readOrganisation;
  }
}

@Resolver(() => NeedType)
export class NeedFields {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'Null when the need is anonymous and you are not its owner.',
  })
  organisation(
    need: NeedType,
    _args: unknown,
    context: RequestContext,
  ): MaybePromise<OrganisationType | null> {
    return need.readOrganisation === undefined
      ? this.organisations.load(context, need.organisationId)
      : need.readOrganisation;
  }
}
