import { Injectable } from '@nestjs/common';
import { vietnamDay } from '@caunoi/vietnamese/dates';
import { system } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { Notify } from '../../notifications/notifications.public.js';
import { needDueOn } from '../domain/deadlines.js';
import { NeedAnswersRepository } from '../persistence/need-answers.repository.js';

/** The clock of every published need: its owner has an answer within five working days. */
@Injectable()
export class AnswerClock {
  constructor(
    private readonly database: Database,
    private readonly answers: NeedAnswersRepository,
    private readonly notify: Notify,
    private readonly clock: Clock,
  ) {}

  /** After needs changed: starts the clocks of those published, stops those of needs that were closed. Safe to run twice. */
  async needsChanged(ids: readonly string[]): Promise<void> {
    await this.database.transaction(system('answer-clock'), async (tx) => {
      for (const begun of await this.answers.withoutClock(tx, ids, this.clock.now()))
        await this.answers.start(tx, begun, needDueOn(begun.startedAt));
      await this.answers.stop(tx, ids);
    });
  }

  /** Tells the province's officers that answers are overdue, once a day at most; each overdue need escalates once. */
  async escalate(): Promise<void> {
    const now = this.clock.now();
    const today = vietnamDay(now);
    await this.database.transaction(system('answer-clock'), async (tx) => {
      if ((await this.answers.markOverdue(tx, today, now)) === 0) return;
      await this.notify.tell(tx, {
        kind: 'answer.overdue',
        subjectId: null,
        key: `answers-overdue:${today}`,
        to: { platformRoles: ['province_officer', 'administrator'] },
      });
    });
  }
}
