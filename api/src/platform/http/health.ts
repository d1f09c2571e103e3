import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Database } from '../database/database.js';
import { ProjectionTail } from '../events/projection-tail.js';
import { SEARCH_ENGINE, type SearchEngine } from '../search/search-engine.js';

/** /health/live: the process runs. /health/ready: it can serve (database there, index filled, not stopping). */
@Injectable()
export class Health {
  private stopping = false;

  constructor(
    private readonly database: Database,
    private readonly tail: ProjectionTail,
    @Inject(SEARCH_ENGINE) private readonly search: SearchEngine,
  ) {}

  /** From now on nothing new should be sent here. */
  stop(): void {
    this.stopping = true;
  }

  live(_request: Request, response: Response): void {
    response.json({ status: 'ok' });
  }

  async ready(_request: Request, response: Response): Promise<void> {
    const database = await this.database.query('select 1').then(
      () => true,
      () => false,
    );
    const search = await this.search.health().catch(() => ({ engine: 'unknown', ok: false, docs: 0 }));
    const indexLagMs = this.tail.lagMs();
    const ok = !this.stopping && database && Number.isFinite(indexLagMs);
    response.status(ok ? 200 : 503).json({
      status: ok ? 'ok' : this.stopping ? 'stopping' : 'unavailable',
      database,
      search,
      indexLagMs: Number.isFinite(indexLagMs) ? indexLagMs : null,
    });
  }
}
