import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { fileLimits, type FileNote, type FileType } from '@caunoi/shared/files/file-limits';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { RateLimit } from '../../../platform/rate-limit/rate-limit.js';
import { cleanFile, type CleanFile } from '../content/clean-file.js';
import { Refused } from '../content/refused.js';
import { cleanName } from '../domain/file-name.js';
import { FileStore, TooLarge } from '../persistence/file-store.js';
import { FilesRepository } from '../persistence/files.repository.js';
import { Turns } from './turns.js';

export interface ReceivedFile {
  readonly id: string;
  readonly name: string;
  readonly type: FileType;
  readonly bytes: number;
  readonly notes: readonly FileNote[];
}

const megabyte = 1024 * 1024;
const uploads = { name: 'files.upload', most: 120, windowSeconds: 3_600 } as const;
/** Unpacking takes memory: so many files are looked at at once, the others wait. */
const looking = new Turns(2);

/** Takes a file in from a person: nothing is kept of what is refused. */
@Injectable()
export class ReceiveFile {
  constructor(
    private readonly database: Database,
    private readonly files: FilesRepository,
    private readonly store: FileStore,
    private readonly rates: RateLimit,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** `declaredBytes` is what the sender says; the stream is cut off at the limit whatever it says. Throws RATE_LIMITED, FILE_*. */
  async receive(
    actor: UserActor,
    givenName: string,
    stream: Readable,
    declaredBytes: number | undefined,
  ): Promise<ReceivedFile> {
    const name = cleanName(givenName);
    const tooLarge = (): AppError =>
      new AppError('FILE_TOO_LARGE', { name, max: fileLimits.maxBytes / megabyte });
    if (declaredBytes !== undefined && declaredBytes > fileLimits.maxBytes) throw tooLarge();
    await this.rates.take(uploads, actor.userId);
    const clean = await this.store
      .receive(stream, fileLimits.maxBytes, (read) => looking.take(async () => cleaned(name, await read())))
      .catch((error: unknown) => {
        throw error instanceof TooLarge ? tooLarge() : error;
      });
    const { storedName, sha256 } = await this.store.keep(clean.bytes);
    try {
      const id = await this.database.transaction(actor, async (tx) => {
        const loose = await this.files.looseOf(tx, actor.userId);
        if (loose.count >= fileLimits.looseFiles)
          throw new AppError('FILE_TOO_MANY', { max: fileLimits.looseFiles });
        if (loose.bytes + clean.bytes.length > fileLimits.looseBytes)
          throw new AppError('FILE_QUOTA', { max: fileLimits.looseBytes / megabyte });
        const row = {
          stored_name: storedName,
          sha256,
          bytes: clean.bytes.length,
          type: clean.type,
          name,
          notes: [...clean.notes],
          uploaded_by: actor.userId,
        };
        const created = await this.files.insert(tx, row, this.clock.now());
        await this.audit.write(tx, {
          action: 'file.received',
          subject: { kind: 'file', id: created },
          facts: { type: clean.type, bytes: clean.bytes.length, sha256: sha256.toString('hex') },
        });
        return created;
      });
      return { id, name, type: clean.type, bytes: clean.bytes.length, notes: clean.notes };
    } catch (error) {
      await this.store.remove(storedName);
      throw error;
    }
  }
}

async function cleaned(name: string, given: Buffer): Promise<CleanFile> {
  try {
    return await cleanFile(name, given);
  } catch (error) {
    if (error instanceof Refused) throw new AppError(error.code, { name, ...error.params });
    throw error;
  }
}
