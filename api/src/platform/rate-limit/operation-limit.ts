import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Kind, type DocumentNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Config } from '../../config/config.js';
import type { Actor } from '../auth/actor.js';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { AppError } from '../errors/app-error.js';
import type { Logger } from '../logger.js';
import { outsideRequest } from '../request-scope.js';
import { CONFIG, LOGGER } from '../tokens.js';

const windowMs = 60_000;
/** An address may be a whole office behind one line. */
const addressFactor = 5;
/** What this process has counted is told to the others after so many root fields, or so long. */
const tellAfter = 20;
const tellAfterMs = 1_000;
const subjectsKept = 20_000;

interface Tally {
  windowEndsAt: number;
  /** As all processes together know it. */
  told: number;
  untold: number;
  toldAt: number;
}

/**
 * How many root fields somebody may ask for in a minute, whatever names they go by. Counted in this process and told to the
 * others through the database every second or so: a request pays no statement for it, and several processes together let
 * through a few more than one. Answers that are kept for strangers never come here.
 */
@Injectable()
export class OperationLimit {
  private readonly tallies = new Map<string, Tally>();
  private readonly weights = new WeakMap<OperationDefinitionNode, number>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** Throws RATE_LIMITED with the seconds to wait. */
  take(request: Request, actor: Actor, document: DocumentNode, operation: OperationDefinitionNode): void {
    const most = this.config.operationsPerMinute;
    if (most === 0) return;
    const [subject, allowed] =
      actor.kind === 'user'
        ? [`person:${actor.userId}`, most]
        : [`address:${request.ip ?? ''}`, most * addressFactor];
    const now = this.clock.now().getTime();
    const tally = this.tallyOf(subject, now);
    tally.untold += this.weightOf(document, operation);
    if (tally.untold >= tellAfter || now - tally.toldAt >= tellAfterMs) this.tell(subject, tally, now);
    if (tally.told + tally.untold <= allowed) return;
    throw new AppError('RATE_LIMITED', {
      retryAfterSeconds: Math.max(1, Math.ceil((tally.windowEndsAt - now) / 1_000)),
    });
  }

  private tallyOf(subject: string, now: number): Tally {
    const known = this.tallies.get(subject);
    if (known && known.windowEndsAt > now) return known;
    if (this.tallies.size >= subjectsKept) this.tallies.clear();
    // Every process has the same windows: whole minutes.
    const made = { windowEndsAt: (Math.floor(now / windowMs) + 1) * windowMs, told: 0, untold: 0, toldAt: 0 };
    this.tallies.set(subject, made);
    return made;
  }

  private tell(subject: string, tally: Tally, now: number): void {
    const { untold } = tally;
    tally.told += untold;
    tally.untold = 0;
    tally.toldAt = now;
    // Only the hash of who it is.
    const key = `operations:${createHash('sha256').update(subject).digest('base64url')}:${tally.windowEndsAt}`;
    outsideRequest(() => {
      this.database
        .query<{ count: number }>(
          `insert into rate_counters as kept (key, count, window_ends_at) values ($1, $2, $3)
           on conflict (key) do update set count = kept.count + excluded.count returning count`,
          [key, untold, new Date(tally.windowEndsAt)],
        )
        .then(
          ([row]) => (tally.told = Math.max(tally.told, row?.count ?? 0)),
          (error: unknown) =>
            this.log.warn({ err: String(error) }, 'operations could not be counted together'),
        );
    });
  }

  /** Root fields, aliases and fragments counted out. */
  private weightOf(document: DocumentNode, operation: OperationDefinitionNode): number {
    const known = this.weights.get(operation);
    if (known !== undefined) return known;
    const fragments = new Map(
      document.definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
      ),
    );
    const count = (set: SelectionSetNode | undefined, open: number): number =>
      (set?.selections ?? []).reduce((sum, part) => {
        if (part.kind === Kind.FIELD) return sum + 1;
        if (open > 8) return sum;
        return (
          sum +
          count(
            part.kind === Kind.INLINE_FRAGMENT ? part.selectionSet : fragments.get(part.name.value),
            open + 1,
          )
        );
      }, 0);
    const weight = Math.max(1, count(operation.selectionSet, 0));
    this.weights.set(operation, weight);
    return weight;
  }
}
