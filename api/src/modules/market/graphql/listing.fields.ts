import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { OrganisationLoader, OrganisationType } from '../../organisations/organisations.public.js';
import { NeedType, OfferType } from './listing.types.js';

@Resolver(() => OfferType)
export class OfferFields {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { nullable: true })
  organisation(@Parent() offer: OfferType, @Context() context: RequestContext): Promise<OrganisationType | null> {
    return this.organisations.load(context, offer.organisationId);
  }
}

@Resolver(() => NeedType)
export class NeedFields {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'Null when the need is anonymous and you are not its owner.',
  })
  organisation(@Parent() need: NeedType, @Context() context: RequestContext): Promise<OrganisationType | null> {
    return this.organisations.load(context, need.organisationId);
  }
}
