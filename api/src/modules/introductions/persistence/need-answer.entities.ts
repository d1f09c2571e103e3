import { supplyKinds, type SupplyKind } from '@caunoi/shared/introductions/vocabulary';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../../platform/database/checks.js';

export const answerStates = ['open', 'candidates', 'nothing_found', 'stopped'] as const;
export type AnswerState = (typeof answerStates)[number];

/** The clock of a published need and the answer that its owner got. */
@Entity('need_answers')
@Check('need_answers_state_check', oneOf('state', answerStates))
@Index('need_answers_due', ['dueOn', 'needId'], { where: "state = 'open'" })
@Index('need_answers_answered', ['answeredAt'], { where: 'answered_at IS NOT NULL' })
export class NeedAnswer {
  @ForeignKey('Need', { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  needId!: string;

  @Column({ type: 'text' })
  state!: AnswerState;

  @Column({ type: 'timestamptz' })
  startedAt!: Date;

  /** The day in Vietnam by whose end the owner has an answer. */
  @Column({ type: 'date' })
  dueOn!: string;

  @ForeignKey('User', { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  adviserId!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;

  /** Working days from the start to the answer. */
  @Column({ type: 'int', nullable: true })
  daysTaken!: number | null;

  @Column({ type: 'text', nullable: true })
  text!: string | null;

  /** When the province's officers were told that it is overdue. */
  @Column({ type: 'timestamptz', nullable: true })
  escalatedAt!: Date | null;
}

/** One of the candidates of an answer, with why it may answer the need. */
@Entity('need_answer_candidates')
@Check('need_answer_candidates_kind_check', oneOf('kind', supplyKinds))
export class NeedAnswerCandidate {
  @ForeignKey('NeedAnswer', { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  needId!: string;

  @PrimaryColumn({ type: 'int' })
  position!: number;

  @Column({ type: 'text' })
  kind!: SupplyKind;

  @Column({ type: 'uuid' })
  targetId!: string;

  @Column({ type: 'text' })
  explanation!: string;
}
