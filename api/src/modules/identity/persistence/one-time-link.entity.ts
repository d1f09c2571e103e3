import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { oneOf } from '../../../platform/database/checks.js';
import { linkPurposes, type LinkPurpose } from '../domain/one-time-link.js';

/** A link that works once and for a while. Its token left by e-mail or on the terminal; here is only its SHA-256. */
@Entity('one_time_links')
@Check('one_time_links_purpose_check', oneOf('purpose', linkPurposes))
@Index('one_time_links_token_key', ['tokenHash'], { unique: true })
@Index('one_time_links_of_user', ['userId'])
export class OneTimeLink {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'text' })
  purpose!: LinkPurpose;

  @Column({ type: 'bytea' })
  tokenHash!: Buffer;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('User', { onDelete: 'CASCADE' })
  userId!: string | null;

  /** What the link is about: the address and name of a registration, the two sides of a new address. */
  @Column({ type: 'jsonb', default: {} })
  facts!: Record<string, string>;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt!: Date | null;

  /** It was ended without being followed. */
  @Column({ type: 'boolean', default: false })
  revoked!: boolean;
}
