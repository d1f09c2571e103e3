import { Args, ArgsType, Context, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PlatformRole } from '../../../platform/auth/actor.js';
import { HasRole } from '../../../platform/auth/access.decorator.js';
import type { Connection } from '../../../platform/database/page.js';
import { PageArgs } from '../../../platform/graphql/connection.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { parseId } from '../../../platform/validation/parse.js';
import { AdministerUsers } from '../use-cases/administer-users.js';
import { PlatformRoleEnum } from './account.types.js';
import { UserConnection, UserType } from './people.types.js';
import { RenewSession } from './renew-session.js';
import { signedIn } from './visitor.js';

@ArgsType()
export class UsersArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'The beginning of an address or a part of a name.' })
  text?: string | null;
}

@Resolver(() => UserType)
export class UsersResolver {
  constructor(
    private readonly administer: AdministerUsers,
    private readonly renewSession: RenewSession,
  ) {}

  @HasRole('administrator', 'auditor')
  @Query(() => UserConnection)
  users(@Args() args: UsersArgs): Promise<Connection<UserType>> {
    return this.administer.page(args, (row) => ({
      id: row.id,
      fullName: row.full_name,
      email: row.email,
      platformRoles: row.platform_roles,
      hasSecondFactor: row.has_second_factor,
      demo: row.demo,
      disabledAt: row.disabled_at,
      createdAt: row.created_at,
      memberships: row.memberships,
    }));
  }

  @HasRole('administrator')
  @Mutation(() => Boolean, { description: 'Ends the person’s sessions.' })
  async setPlatformRoles(
    @Args('userId', { type: () => ID }) userId: string,
    @Args('roles', { type: () => [PlatformRoleEnum] }) roles: PlatformRole[],
    @Context() context: RequestContext,
  ): Promise<boolean> {
    const { actor } = signedIn(context);
    await this.administer.setPlatformRoles(actor, parseId(userId), roles);
    if (actor.userId === parseId(userId)) await this.renewSession.of(context);
    return true;
  }

  @HasRole('administrator')
  @Mutation(() => Boolean, { description: 'The person is out at once, everywhere.' })
  async disableUser(
    @Args('userId', { type: () => ID }) userId: string,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.administer.disable(signedIn(context).actor, parseId(userId));
    return true;
  }

  @HasRole('administrator')
  @Mutation(() => Boolean)
  async enableUser(
    @Args('userId', { type: () => ID }) userId: string,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.administer.enable(signedIn(context).actor, parseId(userId));
    return true;
  }
}
