import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import {
  PersonalData,
  sectionsOf,
  type DataSubject,
  type PersonalDataKeeper,
} from '../../../platform/personal-data/personal-data.js';

/** The account: profile, ways to sign in, sessions, memberships, invitations and links. Hashes and keys are never exported. */
@Injectable()
export class IdentityPersonalData implements PersonalDataKeeper, OnModuleInit {
  readonly name = 'account';
  readonly last = true;
  readonly tables = [
    'users',
    'credentials',
    'sessions',
    'memberships',
    'one_time_links',
    'totp_authenticators',
    'passkeys',
    'recovery_codes',
    'ceremonies',
    'external_identities',
    'invitations',
  ];

  constructor(private readonly personalData: PersonalData) {}

  onModuleInit(): void {
    this.personalData.register(this);
  }

  personalDataOf(reader: Reader, { userId, email }: DataSubject): Promise<Record<string, object[]>> {
    return sectionsOf(reader, {
      profile: [
        'select id, full_name, email, locale, platform_roles, created_at, disabled_at from users where id = $1',
        userId,
      ],
      password: ['select changed_at from credentials where user_id = $1', userId],
      sessions: [
        'select device, method, created_at, last_seen_at, ended_at from sessions where user_id = $1 order by created_at',
        userId,
      ],
      memberships: [
        `select o.name as organisation, m.roles, m.joined_at
         from memberships m join organisations o on o.id = m.organisation_id where m.user_id = $1 order by m.joined_at`,
        userId,
      ],
      passkeys: ['select name, created_at, last_used_at from passkeys where user_id = $1', userId],
      authenticatorApp: ['select confirmed_at from totp_authenticators where user_id = $1', userId],
      otherSignIns: ['select issuer, subject, linked_at from external_identities where user_id = $1', userId],
      links: [
        'select purpose, created_at, expires_at, used_at from one_time_links where user_id = $1 order by created_at',
        userId,
      ],
      invitations: [
        `select o.name as organisation, i.roles, i.created_at, i.accepted_at
         from invitations i join organisations o on o.id = i.organisation_id where i.email = $1`,
        email,
      ],
    });
  }

  async erase(tx: Transaction, { userId, email }: DataSubject): Promise<void> {
    if (email !== null) {
      await tx.query('delete from invitations where email = $1', [email]);
      await tx.query(
        "delete from one_time_links where facts->>'email' = $1 or facts->>'newEmail' = $1 or facts->>'oldEmail' = $1",
        [email],
      );
    }
    // Sessions, ways to sign in and memberships go with it.
    if (userId !== null) await tx.query('delete from users where id = $1', [userId]);
  }
}
