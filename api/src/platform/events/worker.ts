import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Logger as WorkerLogger, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker';
import pg from 'pg';
import type { Logger } from '../logger.js';
import { CONFIG, LOGGER } from '../tokens.js';
import type { Config } from '../../config/config.js';
import { DatabaseUrl } from '../database/database-url.js';
import { Events } from './events.js';

/** Runs the jobs that events become. Started explicitly, so that a process can serve without working. */
@Injectable()
export class Worker implements OnApplicationShutdown {
  private runner: Runner | undefined;
  private pool: pg.Pool | undefined;
  /** Long jobs look at it and leave the rest for the next start. */
  private readonly stopping = new AbortController();

  constructor(
    private readonly events: Events,
    private readonly url: DatabaseUrl,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async start(): Promise<void> {
    const tasks: TaskList = {};
    for (const [task, handle] of this.events.handlers()) {
      tasks[task] = (payload) => handle(payload, this.stopping.signal);
    }
    const concurrency = this.config.production ? 4 : 2;
    // A pool of its own, which ends once the last job is settled: the requests' pool ends on another day.
    this.pool = new pg.Pool({ connectionString: this.url.value, max: concurrency + 2 });
    const lost = (error: Error): void =>
      this.log.warn({ err: error.message }, "a connection of the worker's was lost");
    this.pool.on('error', lost);
    this.pool.on('connect', (client) => client.on('error', lost));
    this.runner = await run({
      pgPool: this.pool,
      taskList: tasks,
      parsedCronItems: parseCronItems([...this.events.scheduled()].map(([task, match]) => ({ task, match }))),
      concurrency,
      noHandleSignals: true,
      logger: new WorkerLogger(() => (level, message) => {
        if (level === 'error') this.log.error({ worker: true }, message);
        else if (level === 'warning') this.log.warn({ worker: true }, message);
        else this.log.debug({ worker: true }, message);
      }),
    });
    // A runner that loses its database rejects this promise; the process goes on and serves, and says so in health.
    this.runner.promise.catch((error: unknown) =>
      this.log.error({ err: String(error) }, 'the job worker stopped'),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.runner?.stop().catch(() => undefined);
    await this.pool?.end();
  }
}
