import { Injectable } from '@nestjs/common';
import type { Language } from '@caunoi/shared/vocabulary';
import type { OrganisationRole } from '../../../platform/auth/actor.js';
import { Database, type Reader, type Transaction } from '../../../platform/database/database.js';

export interface PersonRow {
  user_id: string;
  full_name: string;
  email: string;
  roles: OrganisationRole[];
  joined_at: Date;
}

export interface InvitationRow {
  id: string;
  organisation_id: string;
  organisation: string;
  email: string;
  roles: OrganisationRole[];
  created_at: Date;
  expires_at: Date;
}

@Injectable()
export class MembershipsRepository {
  constructor(private readonly database: Database) {}

  peopleOf(organisationId: string): Promise<PersonRow[]> {
    return this.database.query(
      `select m.user_id, u.full_name, u.email, m.roles, m.joined_at
       from memberships m join users u on u.id = m.user_id
       where m.organisation_id = $1 order by u.full_name, u.id limit 500`,
      [organisationId],
    );
  }

  async rolesOf(tx: Reader, userId: string, organisationId: string): Promise<OrganisationRole[] | undefined> {
    const [row] = await tx.query<{ roles: OrganisationRole[] }>(
      'select roles from memberships where user_id = $1 and organisation_id = $2',
      [userId, organisationId],
    );
    return row?.roles;
  }

  /** Adds a membership, or roles to one that is there. */
  async add(
    tx: Transaction,
    userId: string,
    organisationId: string,
    roles: readonly OrganisationRole[],
    now: Date,
  ): Promise<void> {
    await tx.query(
      `insert into memberships as m (user_id, organisation_id, roles, joined_at) values ($1, $2, $3, $4)
       on conflict (user_id, organisation_id) do update
         set roles = array(select distinct unnest(m.roles || excluded.roles) order by 1)`,
      [userId, organisationId, roles, now],
    );
  }

  async setRoles(
    tx: Transaction,
    userId: string,
    organisationId: string,
    roles: readonly OrganisationRole[],
  ): Promise<boolean> {
    const rows = await tx.query(
      'update memberships set roles = $3 where user_id = $1 and organisation_id = $2 returning user_id',
      [userId, organisationId, roles],
    );
    return rows.length === 1;
  }

  async remove(tx: Transaction, userId: string, organisationId: string): Promise<boolean> {
    const rows = await tx.query(
      'delete from memberships where user_id = $1 and organisation_id = $2 returning user_id',
      [userId, organisationId],
    );
    return rows.length === 1;
  }

  /** Administrators of an organisation, locked until the transaction ends: two who leave at once cannot both be "not the last". */
  async lockAdministrators(tx: Transaction, organisationId: string): Promise<string[]> {
    const rows = await tx.query<{ user_id: string }>(
      `select user_id from memberships where organisation_id = $1 and 'organisation_admin' = any(roles)
       order by user_id for update`,
      [organisationId],
    );
    return rows.map(({ user_id }) => user_id);
  }

  /** A new invitation; an open one to the same address is replaced. */
  async invite(
    tx: Transaction,
    invitation: {
      organisationId: string;
      email: string;
      roles: readonly OrganisationRole[];
      invitedBy: string;
      now: Date;
      expiresAt: Date;
    },
  ): Promise<string | undefined> {
    await tx.query(
      `update invitations set revoked_at = $3
       where organisation_id = $1 and email = $2 and accepted_at is null and revoked_at is null`,
      [invitation.organisationId, invitation.email, invitation.now],
    );
    const [row] = await tx.query<{ id: string }>(
      `insert into invitations (organisation_id, email, roles, invited_by, created_at, expires_at)
       select id, $2, $3, $4, $5, $6 from organisations where id = $1 returning id`,
      [
        invitation.organisationId,
        invitation.email,
        invitation.roles,
        invitation.invitedBy,
        invitation.now,
        invitation.expiresAt,
      ],
    );
    return row?.id;
  }

