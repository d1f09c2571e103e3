import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { OrganisationRole } from '../../../platform/auth/actor.js';
import { Public, SignedIn } from '../../../platform/auth/access.decorator.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { OncePerRequest } from '../../../platform/rate-limit/once-per-request.js';
import { parseId } from '../../../platform/validation/parse.js';
import { Memberships, type InvitationRow } from '../use-cases/memberships.js';
import { InviteInput, NewcomerInput } from './account.inputs.js';
import { OrganisationRoleEnum, SignInResult } from './account.types.js';
import { InvitationLook, InvitationType, OrganisationPerson } from './people.types.js';
import { RenewSession } from './renew-session.js';
import { SignInAnswer } from './sign-in-answer.js';
import { signedIn, visitorOf } from './visitor.js';

const id = { type: () => ID };

@Resolver()
export class MembershipsResolver {
  constructor(
    private readonly memberships: Memberships,
    private readonly answer: SignInAnswer,
    private readonly renewSession: RenewSession,
  ) {}

  @SignedIn()
  @Query(() => [OrganisationPerson], { description: 'For the people of the organisation and for staff.' })
  async organisationPeople(
    @Args('organisationId', id) organisationId: string,
    @Context() context: RequestContext,
  ): Promise<OrganisationPerson[]> {
    const rows = await this.memberships.peopleOf(signedIn(context).actor, parseId(organisationId));
    return rows.map((row) => ({
      userId: row.user_id,
      fullName: row.full_name,
      email: row.email,
      roles: row.roles,
      joinedAt: row.joined_at,
    }));
  }

  @SignedIn()
  @Query(() => [InvitationType], { description: 'Open ones, for who may invite.' })
  async organisationInvitations(
    @Args('organisationId', id) organisationId: string,
    @Context() context: RequestContext,
  ): Promise<InvitationType[]> {
    const rows = await this.memberships.invitationsOf(signedIn(context).actor, parseId(organisationId));
    return rows.map(toInvitation);
  }

  @SignedIn()
  @Query(() => [InvitationType], { description: 'Open ones, to the address of whoever asks.' })
  async myInvitations(@Context() context: RequestContext): Promise<InvitationType[]> {
    return (await this.memberships.invitationsTo(signedIn(context).actor)).map(toInvitation);
  }

  @SignedIn()
  @OncePerRequest()
  @Mutation(() => ID, {
    description: 'Joins by an invitation to one’s own address. Answers the id of the organisation.',
  })
  async joinOrganisation(
    @Args('invitationId', id) invitationId: string,
    @Context() context: RequestContext,
  ): Promise<string> {
    const organisationId = await this.memberships.join(signedIn(context).actor, parseId(invitationId));
    await this.renewSession.of(context);
    return organisationId;
  }

  @Public()
  @OncePerRequest()
  @Query(() => InvitationLook)
  async invitation(
    @Args('token') token: string,
    @Context() context: RequestContext,
  ): Promise<InvitationLook> {
    // For the holder of the link alone: it stays in no cache.
    delete context.response.locals['keepAnswer'];
    const row = await this.memberships.look(token, visitorOf(context));
    return {
      organisationId: row.organisation_id,
      organisationName: row.organisation,
      email: row.email,
      roles: row.roles,
      hasAccount: row.hasAccount,
    };
  }

  @SignedIn()
  @Mutation(() => ID)
  invitePerson(@Args('input') input: InviteInput, @Context() context: RequestContext): Promise<string> {
    return this.memberships.invite(signedIn(context).actor, {
      ...input,
      organisationId: parseId(input.organisationId),
    });
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async revokeInvitation(
    @Args('id', id) invitationId: string,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.memberships.revokeInvitation(signedIn(context).actor, parseId(invitationId));
    return true;
  }

  @SignedIn()
  @OncePerRequest()
  @Mutation(() => ID, { description: 'Answers the id of the organisation.' })
  async acceptInvitation(@Args('token') token: string, @Context() context: RequestContext): Promise<string> {
    const organisationId = await this.memberships.accept(signedIn(context).actor, token, visitorOf(context));
    await this.renewSession.of(context);
    return organisationId;
  }

  @Public()
  @OncePerRequest()
  @Mutation(() => SignInResult, { description: 'Makes an account for the invited address and signs in.' })
  async acceptInvitationAsNewcomer(
    @Args('input') input: NewcomerInput,
    @Context() context: RequestContext,
  ): Promise<SignInResult> {
    return this.answer.to(context, await this.memberships.acceptAsNewcomer(input, visitorOf(context)));
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async setMembershipRoles(
    @Args('organisationId', id) organisationId: string,
    @Args('userId', id) userId: string,
    @Args('roles', { type: () => [OrganisationRoleEnum] }) roles: OrganisationRole[],
    @Context() context: RequestContext,
  ): Promise<boolean> {
    const { actor } = signedIn(context);
    await this.memberships.setRoles(actor, parseId(organisationId), parseId(userId), roles);
    if (actor.userId === parseId(userId)) await this.renewSession.of(context);
    return true;
  }

  @SignedIn()
  @Mutation(() => Boolean, { description: 'Somebody leaves, or is let go.' })
  async endMembership(
    @Args('organisationId', id) organisationId: string,
    @Args('userId', id) userId: string,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    const { actor } = signedIn(context);
    await this.memberships.end(actor, parseId(organisationId), parseId(userId));
    if (actor.userId === parseId(userId)) await this.renewSession.of(context);
    return true;
  }

  @SignedIn()
  @Mutation(() => Boolean, {
    description: 'Somebody leaves and another member takes over all their roles, at once.',
  })
  async handOverMembership(
    @Args('organisationId', id) organisationId: string,
    @Args('fromUserId', id) fromUserId: string,
    @Args('toUserId', id) toUserId: string,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    const { actor } = signedIn(context);
    await this.memberships.handOver(actor, parseId(organisationId), parseId(fromUserId), parseId(toUserId));
    if (actor.userId === parseId(fromUserId)) await this.renewSession.of(context);
    return true;
  }
}

const toInvitation = (row: InvitationRow): InvitationType => ({
  id: row.id,
  organisationId: row.organisation_id,
  organisationName: row.organisation,
  email: row.email,
  roles: row.roles,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
});
