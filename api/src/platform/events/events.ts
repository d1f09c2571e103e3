import { Injectable } from '@nestjs/common';
import type { ItemKind } from '@caunoi/shared/vocabulary';
import type { Transaction } from '../database/database.js';

/** What happened, told inside the transaction in which it happened. */
export interface ItemsChanged {
  readonly type: 'items.changed';
  readonly kind: ItemKind;
  /** At most 1,000 of one kind. */
  readonly ids: readonly string[];
}
export type AppEvent = ItemsChanged;

/** `signal` is aborted when the process stops: a long job then throws, and runs again after the next start. */
export type JobHandler = (payload: unknown, signal: AbortSignal) => Promise<void>;

/**
 * Who listens to what: the job that each listener gets. Written down here and not gathered at start, because a process
 * without the listeners (an import on the command line) publishes the same events.
 */
const tasksOf = {
  'items.changed': ['matching.items_changed', 'introductions.items_changed'],
} as const satisfies Record<AppEvent['type'], readonly string[]>;

type TaskOf<Type extends AppEvent['type']> = (typeof tasksOf)[Type][number];

/**
 * An event becomes one job for each of its listeners, added in the publisher's transaction: the queue is the outbox.
 * A handler runs at least once, so it must be safe to run twice.
 */
@Injectable()
export class Events {
  private readonly jobs = new Map<string, JobHandler>();
  private readonly times = new Map<string, string>();

  async publish(tx: Transaction, event: AppEvent): Promise<void> {
    for (const task of tasksOf[event.type]) await addJob(tx, { task, payload: event });
  }

  /** Called while modules start: what a listener does with an event. */
  subscribe<Type extends AppEvent['type']>(
    _type: Type,
    task: TaskOf<Type>,
    handle: (event: Extract<AppEvent, { type: Type }>) => Promise<void>,
  ): void {
    this.jobs.set(task, (payload) => handle(payload as Extract<AppEvent, { type: Type }>));
  }

  /** A job that is added by name, not by an event: the follow-up work of a handler. */
  handle(task: string, handler: JobHandler): void {
    this.jobs.set(task, handler);
  }

  /** A job that comes by the clock: `cron` is five fields in UTC. Several processes on one database run it once. */
  schedule(task: string, cron: string, handler: JobHandler): void {
    this.jobs.set(task, handler);
    this.times.set(task, cron);
  }

  /** What comes by the clock: task and its five fields. */
  scheduled(): ReadonlyMap<string, string> {
    return this.times;
  }

  /** Task name -> handler, for the worker. Throws when a listener that events are sent to is missing. */
  handlers(): ReadonlyMap<string, JobHandler> {
    const missing = Object.values(tasksOf)
      .flat()
      .filter((task) => !this.jobs.has(task));
    if (missing.length > 0) throw new Error(`No handler for ${missing.join(', ')}`);
    return this.jobs;
  }
}

export interface NewJob {
  readonly task: string;
  readonly payload: object;
  /** Jobs with the same key that still wait become one. */
  readonly key?: string;
  /** Not before so many milliseconds; adding it again under its key begins the wait anew. */
  readonly delayMs?: number;
}

/** Adds a job in the running transaction: it exists if and only if the transaction commits. */
export async function addJob(tx: Transaction, { task, payload, key, delayMs = 0 }: NewJob): Promise<void> {
  await tx.query(
    `select graphile_worker.add_job($1, $2::json, job_key := $3, max_attempts := 10,
       run_at := case when $4::int = 0 then null else now() + $4 * interval '1 millisecond' end)`,
    [task, JSON.stringify(payload), key ?? null, delayMs],
  );
}
