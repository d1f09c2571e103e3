import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That a person's request with this key was carried out, and what it made. */
@Entity('idempotency_keys')
@Index('idempotency_keys_by_age', ['createdAt'])
export class IdempotencyKey {
  @ForeignKey('User', { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  userId!: string;

  @PrimaryColumn({ type: 'text' })
  operation!: string;

  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ type: 'bytea' })
  bodyHash!: Buffer;

  @Column({ type: 'text', nullable: true })
  result!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}
