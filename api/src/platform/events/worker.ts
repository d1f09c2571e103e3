import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Logger as WorkerLogger, run, type Runner, type TaskList } from 'graphile-worker';
import type { DataSource } from 'typeorm';
import type { Logger } from '../logger.js';
import { CONFIG, DATA_SOURCE, LOGGER } from '../tokens.js';
import type { Config } from '../../config/config.js';
import { poolOf } from '../database/data-source.js';
import { Events } from './events.js';

/** Runs the jobs that events become. Started explicitly, so that a process can serve without working. */
@Injectable()
export class Worker implements OnApplicationShutdown {
  private runner: Runner | undefined;

  constructor(
    private readonly events: Events,
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async start(): Promise<void> {
    const tasks: TaskList = {};
    for (const [task, handle] of this.events.handlers()) tasks[task] = (payload) => handle(payload);
    this.runner = await run({
      pgPool: poolOf(this.dataSource),
      taskList: tasks,
      concurrency: this.config.production ? 4 : 2,
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
    await this.runner?.stop().catch(() => undefined);
  }
}
