import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A mail that was not sent because no SMTP server is set: the outbox of development and trial. */
@Entity('kept_mails')
@Index('kept_mails_mail_id_key', ['mailId'], { unique: true })
export class KeptMail {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at!: Date;

  @Column({ type: 'text' })
  recipient!: string;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'text' })
  body!: string;

  /** When somebody sent it after all, once there was a server. */
  @Column({ type: 'timestamptz', nullable: true })
  sentAt!: Date | null;

  /** `Mail.id`; mails without one are all different. */
  @Column({ type: 'text', nullable: true })
  mailId!: string | null;
}
