import { Injectable } from '@nestjs/common';
import type { FileNote, FileType } from '@caunoi/shared/files/file-limits';
import { Database, type Reader, type Transaction } from '../../../platform/database/database.js';

export interface FileRow {
  id: string;
  stored_name: string;
  sha256: Buffer;
  bytes: number;
  type: FileType | 'zip';
  name: string;
  notes: FileNote[];
  uploaded_by: string | null;
  subject_kind: string | null;
  subject_id: string | null;
}

/** A file with its place among those of the same thing, from 1. */
export interface AttachedRow extends FileRow {
  subject_id: string;
  position: number;
}

export type NewFile = Pick<FileRow, 'stored_name' | 'sha256' | 'bytes' | 'type' | 'name' | 'notes'> & {
  uploaded_by: string | null;
  subject?: { readonly kind: string; readonly id: string };
  expires_at?: Date;
};

const columns =
  'f.id, f.stored_name, f.sha256, f.bytes, f.type, f.name, f.notes, f.uploaded_by, f.subject_kind, f.subject_id';

@Injectable()
export class FilesRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Transaction, file: NewFile, now: Date): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `insert into stored_files
         (stored_name, sha256, bytes, type, name, notes, uploaded_by, subject_kind, subject_id, attached_at, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, case when $8::text is null then null else $10::timestamptz end, $10, $11)
       returning id`,
      [
        file.stored_name,
        file.sha256,
        file.bytes,
        file.type,
        file.name,
        file.notes,
        file.uploaded_by,
        file.subject?.kind ?? null,
        file.subject?.id ?? null,
        now,
        file.expires_at ?? null,
      ],
    );
    return row!.id;
  }

  async byId(id: string): Promise<FileRow | undefined> {
    const [row] = await this.database.query<FileRow>(
      `select ${columns} from stored_files f where f.id = $1`,
      [id],
    );
    return row;
  }

  /** The file, locked until the transaction ends. */
  async lock(tx: Transaction, id: string): Promise<FileRow | undefined> {
    const [row] = await tx.query<FileRow>(
      `select ${columns} from stored_files f where f.id = $1 for update`,
      [id],
    );
    return row;
  }

  /** The files of these things, each in the order in which it was attached. */
  attachedTo(kind: string, ids: readonly string[], reader: Reader = this.database): Promise<AttachedRow[]> {
    return reader.query<AttachedRow>(
      `select ${columns}, (row_number() over (partition by f.subject_id order by f.attached_at, f.id))::int as position
       from stored_files f where f.subject_kind = $1 and f.subject_id = any($2)
       order by f.subject_id, f.attached_at, f.id`,
      [kind, ids],
    );
  }

  /** What a person has handed in and not attached. One transaction of a person at a time gets past this. */
  async looseOf(tx: Transaction, userId: string): Promise<{ count: number; bytes: number }> {
    await tx.query("select pg_advisory_xact_lock(hashtextextended('files of ' || $1, 0))", [userId]);
    const [row] = await tx.query<{ count: number; bytes: number }>(
      `select count(*)::int as count, coalesce(sum(bytes), 0)::bigint as bytes
       from stored_files where uploaded_by = $1 and subject_kind is null`,
      [userId],
    );
    return row!;
  }

  /** Bytes on the quota of an organisation. One transaction for an organisation at a time gets past this. */
  async bytesOf(tx: Transaction, organisationId: string): Promise<number> {
    await tx.query("select pg_advisory_xact_lock(hashtextextended('files of ' || $1, 0))", [organisationId]);
    const [row] = await tx.query<{ bytes: number }>(
      'select coalesce(sum(bytes), 0)::bigint as bytes from stored_files where organisation_id = $1',
      [organisationId],
    );
    return row!.bytes;
  }

  async attach(
    tx: Transaction,
    id: string,
    subject: { readonly kind: string; readonly id: string; readonly organisationId: string | null },
    now: Date,
  ): Promise<void> {
    await tx.query(
      `update stored_files set subject_kind = $2, subject_id = $3, organisation_id = $4, attached_at = $5 where id = $1`,
      [id, subject.kind, subject.id, subject.organisationId, now],
    );
  }

  /** Removes rows; answers the names under which their content still lies in the data folder. */
  async remove(tx: Transaction, ids: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ stored_name: string }>(
      'delete from stored_files where id = any($1) returning stored_name',
      [ids],
    );
    return rows.map((row) => row.stored_name);
  }

  /** Files that nobody attached, and exports whose days are over; at most 500. */
  async stale(tx: Transaction, looseBefore: Date, now: Date): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select id from stored_files
       where subject_kind is null and created_at < $1 or expires_at < $2
       order by created_at limit 500 for update skip locked`,
      [looseBefore, now],
    );
    return rows.map((row) => row.id);
  }

  /** Which of these stored names are known. */
  async known(storedNames: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ stored_name: string }>(
      'select stored_name from stored_files where stored_name = any($1)',
      [storedNames],
    );
    return new Set(rows.map((row) => row.stored_name));
  }

  handedInBy(reader: Reader, userId: string): Promise<FileRow[]> {
    return reader.query<FileRow>(
      `select ${columns} from stored_files f where f.uploaded_by = $1 order by f.created_at, f.id`,
      [userId],
    );
  }
}
