import { Column, CreateDateColumn, PrimaryGeneratedColumn, UpdateDateColumn, VersionColumn } from 'typeorm';

/** Where a record came from: by hand, or by which import, under which id of the sender. */
export abstract class ProvenanceColumns {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** The sender's own id; unique within a table, so that an import run again finds its rows. */
  @Column({ type: 'text', nullable: true })
  externalId!: string | null;

  @Column({ type: 'text', default: 'manual' })
  source!: string;

  /** SHA-256 of the imported content: an unchanged row is left alone. */
  @Column({ type: 'bytea', nullable: true })
  contentHash!: Buffer | null;

  @VersionColumn({ default: 1 })
  revision!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}
