import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../../platform/database/checks.js';

/** A sign-in or enrolment under way that must come back to this server with the same secret, once. */
@Entity('ceremonies')
@Check('ceremonies_kind_check', oneOf('kind', ['passkey_enrolment', 'passkey_sign_in', 'oidc']))
export class Ceremony {
  /** SHA-256 of the secret that comes back (challenge or state). */
  @PrimaryColumn({ type: 'bytea' })
  secretHash!: Buffer;

  @Column({ type: 'text' })
  kind!: 'passkey_enrolment' | 'passkey_sign_in' | 'oidc';

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('User', { onDelete: 'CASCADE' })
  userId!: string | null;

  @Column({ type: 'jsonb', default: {} })
  facts!: Record<string, string>;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;
}
