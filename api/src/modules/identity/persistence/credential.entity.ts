import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The password of a user, as its Argon2id hash; people who sign in through a provider or a passkey have none. */
@Entity('credentials')
export class Credential {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey('User', { onDelete: 'CASCADE' })
  userId!: string;

  @Column({ type: 'text' })
  passwordHash!: string;

  @Column({ type: 'timestamptz' })
  changedAt!: Date;
}
