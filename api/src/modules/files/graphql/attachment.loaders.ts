import { Injectable } from '@nestjs/common';
import type { AttachableKind, FileType } from '@caunoi/shared/files/file-limits';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { groupsFor } from '../../../platform/graphql/loader.js';
import { neutralName } from '../domain/file-name.js';
import type { AttachedRow } from '../persistence/files.repository.js';
import { AttachFile } from '../use-cases/attach-file.js';
import type { Attachment } from './attachment.types.js';

export interface Seen {
  readonly nameless: boolean;
  readonly mayEdit: boolean;
}

/** What somebody is told of an attached file. */
export const toAttachment = (row: AttachedRow, { nameless, mayEdit }: Seen): Attachment => ({
  id: row.id,
  name: nameless ? neutralName(row.position, row.type as FileType) : row.name,
  type: row.type as FileType,
  bytes: row.bytes,
  url: `/files/${row.id}`,
  notes: mayEdit ? row.notes : null,
});

/** The files of things that the asking person sees already; one statement for all things of a kind in a request. */
@Injectable()
export class AttachmentLoaders {
  private readonly keys = new Map<AttachableKind, object>();

  constructor(private readonly attachments: AttachFile) {}

  async of(context: RequestContext, kind: AttachableKind, id: string, seen: Seen): Promise<Attachment[]> {
    const key = this.keys.get(kind) ?? {};
    this.keys.set(kind, key);
    const rows = await groupsFor<AttachedRow>(
      context,
      key,
      (ids) => this.attachments.of(kind, ids),
      (row) => row.subject_id,
    ).load(id);
    return rows.map((row) => toAttachment(row, seen));
  }
}
