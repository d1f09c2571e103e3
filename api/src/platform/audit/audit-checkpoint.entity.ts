import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The head of the audit chain on one day, signed; the same line stands in a file outside of the database. */
@Entity('audit_checkpoints')
export class AuditCheckpoint {
  @PrimaryColumn({ type: 'bigint' })
  seq!: number;

  @Column({ type: 'timestamptz', precision: 3 })
  at!: Date;

  @Column({ type: 'bytea' })
  hash!: Buffer;

  @Column({ type: 'bytea' })
  signature!: Buffer;
}
