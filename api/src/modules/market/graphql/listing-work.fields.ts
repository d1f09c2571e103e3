import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { loaderFor } from '../../../platform/graphql/loader.js';
import { completeness } from '@caunoi/shared/market/completeness';
import { abilities, maySeeReaders, type OwnedListing } from '../domain/listing.policy.js';
import { OrganisationLoader, OrganisationType } from '../../organisations/organisations.public.js';
import { ReadMarket } from '../use-cases/read-market.js';
import { ListingAbilitiesType, NeedCompleteness } from './draft.types.js';
import { NeedType, OfferType } from './listing.types.js';

const owned = (listing: OfferType | NeedType): OwnedListing => ({
  organisation_id: listing.organisationId,
  status: listing.status,
});

const readersKey = {};

async function readers(
  market: ReadMarket,
  listing: OfferType | NeedType,
  context: RequestContext,
): Promise<string[] | null> {
  const actor: Actor = context.actor;
  if (!maySeeReaders(actor, owned(listing))) return null;
  return (
    (await loaderFor<string, string[]>(context, readersKey, (ids) => market.readersOf(ids)).load(
      listing.id,
    )) ?? []
  );
}

const organisationsKey = {};

async function readingOrganisations(
  market: ReadMarket,
  organisations: OrganisationLoader,
  listing: OfferType | NeedType,
  context: RequestContext,
): Promise<OrganisationType[] | null> {
  if (!maySeeReaders(context.actor, owned(listing))) return null;
  const ids = await loaderFor<string, string[]>(context, organisationsKey, (some) =>
    market.readingOrganisationsOf(some),
  ).load(listing.id);
  const found = await Promise.all((ids ?? []).map((id) => organisations.load(context, id)));
  return found.filter((organisation) => organisation !== null);
}

const readersField = { nullable: true, description: 'Null for everybody but the owner’s people and staff.' };

// Without decorators on their parameters these run for every row of a list without Nest's wrappers.
@Resolver(() => NeedType)
export class NeedWorkFields {
  constructor(
    private readonly market: ReadMarket,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => [OrganisationType], readersField)
  namedOrganisations(
    need: NeedType,
    _args: unknown,
    context: RequestContext,
  ): Promise<OrganisationType[] | null> {
    return readingOrganisations(this.market, this.organisations, need, context);
  }

  @ResolveField(() => ListingAbilitiesType)
  viewerCan(need: NeedType, _args: unknown, context: RequestContext): ListingAbilitiesType {
    return abilities(context.actor, owned(need));
  }

  @ResolveField(() => [String], readersField)
  namedReaders(need: NeedType, _args: unknown, context: RequestContext): Promise<string[] | null> {
    return readers(this.market, need, context);
  }

  @ResolveField(() => NeedCompleteness)
  completeness(need: NeedType): NeedCompleteness {
    return completeness({
      title: need.title,
      description: need.description,
      current_situation: need.currentSituation,
      wanted_result: need.wantedResult,
      constraints: need.constraints,
      region: need.region,
      budget_min_vnd: need.budgetMinVnd,
      budget_vnd: need.budgetVnd,
      deadline: need.deadline,
      visibility_chosen: need.visibilityChosen,
    });
  }
}

@Resolver(() => OfferType)
export class OfferWorkFields {
  constructor(
    private readonly market: ReadMarket,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => [OrganisationType], readersField)
  namedOrganisations(
    offer: OfferType,
    _args: unknown,
    context: RequestContext,
  ): Promise<OrganisationType[] | null> {
    return readingOrganisations(this.market, this.organisations, offer, context);
  }

  @ResolveField(() => ListingAbilitiesType)
  viewerCan(offer: OfferType, _args: unknown, context: RequestContext): ListingAbilitiesType {
    return abilities(context.actor, owned(offer));
  }

  @ResolveField(() => [String], readersField)
  namedReaders(offer: OfferType, _args: unknown, context: RequestContext): Promise<string[] | null> {
    return readers(this.market, offer, context);
  }
}
