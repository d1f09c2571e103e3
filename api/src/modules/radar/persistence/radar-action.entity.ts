import { radarActions } from '@caunoi/shared/radar/radar-inputs';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { oneOf } from '../../../platform/database/checks.js';

/** That staff made something of an unmet theme: the piece of news it became, whose state is the state of the work. */
@Entity('radar_actions')
@Check('radar_actions_action_check', oneOf('action', radarActions))
@Index('radar_actions_theme', ['theme'])
export class RadarActionRecord {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ type: 'text' })
  theme!: string;
  @Column({ type: 'text' })
  action!: string;
  @ForeignKey('NewsItem', { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  newsId!: string;
  /** How many needs and searches stood behind it at that moment. */
  @Column({ type: 'int' })
  size!: number;
  @ForeignKey('User', { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;
  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}
