import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { ItemKind } from '@caunoi/shared/vocabulary';
import pg from 'pg';
import type { Logger } from '../logger.js';
import { LOGGER } from '../tokens.js';
import { Database } from '../database/database.js';
import { DatabaseUrl } from '../database/database-url.js';

export const projectionChannel = 'item_projections';

export interface ProjectedItem {
  readonly kind: ItemKind;
  readonly id: string;
  readonly publicDoc: Record<string, unknown> | null;
  readonly matchDoc: Record<string, unknown> | null;
}

export type ProjectionListener = (items: readonly ProjectedItem[]) => void | Promise<void>;

interface Row {
  kind: ItemKind;
  id: string;
  public_doc: Record<string, unknown> | null;
  match_doc: Record<string, unknown> | null;
  xid: number;
}

const pageSize = 2_000;
const pollMs = 5_000;

/**
 * Keeps what this process holds in memory (search index, matcher) equal to the committed projections. Woken by NOTIFY,
 * with a poll as the net. Each look reads everything written by transactions that were not finished at the last look,
 * so rows of a late commit are read when they appear; listeners may see a row twice and must not mind.
 */
@Injectable()
export class ProjectionTail implements OnApplicationShutdown {
  private readonly listeners: ProjectionListener[] = [];
  private readonly wakes: (() => void)[] = [];
  private watermark = 0;
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private caughtUpAt = 0;

  constructor(
    private readonly database: Database,
    private readonly url: DatabaseUrl,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onItems(listener: ProjectionListener): void {
    this.listeners.push(listener);
  }

  /** Called whenever something public changed: items, or the matches between them. */
  onWake(listener: () => void): void {
    this.wakes.push(listener);
  }

  /** Resolves when everything committed before the call has reached every listener. */
  async start(): Promise<void> {
    await this.listen();
    await this.catchUp();
    this.timer = setInterval(() => void this.poll(), pollMs);
    this.timer.unref();
  }

  /** Reads on until nothing new is there; calls queue behind each other. */
  catchUp(): Promise<void> {
    const next = this.running.then(() => this.readOn());
    this.running = next.catch(() => undefined);
    return next;
  }

  /** Milliseconds since this process last knew that it had seen everything. */
  lagMs(): number {
    return this.caughtUpAt === 0 ? Number.POSITIVE_INFINITY : Date.now() - this.caughtUpAt;
  }

  private async poll(): Promise<void> {
    try {
      if (!this.client) await this.listen();
      await this.catchUp();
    } catch (error) {
      this.log.warn({ err: String(error) }, 'the projections could not be read; trying again');
    }
  }

  private async readOn(): Promise<void> {
    const [bounds] = await this.database.query<{ xmin: number }>(
      'select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as xmin',
    );
    if (!bounds) return;
    let after = { xid: this.watermark, id: '00000000-0000-0000-0000-000000000000' };
    for (;;) {
      const rows = await this.database.query<Row>(
        `select kind, id, public_doc, match_doc, xid from item_projections
         where (xid, id) > ($1, $2) order by xid, id limit ${pageSize}`,
        [after.xid, after.id],
      );
      const items = rows.map((row) => ({
        kind: row.kind,
        id: row.id,
        publicDoc: row.public_doc,
        matchDoc: row.match_doc,
      }));
      if (items.length > 0) {
        for (const listener of this.listeners) await listener(items);
        for (const wake of this.wakes) wake();
      }
      const last = rows.at(-1);
      if (!last || rows.length < pageSize) break;
      after = { xid: last.xid, id: last.id };
    }
    // Transactions from xmin on may still commit rows with these numbers: the next look begins there again.
    this.watermark = bounds.xmin - 1;
    this.caughtUpAt = Date.now();
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url.value,
      application_name: 'caunoi-tail',
      keepAlive: true,
    });
    const lost = (): void => {
      if (this.client === client) this.client = undefined;
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', () => {
      for (const wake of this.wakes) wake();
      void this.poll();
    });
    await client.connect();
    await client.query(`listen ${projectionChannel}`);
    this.client = client;
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
    await this.client?.end().catch(() => undefined);
  }
}
