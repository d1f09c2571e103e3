import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** The authenticator app of a user; counts once it was confirmed with a code. */
@Entity('totp_authenticators')
export class TotpAuthenticator {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey('User', { onDelete: 'CASCADE' })
  userId!: string;

  /** Encrypted with the server's key: a copy of the database alone makes no codes. */
  @Column({ type: 'bytea' })
  secret!: Buffer;

  /** The time step of the last code taken; a code of that step or before it is refused. */
  @Column({ type: 'bigint', default: 0 })
  lastStep!: number;

  @Column({ type: 'timestamptz', nullable: true })
  confirmedAt!: Date | null;
}

@Entity('passkeys')
@Index('passkeys_credential_key', ['credentialId'], { unique: true })
@Index('passkeys_of_user', ['userId'])
export class Passkey {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('User', { onDelete: 'CASCADE' })
  userId!: string;

  /** Base64url, as the browser names it. */
  @Column({ type: 'text' })
  credentialId!: string;

  @Column({ type: 'bytea' })
  publicKey!: Buffer;

  @Column({ type: 'bigint', default: 0 })
  counter!: number;

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  transports!: string[];

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  lastUsedAt!: Date | null;
}

/** One of ten codes on paper, for the day when the phone is lost. */
@Entity('recovery_codes')
export class RecoveryCode {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey('User', { onDelete: 'CASCADE' })
  userId!: string;

  /** SHA-256 of a code of 80 random bits: too many to be tried. */
  @PrimaryColumn({ type: 'bytea' })
  codeHash!: Buffer;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt!: Date | null;
}
