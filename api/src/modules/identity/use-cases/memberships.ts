import { Injectable } from '@nestjs/common';
import {
  accountEmail,
  accountLocale,
  fullName,
  linkToken,
  newPassword,
} from '@caunoi/shared/identity/account-inputs';
import { z } from 'zod';
import {
  organisationRoles,
  system,
  type OrganisationRole,
  type UserActor,
} from '../../../platform/auth/actor.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { RateLimit } from '../../../platform/rate-limit/rate-limit.js';
import { hashToken } from '../../../platform/secret-token.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { mayManagePeople, maySeePeople } from '../domain/membership.policy.js';
import { invitationLifetime } from '../domain/one-time-link.js';
import {
  MembershipsRepository,
  type InvitationRow,
  type PersonRow,
} from '../persistence/memberships.repository.js';
import { UsersRepository } from '../persistence/users.repository.js';
import { AccountMails } from './account-mails.js';
import { NewPasswords } from './new-passwords.js';
import { rateRules } from './rate-rules.js';
import { Sessions } from './sessions.js';
import { SignIn, type SignedIn, type Visitor } from './sign-in.js';

export type { InvitationRow };

const rolesInput = z.array(z.enum(organisationRoles)).min(1).max(organisationRoles.length);
const inviteInput = z.object({ organisationId: z.string(), email: accountEmail, roles: rolesInput });
const newcomerInput = z.object({ token: linkToken, fullName, password: newPassword, locale: accountLocale });