  async invitationToSend(
    reader: Reader,
    id: string,
  ): Promise<{ email: string; organisation: string; inviter: string; locale: Language } | undefined> {
    const [row] = await reader.query<{
      email: string;
      organisation: string;
      inviter: string;
      locale: Language;
    }>(
      `select i.email, o.name as organisation, coalesce(inviter.full_name, 'Cầu Nối') as inviter,
         coalesce(invited.locale, inviter.locale, 'vi') as locale
       from invitations i join organisations o on o.id = i.organisation_id
       left join users inviter on inviter.id = i.invited_by left join users invited on invited.email = i.email
       where i.id = $1 and i.accepted_at is null and i.revoked_at is null`,
      [id],
    );
    return row;
  }

  async setInvitationToken(id: string, tokenHash: Buffer, expiresAt: Date): Promise<void> {
    await this.database.query('update invitations set token_hash = $2, expires_at = $3 where id = $1', [
      id,
      tokenHash,
      expiresAt,
    ]);
  }

  async openInvitation(reader: Reader, tokenHash: Buffer, now: Date): Promise<InvitationRow | undefined> {
    const [row] = await reader.query<InvitationRow>(
      `select i.id, i.organisation_id, o.name as organisation, i.email, i.roles, i.created_at, i.expires_at
       from invitations i join organisations o on o.id = i.organisation_id
       where i.token_hash = $1 and i.accepted_at is null and i.revoked_at is null and i.expires_at > $2`,
      [tokenHash, now],
    );
    return row;
  }

  openInvitationsOf(organisationId: string, now: Date): Promise<InvitationRow[]> {
    return this.database.query<InvitationRow>(
      `select i.id, i.organisation_id, o.name as organisation, i.email, i.roles, i.created_at, i.expires_at
       from invitations i join organisations o on o.id = i.organisation_id
       where i.organisation_id = $1 and i.accepted_at is null and i.revoked_at is null and i.expires_at > $2
       order by i.created_at desc, i.id limit 500`,
      [organisationId, now],
    );
  }

  /** Open invitations to this address, for the person whose address it is. */
  openInvitationsTo(email: string, now: Date): Promise<InvitationRow[]> {
    return this.database.query<InvitationRow>(
      `select i.id, i.organisation_id, o.name as organisation, i.email, i.roles, i.created_at, i.expires_at
       from invitations i join organisations o on o.id = i.organisation_id
       where i.email = $1 and i.accepted_at is null and i.revoked_at is null and i.expires_at > $2
       order by i.created_at desc, i.id limit 100`,
      [email, now],
    );
  }

  /** An invitation of an organisation that was revoked before: revoking it again changes nothing. */
  async isRevoked(reader: Reader, id: string, organisationIds: readonly string[] | null): Promise<boolean> {
    const rows = await reader.query(
      `select 1 from invitations
       where id = $1 and revoked_at is not null and ($2::uuid[] is null or organisation_id = any($2))`,
      [id, organisationIds],
    );
    return rows.length === 1;
  }

  /** The organisation that somebody joined by this link before; undefined when nobody did, or left again. */
  async joinedBy(reader: Reader, tokenHash: Buffer, userId: string): Promise<string | undefined> {
    const [row] = await reader.query<{ organisation_id: string }>(
      `select i.organisation_id from invitations i
       join users u on u.email = i.email join memberships m on m.user_id = u.id and m.organisation_id = i.organisation_id
       where i.token_hash = $1 and i.accepted_at is not null and u.id = $2`,
      [tokenHash, userId],
    );
    return row?.organisation_id;
  }

  /** Whether this call accepted it: of two at once, one. */
  async acceptInvitation(tx: Transaction, id: string, now: Date): Promise<boolean> {
    const rows = await tx.query(
      'update invitations set accepted_at = $2 where id = $1 and accepted_at is null and revoked_at is null returning id',
      [id, now],
    );
    return rows.length === 1;
  }

  async revokeInvitation(
    tx: Transaction,
    id: string,
    organisationIds: readonly string[] | null,
    now: Date,
  ): Promise<string | undefined> {
    const [row] = await tx.query<{ organisation_id: string }>(
      `update invitations set revoked_at = $3
       where id = $1 and accepted_at is null and revoked_at is null and ($2::uuid[] is null or organisation_id = any($2))
       returning organisation_id`,
      [id, organisationIds, now],
    );
    return row?.organisation_id;
  }
}
