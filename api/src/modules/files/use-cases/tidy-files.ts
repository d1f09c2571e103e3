import { Injectable } from '@nestjs/common';
import { system } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { addJob } from '../../../platform/events/events.js';
import { FileStore } from '../persistence/file-store.js';
import { FilesRepository } from '../persistence/files.repository.js';

export const unlinkTask = 'files.unlink';
export const tidyTask = 'files.tidy';

const hour = 3_600_000;
/** A form may lie open over night. */
const looseFor = 24 * hour;

/** Keeps the folder and the table of files alike. */
@Injectable()
export class TidyFiles {
  constructor(
    private readonly database: Database,
    private readonly files: FilesRepository,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  /** Removes from the disk what has no row any more; safe to run twice. */
  async unlink(storedNames: readonly string[]): Promise<void> {
    const known = await this.files.known(storedNames);
    for (const name of storedNames) if (!known.has(name)) await this.store.remove(name);
  }

  /** Removes files that nobody attached for a day, exports that ran out, and what lies on the disk without a row. */
  async tidy(): Promise<void> {
    const now = this.clock.now();
    const before = new Date(now.getTime() - looseFor);
    for (;;) {
      const removed = await this.database.transaction(system('files'), async (tx) => {
        const ids = await this.files.stale(tx, before, now);
        const storedNames = await this.files.remove(tx, ids);
        await addJob(tx, { task: unlinkTask, payload: { storedNames } });
        return ids.length;
      });
      if (removed === 0) break;
    }
    for await (const names of this.store.older(new Date(now.getTime() - hour))) await this.unlink(names);
  }
}
