import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One import of one file: how far it has come, so that a killed import goes on where it stopped. */
@Entity('import_batches')
@Index('import_batches_file', ['kind', 'fileHash'])
export class ImportBatch {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  fileName!: string;

  /** SHA-256 of the file, so that another file under the same name is another import. */
  @Column({ type: 'text' })
  fileHash!: string;

  /** Rows read and settled (written, unchanged or reported) so far. */
  @Column({ type: 'int', default: 0 })
  rowsDone!: number;

  @Column({ type: 'int', default: 0 })
  created!: number;

  @Column({ type: 'int', default: 0 })
  updated!: number;

  @Column({ type: 'int', default: 0 })
  unchanged!: number;

  @Column({ type: 'int', default: 0 })
  rejected!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  startedAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;
}