/** Who belongs to which organisation, and how people come and go. */
@Injectable()
export class Memberships {
  constructor(
    private readonly database: Database,
    private readonly memberships: MembershipsRepository,
    private readonly users: UsersRepository,
    private readonly sessions: Sessions,
    private readonly signIn: SignIn,
    private readonly passwords: NewPasswords,
    private readonly mails: AccountMails,
    private readonly rateLimit: RateLimit,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** For other modules, in their transaction: a person joins an organisation (its first administrator, say). */
  async grant(
    tx: Transaction,
    userId: string,
    organisationId: string,
    roles: readonly OrganisationRole[],
  ): Promise<void> {
    await this.memberships.add(tx, userId, organisationId, roles, this.clock.now());
    await this.sessions.endAll(
      tx,
      userId,
      tx.actor.kind === 'user' && tx.actor.userId === userId ? tx.actor.sessionId : undefined,
    );
    await this.audit.write(tx, {
      action: 'membership.granted',
      subject: { kind: 'user', id: userId },
      facts: { organisation: organisationId, roles: [...roles] },
    });
  }

  /** Throws NOT_FOUND for people of other organisations. */
  async peopleOf(actor: UserActor, organisationId: string): Promise<PersonRow[]> {
    if (!maySeePeople(actor, organisationId)) throw new AppError('NOT_FOUND');
    return this.memberships.peopleOf(organisationId);
  }

  async invitationsOf(actor: UserActor, organisationId: string): Promise<InvitationRow[]> {
    this.requireManager(actor, organisationId);
    return this.memberships.openInvitationsOf(organisationId, this.clock.now());
  }

  /** Asks somebody by e-mail. A new invitation replaces an open one to the same address. Answers its id. */
  async invite(actor: UserActor, input: unknown): Promise<string> {
    const { organisationId, email, roles } = parseInput(inviteInput, input);
    this.requireManager(actor, organisationId);
    await this.rateLimit.take(rateRules.inviteAccount, actor.userId);
    return this.database.transaction(actor, async (tx) => {
      const now = this.clock.now();
      const expiresAt = new Date(now.getTime() + invitationLifetime);
      const id = await this.memberships.invite(tx, {
        organisationId,
        email,
        roles,
        invitedBy: actor.userId,
        now,
        expiresAt,
      });
      if (id === undefined) throw new AppError('NOT_FOUND');
      await this.mails.send(tx, { kind: 'invitation', invitationId: id });
      await this.audit.write(tx, {
        action: 'invitation.sent',
        subject: { kind: 'invitation', id },
        facts: { organisation: organisationId, roles },
      });
      return id;
    });
  }

  async revokeInvitation(actor: UserActor, id: string): Promise<void> {
    const everywhere = mayManagePeople({ ...actor, memberships: [] }, '');
    const managed = actor.organisationIds.filter((organisationId) => mayManagePeople(actor, organisationId));
    await this.database.transaction(actor, async (tx) => {
      const organisation = await this.memberships.revokeInvitation(
        tx,
        id,
        everywhere ? null : managed,
        this.clock.now(),
      );
      if (organisation === undefined) {
        // Asked again after an answer that was lost on its way.
        if (await this.memberships.isRevoked(tx, id, everywhere ? null : managed)) return;
        throw new AppError('NOT_FOUND');
      }
      await this.audit.write(tx, {
        action: 'invitation.revoked',
        subject: { kind: 'invitation', id },
        facts: { organisation },
      });
    });
  }

  /** What an invitation says to whoever holds its link. Throws LINK_INVALID. */
  async look(token: string, visitor: Visitor): Promise<InvitationRow & { hasAccount: boolean }> {
    await this.rateLimit.take(rateRules.linkAddress, visitor.address);
    const invitation = await this.openInvitation(token);
    return { ...invitation, hasAccount: (await this.users.forSignIn(invitation.email)) !== undefined };
  }

  /** Open invitations to the address of the person who is signed in. */
  async invitationsTo(actor: UserActor): Promise<InvitationRow[]> {
    const user = await this.users.byId(actor.userId);
    return user ? this.memberships.openInvitationsTo(user.email, this.clock.now()) : [];
  }

  /**
   * The person who is signed in joins by an invitation to their own address, which their account has proven.
   * Throws NOT_FOUND.
   */
  async join(actor: UserActor, invitationId: string): Promise<string> {
    const invitation = (await this.invitationsTo(actor)).find(({ id }) => id === invitationId);
    if (!invitation) throw new AppError('NOT_FOUND');
    await this.database.transaction(actor, (tx) => this.enter(tx, actor.userId, invitation));
    return invitation.organisation_id;
  }

  /** The person who is signed in joins; the link followed twice answers the same. Throws LINK_INVALID, also when the invitation went to another address. */
  async accept(actor: UserActor, token: string, visitor: Visitor): Promise<string> {
    await this.rateLimit.take(rateRules.linkAddress, visitor.address);
    const joined = await this.memberships.joinedBy(this.database, hashToken(token), actor.userId);
    if (joined !== undefined) return joined;
    const invitation = await this.openInvitation(token);
    const user = await this.users.byId(actor.userId);
    if (user?.email !== invitation.email) throw new AppError('LINK_INVALID');
    await this.database.transaction(actor, (tx) => this.enter(tx, actor.userId, invitation));
    return invitation.organisation_id;
  }

  /** Somebody without an account gets one and joins; the link has proven the address. Throws LINK_INVALID, INVALID_INPUT. */
  async acceptAsNewcomer(input: unknown, visitor: Visitor): Promise<SignedIn> {
    const newcomer = parseInput(newcomerInput, input);
    await this.rateLimit.take(rateRules.linkAddress, visitor.address);
    const invitation = await this.openInvitation(newcomer.token);
    const own = { email: invitation.email, fullName: newcomer.fullName };
    const passwordHash = await this.passwords.hash(newcomer.password, own);
    return this.database.transaction(system('invitation'), async (tx) => {
      const id = await this.users.add(tx, { ...own, locale: newcomer.locale });
      if (id === undefined) throw new AppError('LINK_INVALID');
      await this.passwords.set(tx, id, passwordHash);
      await this.enter(tx, id, invitation);
      return this.signIn.enter(tx, (await this.users.byId(id, tx))!, 'link', visitor);
    });
  }

  /** Throws NOT_FOUND, LAST_OF_ROLE when nobody would be left who manages the organisation. */
  async setRoles(actor: UserActor, organisationId: string, userId: string, input: unknown): Promise<void> {
    const roles = parseInput(rolesInput, input);
    this.requireManager(actor, organisationId);
    await this.database.transaction(actor, async (tx) => {
      if (!roles.includes('organisation_admin')) await this.refuseLast(tx, organisationId, userId);
      if (!(await this.memberships.setRoles(tx, userId, organisationId, roles)))
        throw new AppError('NOT_FOUND');
      await this.sessions.endAll(tx, userId, actor.userId === userId ? actor.sessionId : undefined);
      await this.audit.write(tx, {
        action: 'membership.roles_set',
        subject: { kind: 'user', id: userId },
        facts: { organisation: organisationId, roles },
      });
    });
  }

  /** Somebody leaves, or is let go. Throws NOT_FOUND, LAST_OF_ROLE. */
  async end(actor: UserActor, organisationId: string, userId: string): Promise<void> {
    if (actor.userId !== userId) this.requireManager(actor, organisationId);
    await this.database.transaction(actor, async (tx) => {
      await this.refuseLast(tx, organisationId, userId);
      await this.remove(tx, actor, organisationId, userId);
    });
  }

  /** Somebody leaves and another member takes over all their roles, at once. Throws NOT_FOUND. */
  async handOver(
    actor: UserActor,
    organisationId: string,
    fromUserId: string,
    toUserId: string,
  ): Promise<void> {
    if (actor.userId !== fromUserId) this.requireManager(actor, organisationId);
    if (fromUserId === toUserId) throw new AppError('NOT_FOUND');
    await this.database.transaction(actor, async (tx) => {
      await this.memberships.lockAdministrators(tx, organisationId);
      const given = await this.memberships.rolesOf(tx, fromUserId, organisationId);
      const held = await this.memberships.rolesOf(tx, toUserId, organisationId);
      if (!given || !held) throw new AppError('NOT_FOUND');
      await this.memberships.add(tx, toUserId, organisationId, given, this.clock.now());
      await this.sessions.endAll(tx, toUserId, actor.userId === toUserId ? actor.sessionId : undefined);
      await this.remove(tx, actor, organisationId, fromUserId, toUserId);
    });
  }

  private async remove(
    tx: Transaction,
    actor: UserActor,
    organisationId: string,
    userId: string,
    heir?: string,
  ): Promise<void> {
    if (!(await this.memberships.remove(tx, userId, organisationId))) throw new AppError('NOT_FOUND');
    await this.sessions.endAll(tx, userId, actor.userId === userId ? actor.sessionId : undefined);
    await this.audit.write(tx, {
      action: 'membership.ended',
      subject: { kind: 'user', id: userId },
      facts: { organisation: organisationId, handedTo: heir ?? null },
    });
  }

  private async enter(tx: Transaction, userId: string, invitation: InvitationRow): Promise<void> {
    if (!(await this.memberships.acceptInvitation(tx, invitation.id, this.clock.now())))
      throw new AppError('LINK_INVALID');
    await this.grant(tx, userId, invitation.organisation_id, invitation.roles);
  }

  private async openInvitation(token: string): Promise<InvitationRow> {
    const invitation = await this.memberships.openInvitation(
      this.database,
      hashToken(token),
      this.clock.now(),
    );
    if (!invitation) throw new AppError('LINK_INVALID');
    return invitation;
  }

  private async refuseLast(tx: Transaction, organisationId: string, userId: string): Promise<void> {
    const administrators = await this.memberships.lockAdministrators(tx, organisationId);
    if (administrators.length === 1 && administrators[0] === userId)
      throw new AppError('LAST_OF_ROLE', { role: 'organisation_admin' });
  }

  private requireManager(actor: UserActor, organisationId: string): void {
    if (mayManagePeople(actor, organisationId)) return;
    throw new AppError(maySeePeople(actor, organisationId) ? 'FORBIDDEN' : 'NOT_FOUND');
  }
}
