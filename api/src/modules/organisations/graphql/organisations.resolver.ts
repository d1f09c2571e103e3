import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/access.decorator.js';
import type { Connection } from '../../../platform/database/page.js';
import { parseId } from '../../../platform/validation/parse.js';
import { ReadOrganisations } from '../use-cases/read-organisations.js';
import { OrganisationsArgs } from './organisation.inputs.js';
import { toOrganisation } from './organisation.mapper.js';
import { OrganisationConnection, OrganisationType } from './organisation.type.js';

@Resolver(() => OrganisationType)
export class OrganisationsResolver {
  constructor(private readonly read: ReadOrganisations) {}

  @Public()
  @Query(() => OrganisationType, { nullable: true })
  async organisation(@Args('id', { type: () => ID }) id: string): Promise<OrganisationType | null> {
    const row = await this.read.one(parseId(id));
    return row ? toOrganisation(row) : null;
  }

  @Public()
  @Query(() => OrganisationConnection)
  organisations(@Args() args: OrganisationsArgs): Promise<Connection<OrganisationType>> {
    return this.read.page(args.filter ?? {}, args, toOrganisation);
  }
}
