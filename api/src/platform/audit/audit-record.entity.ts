import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One thing that somebody did. Rows are only ever added: a trigger refuses everything else. */
@Entity('audit_records')
@Index('audit_records_of_subject', ['subjectKind', 'subjectId', 'seq'])
@Index('audit_records_of_actor', ['actorId', 'seq'])
export class AuditRecord {
  @PrimaryColumn({ type: 'bigint' })
  seq!: number;

  @Column({ type: 'timestamptz', precision: 3 })
  at!: Date;

  @Column({ type: 'text' })
  actorKind!: string;

  /** No foreign key: the record outlives the account, and an id alone tells nobody who it was. */
  @Column({ type: 'uuid', nullable: true })
  actorId!: string | null;

  @Column({ type: 'text', nullable: true })
  requestId!: string | null;

  @Column({ type: 'text' })
  action!: string;

  @Column({ type: 'text' })
  subjectKind!: string;

  @Column({ type: 'text', nullable: true })
  subjectId!: string | null;

  /** Ids, codes and hashes; never names, addresses or texts, so that erasure need not touch the chain. */
  @Column({ type: 'jsonb', default: {} })
  facts!: unknown;

  /** Hash of the row before; zeros for the first. */
  @Column({ type: 'bytea' })
  previous!: Buffer;

  @Column({ type: 'bytea' })
  hash!: Buffer;
}
