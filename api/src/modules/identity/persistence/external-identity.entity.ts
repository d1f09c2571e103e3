import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Who a user is at an identity provider. */
@Entity('external_identities')
@Index('external_identities_of_user', ['userId'])
export class ExternalIdentity {
  @PrimaryColumn({ type: 'text' })
  issuer!: string;

  @PrimaryColumn({ type: 'text' })
  subject!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('User', { onDelete: 'CASCADE' })
  userId!: string;

  @Column({ type: 'timestamptz' })
  linkedAt!: Date;
}
