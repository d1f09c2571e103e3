import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { oneOf } from '../../../platform/database/checks.js';
import { topics, type NotificationKind, type Topic } from '../domain/notification-kinds.js';

/** That one person is told of one thing, and what became of it. */
@Entity('notifications')
@Check('notifications_topic_check', oneOf('topic', topics))
@Index('notifications_once', ['userId', 'key'], { unique: true })
@Index('notifications_newest', ['userId', 'createdAt', 'id'])
@Index('notifications_unread', ['userId'], { where: 'read_at IS NULL' })
export class Notification {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ForeignKey('User', { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  userId!: string;

  @Column({ type: 'text' })
  topic!: Topic;

  @Column({ type: 'text' })
  kind!: NotificationKind;

  @Column({ type: 'uuid', nullable: true })
  subjectId!: string | null;

  /** Where this one leads, where the kind alone does not say. */
  @Column({ type: 'text', nullable: true })
  path!: string | null;

  /** Names what happened: however often it is told, a person hears it once. */
  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  readAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  mailedAt!: Date | null;
}
