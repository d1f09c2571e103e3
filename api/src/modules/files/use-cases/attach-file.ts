import { Injectable } from '@nestjs/common';
import { fileLimits, type AttachableKind } from '@caunoi/shared/files/file-limits';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Reader, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { addJob } from '../../../platform/events/events.js';
import { parseId } from '../../../platform/validation/parse.js';
import { FilesRepository, type AttachedRow, type FileRow } from '../persistence/files.repository.js';
import { AttachmentHosts } from './attachment-hosts.js';
import { unlinkTask } from './tidy-files.js';

export interface AttachRequest {
  readonly fileId: string;
  readonly kind: AttachableKind;
  readonly subjectId: string;
  readonly warningsRead?: boolean | null;
}

const megabyte = 1024 * 1024;

/** Attaches files to things and takes them away. */
@Injectable()
export class AttachFile {
  constructor(
    private readonly database: Database,
    private readonly files: FilesRepository,
    private readonly hosts: AttachmentHosts,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Attaches a file that the actor handed in. Throws NOT_FOUND, FORBIDDEN, FILE_TOO_MANY, FILE_QUOTA; and WARNINGS_NOT_READ when the
   * thing is anonymous and the file may still name its writer.
   */
  async attach(actor: UserActor, request: AttachRequest): Promise<AttachedRow> {
    const subject = { kind: request.kind, id: parseId(request.subjectId) };
    const fileId = parseId(request.fileId);
    return this.database.transaction(actor, async (tx) => {
      const file = await this.files.lock(tx, fileId);
      if (!file || file.uploaded_by !== actor.userId) throw new AppError('NOT_FOUND');
      const thing = await this.hosts.of(subject.kind).forChange(tx, actor, subject.id);
      const before = await this.files.attachedTo(subject.kind, [subject.id], tx);
      const already = before.find((one) => one.id === fileId);
      if (already) return already;
      if (file.subject_kind !== null) throw new AppError('NOT_FOUND');
      if (before.length >= fileLimits.perThing)
        throw new AppError('FILE_TOO_MANY', { max: fileLimits.perThing });
      if (thing.anonymous && file.notes.includes('author_may_remain') && request.warningsRead !== true)
        throw new AppError('WARNINGS_NOT_READ', { kinds: ['file_metadata'] });
      if (thing.organisationId !== null) await this.checkQuota(tx, thing.organisationId, file);
      await this.files.attach(
        tx,
        fileId,
        { ...subject, organisationId: thing.organisationId },
        this.clock.now(),
      );
      await this.audit.write(tx, {
        action: 'file.attached',
        subject: { kind: 'file', id: fileId },
        facts: { of: subject.kind, thing: subject.id },
      });
      const after = await this.files.attachedTo(subject.kind, [subject.id], tx);
      return after.find((one) => one.id === fileId)!;
    });
  }

  /** Removes a file from its thing and from the disk; one that is not attached only its own person. Throws NOT_FOUND, FORBIDDEN. */
  async remove(actor: UserActor, rawId: string): Promise<string> {
    const id = parseId(rawId);
    await this.database.transaction(actor, async (tx) => {
      const file = await this.files.lock(tx, id);
      if (!file) throw new AppError('NOT_FOUND');
      if (file.subject_kind !== null && file.subject_id !== null)
        await this.hosts.of(file.subject_kind).forChange(tx, actor, file.subject_id);
      else if (file.uploaded_by !== actor.userId) throw new AppError('NOT_FOUND');
      const storedNames = await this.files.remove(tx, [id]);
      await addJob(tx, { task: unlinkTask, payload: { storedNames } });
      await this.audit.write(tx, {
        action: 'file.removed',
        subject: { kind: 'file', id },
        facts: { of: file.subject_kind, thing: file.subject_id, sha256: file.sha256.toString('hex') },
      });
    });
    return id;
  }

  /** The files of these things; who may see the things is the caller's to know. */
  of(kind: AttachableKind, ids: readonly string[], reader?: Reader): Promise<AttachedRow[]> {
    return this.files.attachedTo(kind, ids, reader);
  }

  private async checkQuota(tx: Transaction, organisationId: string, file: FileRow): Promise<void> {
    const used = await this.files.bytesOf(tx, organisationId);
    if (used + file.bytes > fileLimits.organisationBytes)
      throw new AppError('FILE_QUOTA', { max: fileLimits.organisationBytes / megabyte });
  }
}
