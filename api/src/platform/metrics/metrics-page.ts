import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Config } from '../../config/config.js';
import { Database } from '../database/database.js';
import { ProjectionTail } from '../events/projection-tail.js';
import { CONFIG } from '../tokens.js';
import { Metrics } from './metrics.js';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * GET /metrics: operations, connections, waiting jobs, age of the index. For whoever holds METRICS_TOKEN; without one for
 * programs of this machine that come straight here, not through a proxy. Everybody else finds nothing.
 */
@Injectable()
export class MetricsPage {
  constructor(
    private readonly metrics: Metrics,
    private readonly database: Database,
    private readonly tail: ProjectionTail,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async answer(request: Request, response: Response): Promise<void> {
    response.setHeader('Cache-Control', 'no-store');
    if (!this.mayRead(request)) {
      response.status(404).type('text/plain').send('Not found\n');
      return;
    }
    response.setHeader('Content-Type', 'text/plain; version=0.0.4; charset=utf-8');
    response.send(this.metrics.text() + gauges(await this.now()));
  }

  private mayRead(request: Request): boolean {
    const { metricsToken } = this.config;
    if (metricsToken === undefined) {
      const passedOn = request.headers['x-forwarded-for'] ?? request.headers['forwarded'];
      return passedOn === undefined && loopback.has(request.socket.remoteAddress ?? '');
    }
    const given = Buffer.from(request.headers.authorization ?? '');
    const wanted = Buffer.from(`Bearer ${metricsToken}`);
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  }

  private async now(): Promise<Record<string, [help: string, value: number]>> {
    const { total, idle, waiting } = this.database.connections();
    const [jobs] = await this.database
      .query<{ waiting: number; age: number; failed: number }>(
        `select count(*) filter (where run_at <= now() and locked_at is null and attempts < max_attempts)::int as waiting,
           coalesce(extract(epoch from now() - min(run_at)
             filter (where run_at <= now() and locked_at is null and attempts < max_attempts)), 0)::float8 as age,
           count(*) filter (where attempts >= max_attempts)::int as failed
         from graphile_worker.jobs`,
      )
      .catch(() => [undefined]);
    return {
      caunoi_database_up: ['Whether PostgreSQL answers.', jobs ? 1 : 0],
      caunoi_database_connections: ['Open connections of this process.', total],
      caunoi_database_connections_idle: ['Connections that wait for work.', idle],
      caunoi_database_requests_waiting: ['Reads and writes that wait for a connection.', waiting],
      ...(jobs
        ? {
            caunoi_jobs_waiting: ['Jobs that are due and not begun.', jobs.waiting],
            caunoi_jobs_oldest_seconds: ['How long the oldest of them has waited.', jobs.age],
            caunoi_jobs_given_up: ['Jobs that failed for good.', jobs.failed],
          }
        : {}),
      caunoi_index_lag_seconds: [
        'Since this process last knew that its index holds everything.',
        this.tail.lagMs() / 1_000,
      ],
      caunoi_resident_memory_bytes: ['Memory of this process.', process.memoryUsage.rss()],
    };
  }
}

const gauges = (values: Record<string, [help: string, value: number]>): string =>
  Object.entries(values)
    .map(
      ([name, [help, value]]) =>
        `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value === Number.POSITIVE_INFINITY ? '+Inf' : value}\n`,
    )
    .join('');
