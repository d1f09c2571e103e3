import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { AppError } from '../errors/app-error.js';

export interface RateRule {
  readonly name: string;
  readonly most: number;
  readonly windowSeconds: number;
}

/** Old counters are cleared once in so many calls, by whoever comes. */
const tidyOneIn = 200;

/**
 * Counts tries per key and window in the database, so that every process shares them. A try is counted before it is
 * made, in a statement of its own: a refused or rolled-back one stays counted.
 */
@Injectable()
export class RateLimit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts one try. Throws RATE_LIMITED with the seconds to wait when there were too many; the first one too many of a window
   * runs `onShut` before.
   */
  async take(rule: RateRule, subject: string, onShut?: () => Promise<void>): Promise<void> {
    const now = this.clock.now();
    const [row] = await this.database.query<{ count: number; window_ends_at: Date }>(
      `insert into rate_counters as kept (key, count, window_ends_at) values ($1, 1, $2::timestamptz + make_interval(secs => $3))
       on conflict (key) do update set
         count = case when kept.window_ends_at <= $2 then 1 else kept.count + 1 end,
         window_ends_at = case when kept.window_ends_at <= $2 then excluded.window_ends_at else kept.window_ends_at end
       returning count, window_ends_at`,
      [keyOf(rule, subject), now, rule.windowSeconds],
    );
    if (Math.random() < 1 / tidyOneIn) await this.tidy(now);
    if (!row || row.count <= rule.most) return;
    if (row.count === rule.most + 1) await onShut?.();
    const retryAfterSeconds = Math.max(1, Math.ceil((row.window_ends_at.getTime() - now.getTime()) / 1_000));
    throw new AppError('RATE_LIMITED', { retryAfterSeconds });
  }

  /** Takes one try back: it was a success, and only failures count. */
  async giveBack(rule: RateRule, subject: string): Promise<void> {
    await this.database.query('update rate_counters set count = count - 1 where key = $1 and count > 0', [
      keyOf(rule, subject),
    ]);
  }

  private async tidy(now: Date): Promise<void> {
    await this.database.query(
      "delete from rate_counters where window_ends_at < $1::timestamptz - interval '1 day'",
      [now],
    );
  }
}

/** Subjects are addresses of people and machines: only their hash is kept. */
const keyOf = (rule: RateRule, subject: string): string =>
  `${rule.name}:${createHash('sha256').update(subject).digest('base64url')}`;
