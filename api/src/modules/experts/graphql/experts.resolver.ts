import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/access.decorator.js';
import type { Connection } from '../../../platform/database/page.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { parseId } from '../../../platform/validation/parse.js';
import { OrganisationLoader, OrganisationType } from '../../organisations/organisations.public.js';
import { ReadExperts } from '../use-cases/read-experts.js';
import { ExpertLoaders } from './expert.loaders.js';
import { ExpertConnection, ExpertsArgs, ExpertType, toExpert } from './expert.type.js';

@Resolver(() => ExpertType)
export class ExpertsResolver {
  constructor(
    private readonly read: ReadExperts,
    private readonly loaders: ExpertLoaders,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Public()
  @Query(() => ExpertType, { nullable: true })
  expert(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<ExpertType | null> {
    return this.loaders.expert(context, parseId(id));
  }

  @Public()
  @Query(() => ExpertConnection)
  experts(@Args() args: ExpertsArgs): Promise<Connection<ExpertType>> {
    return this.read.page(args.filter ?? {}, args, toExpert);
  }

  @ResolveField(() => OrganisationType, { nullable: true })
  organisation(
    @Parent() expert: ExpertType,
    @Context() context: RequestContext,
  ): Promise<OrganisationType | null> {
    return this.organisations.load(context, expert.organisationId);
  }
}

@Resolver(() => OrganisationType)
export class OrganisationExperts {
  constructor(private readonly loaders: ExpertLoaders) {}

  @ResolveField(() => [ExpertType])
  experts(
    @Parent() organisation: OrganisationType,
    @Context() context: RequestContext,
  ): Promise<ExpertType[]> {
    return this.loaders.ofOrganisation(context, organisation.id);
  }
}
