import type { ReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { fileTypes, type FileType } from '@caunoi/shared/files/file-limits';
import { Audit } from '../../../platform/audit/audit.js';
import type { Actor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { parseId } from '../../../platform/validation/parse.js';
import { neutralName } from '../domain/file-name.js';
import { FileStore } from '../persistence/file-store.js';
import { FilesRepository, type FileRow } from '../persistence/files.repository.js';
import { AttachmentHosts } from './attachment-hosts.js';

export interface OpenedFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: number;
  readonly content: ReadStream;
}

/** Gives a file out to who may see the thing that it is attached to. */
@Injectable()
export class OpenFile {
  constructor(
    private readonly database: Database,
    private readonly files: FilesRepository,
    private readonly store: FileStore,
    private readonly hosts: AttachmentHosts,
    private readonly audit: Audit,
  ) {}

  /** Throws NOT_FOUND, also for what the actor may not see. Taking a confidential file is noted before its first byte leaves. */
  async open(actor: Actor, rawId: string): Promise<OpenedFile> {
    const file = await this.files.byId(parseId(rawId));
    if (!file) throw new AppError('NOT_FOUND');
    const name = await this.nameFor(actor, file);
    const content = await this.store.read(file.stored_name).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new AppError('NOT_FOUND') : error;
    });
    return { name, mime: mimeOf(file.type), bytes: file.bytes, content };
  }

  private async nameFor(actor: Actor, file: FileRow): Promise<string> {
    const { subject_kind: kind, subject_id: id } = file;
    if (kind === null || id === null) {
      if (actor.kind !== 'user' || file.uploaded_by !== actor.userId) throw new AppError('NOT_FOUND');
      return file.name;
    }
    const thing = (await this.hosts.of(kind).visible(actor, [id])).get(id);
    if (!thing) throw new AppError('NOT_FOUND');
    if (thing.confidential) {
      await this.database.transaction(actor, (tx) =>
        this.audit.write(tx, {
          action: 'file.downloaded',
          subject: { kind: 'file', id: file.id },
          facts: { of: kind, thing: id, sha256: file.sha256.toString('hex') },
        }),
      );
    }
    if (!thing.nameless || file.type === 'zip') return file.name;
    const beside = await this.files.attachedTo(kind, [id]);
    const position = beside.find((one) => one.id === file.id)?.position ?? 1;
    return neutralName(position, file.type);
  }
}

const mimeOf = (type: FileType | 'zip'): string =>
  type === 'zip' ? 'application/zip' : fileTypes[type].mime;
