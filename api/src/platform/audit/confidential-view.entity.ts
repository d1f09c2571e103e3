import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That somebody was noted today as having seen something confidential: each sight is audited once a day. */
@Entity('confidential_views')
@Index('confidential_views_by_day', ['day'])
export class ConfidentialView {
  @ForeignKey('User', { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  userId!: string;

  @PrimaryColumn({ type: 'uuid' })
  subjectId!: string;

  /** A day in Viet Nam. */
  @PrimaryColumn({ type: 'date' })
  day!: string;

  @Column({ type: 'text' })
  subjectKind!: string;
}
