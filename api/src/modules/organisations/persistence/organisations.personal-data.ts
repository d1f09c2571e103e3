import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import { writeProjections } from '../../../platform/events/project.js';
import {
  PersonalData,
  sectionsOf,
  type DataSubject,
  type PersonalDataKeeper,
} from '../../../platform/personal-data/personal-data.js';
import { organisationsProjection } from './organisations.projection.js';

/** Whom to ask at an organisation, who registered, claimed and verified one. */
@Injectable()
export class OrganisationsPersonalData implements PersonalDataKeeper, OnModuleInit {
  readonly name = 'organisations';
  readonly tables = ['organisations', 'organisation_claims'];

  constructor(private readonly personalData: PersonalData) {}

  onModuleInit(): void {
    this.personalData.register(this);
  }

  personalDataOf(reader: Reader, { userId, email }: DataSubject): Promise<Record<string, object[]>> {
    return sectionsOf(reader, {
      registered: [
        'select id, name, contact_name, phone, email, submitted_at from organisations where registered_by = $1',
        userId,
      ],
      claims: [
        `select o.name as organisation, c.note, c.state, c.created_at, c.decided_at
         from organisation_claims c join organisations o on o.id = c.organisation_id where c.user_id = $1`,
        userId,
      ],
      contactOf: ['select id, name, contact_name, phone, email from organisations where email = $1', email],
    });
  }

  /** An organisation stays; the person whom to ask there, and the ways to reach this person, go. */
  async erase(tx: Transaction, { userId, email }: DataSubject): Promise<void> {
    const changed = await tx.query<{ id: string }>(
      `update organisations set
         contact_name = null,
         phone = case when email = $2 then null else phone end,
         email = case when email = $2 then null else email end
       where email = $2 or registered_by = $1 returning id`,
      [userId, email],
    );
    await writeProjections(
      tx,
      organisationsProjection,
      changed.map(({ id }) => id),
    );
    if (userId !== null) await tx.query('delete from organisation_claims where user_id = $1', [userId]);
  }
}
