import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { oneOf } from '../../../platform/database/checks.js';

/** One signed-in browser. The cookie holds the token; here is only its SHA-256. */
@Entity('sessions')
@Check('sessions_state_check', oneOf('state', ['second_factor_due', 'open']))
@Check('sessions_method_check', oneOf('method', ['password', 'passkey', 'oidc', 'link']))
@Index('sessions_token_key', ['tokenHash'], { unique: true })
@Index('sessions_of_user', ['userId'])
export class Session {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'bytea' })
  tokenHash!: Buffer;

  @Column({ type: 'uuid' })
  @ForeignKey('User', { onDelete: 'CASCADE' })
  userId!: string;

  /** `second_factor_due`: the password was right, and nothing else is allowed yet. */
  @Column({ type: 'text' })
  state!: 'second_factor_due' | 'open';

  @Column({ type: 'text' })
  method!: 'password' | 'passkey' | 'oidc' | 'link';

  @Column({ type: 'boolean', default: false })
  secondFactor!: boolean;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  /** When this person last proved who they are; delicate changes ask for it to be recent. */
  @Column({ type: 'timestamptz' })
  provedAt!: Date;

  @Column({ type: 'timestamptz' })
  lastSeenAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  /** Browser and system in a few words, for the list of one's own sessions. */
  @Column({ type: 'text' })
  device!: string;

  /** The network it was opened from, shortened. */
  @Column({ type: 'text', default: '' })
  network!: string;
}
