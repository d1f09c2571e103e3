import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import type { Transaction } from '../../../platform/database/database.js';
import { addJob } from '../../../platform/events/events.js';
import type { ZipEntry } from '../content/zip-reader.js';
import { writeZip } from '../content/zip-writer.js';
import { FileStore } from '../persistence/file-store.js';
import { FilesRepository } from '../persistence/files.repository.js';
import { unlinkTask } from './tidy-files.js';

export interface MadeZip {
  readonly name: string;
  readonly entries: readonly ZipEntry[];
  readonly subject: { readonly kind: string; readonly id: string };
  readonly expiresAt: Date;
}

/** Files that the platform makes itself, kept and served like those that people hand in. */
@Injectable()
export class MadeFiles {
  constructor(
    private readonly files: FilesRepository,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  /** Keeps a zip under its thing; answers the file's id. Should the transaction fail, the hourly tidying finds the content. */
  async keep(tx: Transaction, made: MadeZip): Promise<string> {
    const bytes = await writeZip(made.entries);
    const { storedName, sha256 } = await this.store.keep(bytes);
    const row = {
      stored_name: storedName,
      sha256,
      bytes: bytes.length,
      type: 'zip',
      name: made.name,
      notes: [],
      uploaded_by: null,
      subject: made.subject,
      expires_at: made.expiresAt,
    } as const;
    return this.files.insert(tx, { ...row, notes: [] }, this.clock.now());
  }

  /** Removes what was made for these things. */
  async forget(tx: Transaction, kind: string, ids: readonly string[]): Promise<void> {
    const rows = await this.files.attachedTo(kind, ids, tx);
    const storedNames = await this.files.remove(
      tx,
      rows.map(({ id }) => id),
    );
    if (storedNames.length > 0) await addJob(tx, { task: unlinkTask, payload: { storedNames } });
  }

  /** What a person handed in, name and content, up to `mostBytes` together. */
  async handedInBy(tx: Transaction, userId: string, mostBytes: number): Promise<ZipEntry[]> {
    const entries: ZipEntry[] = [];
    let left = mostBytes;
    for (const file of await this.files.handedInBy(tx, userId)) {
      if ((left -= file.bytes) < 0) break;
      const content = await this.store.read(file.stored_name).then(buffer, () => undefined);
      if (content) entries.push({ name: file.name, data: content });
    }
    return entries;
  }
}
