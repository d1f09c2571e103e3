import { Injectable } from '@nestjs/common';
import { limits } from '@caunoi/shared/limits';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import {
  decodeCursor,
  encodeCursor,
  pageSize,
  toConnection,
  type Connection,
} from '../../../platform/database/page.js';
import { needAnswerDays, percentile, workingDaysLeft } from '../domain/deadlines.js';
import { isAdviser } from '../domain/introduction.policy.js';
import {
  NeedAnswersRepository,
  type AnswerRow,
  type CandidateRow,
} from '../persistence/need-answers.repository.js';

const yearMs = 365 * 86_400_000;

export interface AnswerFigures {
  readonly answered: number;
  readonly withCandidates: number;
  readonly open: number;
  /** Of the answers, those given within the five working days. */
  readonly inTime: number;
  readonly medianWorkingDays: number | null;
  readonly p90WorkingDays: number | null;
}

/** Cases of the desk, answers for owners, and figures for everybody. */
@Injectable()
export class ReadAnswers {
  constructor(
    private readonly database: Database,
    private readonly answers: NeedAnswersRepository,
    private readonly clock: Clock,
  ) {}

  /** What waits for an answer, what is due first at the top. Throws INVALID_CURSOR, PAGE_TOO_LARGE. */
  async queue<Node>(
    first: number,
    after: string | null,
    node: (row: AnswerRow) => Node,
  ): Promise<Connection<Node>> {
    const most = pageSize(first);
    const rows = await this.answers.queue(this.database, decodeCursor(after), most + 1);
    return toConnection(rows, most, {
      cursor: (row) => encodeCursor(row.dueOn, row.needId),
      node,
      total: () => this.answers.countOpen(this.database, limits.countedTotal),
      facets: () => Promise.resolve([]),
    });
  }

  /** Working days until the end of the due day; negative once it has passed. */
  daysLeft(row: AnswerRow): number {
    return workingDaysLeft(row.dueOn, this.clock.now());
  }

  /** The answers of these needs that the actor may read: its own organisations', all for the desk. */
  async ofNeeds(actor: Actor, needIds: readonly string[]): Promise<Map<string, AnswerRow>> {
    if (actor.kind !== 'user') return new Map();
    const rows = await this.answers.ofNeeds(this.database, needIds, actor.organisationIds, isAdviser(actor));
    return new Map(rows.map((row) => [row.needId, row]));
  }

  /** Candidates of answers that were read by `ofNeeds` before. */
  candidates(needIds: readonly string[]): Promise<CandidateRow[]> {
    return this.answers.candidates(this.database, needIds);
  }

  /** Of the last twelve months. */
  async figures(): Promise<AnswerFigures> {
    const since = new Date(this.clock.now().getTime() - yearMs);
    const numbers = this.database.asPlatform();
    const [given, open] = await Promise.all([
      this.answers.answeredSince(numbers, since),
      this.answers.countOpen(numbers, limits.countedTotal),
    ]);
    const days = given.map(({ daysTaken }) => daysTaken);
    return {
      answered: given.length,
      withCandidates: given.filter(({ state }) => state === 'candidates').length,
      open,
      inTime: days.filter((taken) => taken <= needAnswerDays).length,
      medianWorkingDays: percentile(days, 0.5),
      p90WorkingDays: percentile(days, 0.9),
    };
  }
}
