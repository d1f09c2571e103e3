import { Injectable, type OnModuleInit } from '@nestjs/common';
import { system } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { Events } from '../../../platform/events/events.js';
import { IntroductionsRepository } from '../persistence/introductions.repository.js';
import { AnswerClock } from './answer-clock.js';
import { TakeIntroductionStep } from './take-introduction-step.js';

const task = 'introductions.round';
const everyFiveMinutes = '*/5 * * * *';
const batch = 200;

/** What the clock does by itself: ends requests that ran out, and says which answers are overdue. */
@Injectable()
export class Rounds implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly introductions: IntroductionsRepository,
    private readonly steps: TakeIntroductionStep,
    private readonly answers: AnswerClock,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.schedule(task, everyFiveMinutes, (_payload, signal) => this.run(signal));
  }

  /** Looks at everything that is due by now; each in a transaction of its own, so that one fault holds up no other. */
  async run(signal?: AbortSignal): Promise<void> {
    await this.answers.escalate();
    for (;;) {
      const due = await this.introductions.runOut(this.database, this.clock.now(), batch);
      for (const id of due) {
        signal?.throwIfAborted();
        await this.steps.expire(system('introductions-round'), id);
      }
      if (due.length < batch) return;
    }
  }
}
