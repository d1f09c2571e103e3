import { createHash } from 'node:crypto';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { DATA_SOURCE, LOGGER } from '../tokens.js';
import type { Logger } from '../logger.js';
import { anonymous, system, type Actor } from '../auth/actor.js';
import { currentRequest } from '../request-scope.js';
import { AppError } from '../errors/app-error.js';
import { poolOf } from './data-source.js';
import { HeardClient } from './heard-client.js';
import { isRetryable } from './pg-errors.js';
import { queryAs, settingsOf, tellActor } from './row-security.js';

/** What a repository's reading method needs: the pool for plain reads, or the transaction it takes part in. */
export interface Reader {
  query<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
}

/** One running transaction. */
export interface Transaction extends Reader {
  readonly actor: Actor;
  readonly manager: EntityManager;
}

const attempts = 4;
/** Whoever asks outside a request: the command line, jobs, the start. */
const platform = system('platform');

/**
 * The way to PostgreSQL for every module: plain reads and transactions. Both count their statements for the request
 * they belong to and are cancelled in PostgreSQL when that request ends early, so that no connection stays taken.
 */
@Injectable()
export class Database implements Reader, OnApplicationShutdown {
  private readonly pool: pg.Pool;
  /** Cancelling needs a connection of its own: the pool may be exhausted by what is to be cancelled. */
  private readonly cancelPool: pg.Pool;
  private readonly statementNames = new Map<string, string>();

  constructor(
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(LOGGER) private readonly log: Logger,
  ) {
    this.pool = poolOf(dataSource);
    this.cancelPool = new pg.Pool({
      connectionString: String((dataSource.options as { url?: string }).url),
      Client: HeardClient,
      max: 1,
      idleTimeoutMillis: 5_000,
    });
    for (const pool of [this.pool, this.cancelPool]) {
      pool.on('error', (error) =>
        this.log.warn({ err: error.message }, 'an idle database connection was lost'),
      );
    }
  }

  /**
   * One statement on its own, for the actor of the request (a stranger until a session says otherwise; outside a request
   * the platform itself): the row policies are told. Rejects with PostgreSQL's error, or AppError REQUEST_TIMEOUT when the
   * request is over.
   */
  query<Row>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    return this.read(readerNow(), sql, params);
  }

  /**
   * Reads what the asking actor may not see, for a number or a yes that it may know. The row policies are no net here:
   * nothing that such a statement answers may be shown as it is.
   */
  asPlatform(): Reader {
    return { query: (sql, params = []) => this.read(platform, sql, params) };
  }

  private async read<Row>(actor: Actor, sql: string, params: readonly unknown[]): Promise<Row[]> {
    const client = await this.pool.connect();
    const watch = this.cancelWhenRequestEnds(client);
    let broken: unknown;
    try {
      watch.begin();
      const statement = { name: this.nameOf(sql), text: sql, values: [...params] };
      const result = await queryAs(client, actor, statement);
      return result.rows as Row[];
    } catch (error) {
      broken = error;
      throw error;
    } finally {
      await watch.end();
      client.release(
        broken instanceof Error && !('severity' in broken) && !(broken instanceof AppError)
          ? broken
          : undefined,
      );
    }
  }

  /**
   * Runs `work` in one transaction for `actor`, whom the row policies are told: commits when it resolves, rolls back when it throws and re-throws the
   * real error; a deadlock or serialization failure is tried again, three times with jitter.
   * `work` may therefore run more than once: side effects belong after the commit.
   */
  async transaction<Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(actor, work);
      } catch (error) {
        if (attempt >= attempts || !isRetryable(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, attempt * 20 * (0.5 + Math.random())));
      }
    }
  }

  private async attempt<Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as pg.PoolClient;
    const watch = this.cancelWhenRequestEnds(client);
    try {
      watch.begin();
      await runner.startTransaction();
      await client.query({ ...tellActor, values: [...settingsOf(actor)] });
      const result = await work(new RunningTransaction(actor, runner, watch));
      watch.throwIfOver();
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await watch.end();
      await runner.release();
    }
  }

  /** Connections of this process now, and how many statements wait for one. */
  connections(): { total: number; idle: number; waiting: number } {
    return { total: this.pool.totalCount, idle: this.pool.idleCount, waiting: this.pool.waitingCount };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.cancelPool.end();
  }

  private nameOf(sql: string): string {
    let name = this.statementNames.get(sql);
    if (!name) {
      if (this.statementNames.size > 500) this.statementNames.clear();
      name = createHash('sha1').update(sql).digest('base64url');
      this.statementNames.set(sql, name);
    }
    return name;
  }

  private cancelWhenRequestEnds(client: pg.PoolClient): Watch {
    const scope = currentRequest();
    let cancelling: Promise<unknown> | undefined;
    const cancel = () => {
      const pid = (client as unknown as { processID: number }).processID;
      cancelling = this.cancelPool.query('select pg_cancel_backend($1)', [pid]).catch(() => undefined);
    };
    const throwIfOver = () => {
      if (scope?.signal.aborted) throw new AppError('REQUEST_TIMEOUT');
    };
    return {
      throwIfOver,
      begin: () => {
        throwIfOver();
        if (scope) scope.sqlStatements++;
        scope?.signal.addEventListener('abort', cancel, { once: true });
      },
      count: () => {
        throwIfOver();
        if (scope) scope.sqlStatements++;
      },
      end: async () => {
        scope?.signal.removeEventListener('abort', cancel);
        // Keep the connection until the cancel has been delivered: it must not hit the next one's statement.
        await cancelling;
      },
    };
  }
}

function readerNow(): Actor {
  const scope = currentRequest();
  return scope ? (scope.actor ?? anonymous) : platform;
}

interface Watch {
  begin(): void;
  count(): void;
  throwIfOver(): void;
  end(): Promise<void>;
}

class RunningTransaction implements Transaction {
  readonly manager: EntityManager;
  constructor(
    readonly actor: Actor,
    private readonly runner: QueryRunner,
    private readonly watch: Watch,
  ) {
    this.manager = runner.manager;
  }

  async query<Row>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    this.watch.count();
    const client = (await this.runner.connect()) as pg.PoolClient;
    const result = await client.query(sql, [...params]);
    return result.rows as Row[];
  }
}
