import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../../../platform/database/database.js';
import type { FeedbackRow } from '../domain/feedback-row.js';
import type { MatchSide } from '../domain/stored-match.js';

export interface NewFeedback extends FeedbackRow {
  organisationId: string;
  note: string | null;
  givenBy: string;
  givenAt: Date;
}

@Injectable()
export class MatchFeedbackRepository {
  constructor(private readonly database: Database) {}

  /** What these organisations said of the matches of their own items: nobody else is told who said no to whom. */
  of(side: MatchSide, ids: readonly string[], organisationIds: readonly string[]): Promise<FeedbackRow[]> {
    return this.database.query<FeedbackRow>(
      `select need_id as "needId", target_id as "targetId", side, verdict, reason from match_feedback
       where side = $1 and ${side === 'need' ? 'need_id' : 'target_id'} = any($2) and organisation_id = any($3)`,
      [side, ids, organisationIds],
    );
  }

  /** The newest word counts. What the match rested on is taken from the stored list. */
  async put(tx: Transaction, one: NewFeedback): Promise<void> {
    const [rank, match] = one.side === 'need' ? ['need_rank', 'for_need'] : ['target_rank', 'for_target'];
    await tx.query(
      `insert into match_feedback (need_id, target_id, side, organisation_id, verdict, reason, note, rank, judged, given_by, given_at)
       values ($1, $2, $3, $4, $5, $6, $7,
         (select ${rank} from matches where need_id = $1 and target_id = $2),
         (select jsonb_build_object('contributions', ${match} -> 'contributions', 'score', ${match} -> 'score', 'model', l.model_version)
          from matches m left join match_lists l on l.item_id = ${one.side === 'need' ? '$1' : '$2'}
          where m.need_id = $1 and m.target_id = $2),
         $8, $9)
       on conflict (need_id, target_id, side) do update set verdict = excluded.verdict, reason = excluded.reason,
         note = excluded.note, given_by = excluded.given_by, given_at = excluded.given_at,
         rank = coalesce(excluded.rank, match_feedback.rank), judged = coalesce(excluded.judged, match_feedback.judged)`,
      [
        one.needId,
        one.targetId,
        one.side,
        one.organisationId,
        one.verdict,
        one.reason,
        one.note,
        one.givenBy,
        one.givenAt,
      ],
    );
  }

  async withdraw(tx: Transaction, needId: string, targetId: string, side: MatchSide): Promise<void> {
    await tx.query('delete from match_feedback where need_id = $1 and target_id = $2 and side = $3', [
      needId,
      targetId,
      side,
    ]);
  }
}
