import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import { Events } from '../../../platform/events/events.js';
import { writeProjections } from '../../../platform/events/project.js';
import {
  PersonalData,
  sectionsOf,
  type DataSubject,
  type PersonalDataKeeper,
} from '../../../platform/personal-data/personal-data.js';

/** A projection that says nothing any more: search and matching let go of it. */
const goneProjection =
  "select 'expert' as kind, id, null::jsonb as public_doc, null::jsonb as match_doc from unnest($1::uuid[]) as id";

/** An expert's entry in the directory. */
@Injectable()
export class ExpertsPersonalData implements PersonalDataKeeper, OnModuleInit {
  readonly name = 'experts';
  readonly tables = [];

  constructor(
    private readonly personalData: PersonalData,
    private readonly events: Events,
  ) {}

  onModuleInit(): void {
    this.personalData.register(this);
  }

  personalDataOf(reader: Reader, { expertId }: DataSubject): Promise<Record<string, object[]>> {
    return sectionsOf(reader, {
      entry: [
        `select e.name, e.degree, e.field_codes, e.bio, e.languages, e.location, o.name as organisation, e.source, e.created_at
         from experts e left join organisations o on o.id = e.organisation_id where e.id = $1`,
        expertId,
      ],
    });
  }

  async erase(tx: Transaction, { expertId }: DataSubject): Promise<void> {
    if (expertId === null) return;
    await tx.query('delete from experts where id = $1', [expertId]);
    await writeProjections(tx, goneProjection, [expertId]);
    await this.events.publish(tx, { type: 'items.changed', kind: 'expert', ids: [expertId] });
  }
}
