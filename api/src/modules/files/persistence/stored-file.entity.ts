import { fileTypeNames, type FileNote, type FileType } from '@caunoi/shared/files/file-limits';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { oneOf } from '../../../platform/database/checks.js';

/** A file in the data folder: under a random name there, under its own only here. */
@Entity('stored_files')
@Check('stored_files_type_check', oneOf('type', [...fileTypeNames, 'zip']))
@Check('stored_files_subject_check', '(subject_kind IS NULL) = (subject_id IS NULL)')
@Index('stored_files_stored_name_key', ['storedName'], { unique: true })
@Index('stored_files_of_subject', ['subjectKind', 'subjectId', 'attachedAt', 'id'])
@Index('stored_files_loose', ['uploadedBy', 'createdAt'], { where: 'subject_kind IS NULL' })
@Index('stored_files_of_organisation', ['organisationId'])
export class StoredFile {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'text' })
  storedName!: string;

  /** Of what is stored, which is the cleaned file and not the one that came. */
  @Column({ type: 'bytea' })
  sha256!: Buffer;

  @Column({ type: 'integer' })
  bytes!: number;

  /** A `zip` is made here only: an export of personal data. */
  @Column({ type: 'text' })
  type!: FileType | 'zip';

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  notes!: FileNote[];

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('User', { onDelete: 'SET NULL' })
  uploadedBy!: string | null;

  /** What it is attached to; nothing yet while its form is being written. */
  @Column({ type: 'text', nullable: true })
  subjectKind!: string | null;

  @Column({ type: 'uuid', nullable: true })
  subjectId!: string | null;

  /** On whose quota it counts. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('Organisation', { onDelete: 'SET NULL' })
  organisationId!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  attachedAt!: Date | null;

  /** An export is kept for some days only. */
  @Column({ type: 'timestamptz', nullable: true })
  expiresAt!: Date | null;
}
