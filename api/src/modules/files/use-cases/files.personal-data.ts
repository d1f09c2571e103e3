import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import { addJob } from '../../../platform/events/events.js';
import {
  PersonalData,
  sectionsOf,
  type DataSubject,
  type PersonalDataKeeper,
} from '../../../platform/personal-data/personal-data.js';
import { FilesRepository } from '../persistence/files.repository.js';
import { unlinkTask } from './tidy-files.js';

/** What a person handed in. What hangs on an organisation's offer or need stays with it and forgets who brought it. */
@Injectable()
export class FilesPersonalData implements PersonalDataKeeper, OnModuleInit {
  readonly name = 'files';
  readonly tables = ['stored_files'];

  constructor(
    private readonly personalData: PersonalData,
    private readonly files: FilesRepository,
  ) {}

  onModuleInit(): void {
    this.personalData.register(this);
  }

  personalDataOf(reader: Reader, { userId }: DataSubject): Promise<Record<string, object[]>> {
    return sectionsOf(reader, {
      handedIn: [
        `select id, name, type, bytes, subject_kind as attached_to, subject_id as attached_to_id, created_at
         from stored_files where uploaded_by = $1 order by created_at`,
        userId,
      ],
    });
  }

  async erase(tx: Transaction, { userId }: DataSubject): Promise<void> {
    if (userId === null) return;
    const own = await this.files.handedInBy(tx, userId);
    const loose = own.filter(({ subject_kind }) => subject_kind === null).map(({ id }) => id);
    const storedNames = await this.files.remove(tx, loose);
    if (storedNames.length > 0) await addJob(tx, { task: unlinkTask, payload: { storedNames } });
    await tx.query('update stored_files set uploaded_by = null where uploaded_by = $1', [userId]);
  }
}
