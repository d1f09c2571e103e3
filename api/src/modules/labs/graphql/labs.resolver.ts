import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/access.decorator.js';
import type { Connection } from '../../../platform/database/page.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { parseId } from '../../../platform/validation/parse.js';
import { OrganisationLoader, OrganisationType } from '../../organisations/organisations.public.js';
import { ReadLabs } from '../use-cases/read-labs.js';
import { LabLoaders } from './lab.loaders.js';
import { LabConnection, LabsArgs, LabType, toLab } from './lab.type.js';

@Resolver(() => LabType)
export class LabsResolver {
  constructor(
    private readonly read: ReadLabs,
    private readonly loaders: LabLoaders,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Public()
  @Query(() => LabType, { nullable: true })
  lab(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<LabType | null> {
    return this.loaders.lab(context, parseId(id));
  }

  @Public()
  @Query(() => LabConnection)
  labs(@Args() args: LabsArgs): Promise<Connection<LabType>> {
    return this.read.page(args.filter ?? {}, args, toLab);
  }

  @ResolveField(() => OrganisationType, { nullable: true })
  organisation(@Parent() lab: LabType, @Context() context: RequestContext): Promise<OrganisationType | null> {
    return this.organisations.load(context, lab.organisationId);
  }
}

@Resolver(() => OrganisationType)
export class OrganisationLabs {
  constructor(private readonly loaders: LabLoaders) {}

  @ResolveField(() => [LabType])
  labs(@Parent() organisation: OrganisationType, @Context() context: RequestContext): Promise<LabType[]> {
    return this.loaders.ofOrganisation(context, organisation.id);
  }
}
