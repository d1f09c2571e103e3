import type { NeedAnswerType } from './answer.types.js';

interface Stored extends Omit<NeedAnswerType, 'workingDaysLeft' | 'escalated'> {
  readonly escalatedAt: Date | null;
}

/** An answer as its reader gets it. */
export const toAnswer = (row: Readonly<Stored>, workingDaysLeft: number): NeedAnswerType => ({
  needId: row.needId,
  state: row.state,
  startedAt: row.startedAt,
  dueOn: row.dueOn,
  workingDaysLeft,
  answeredAt: row.answeredAt,
  text: row.text,
  adviserName: row.adviserName,
  escalated: row.escalatedAt !== null,
});
