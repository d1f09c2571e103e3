import { Injectable } from '@nestjs/common';
import type { RadarAction } from '@caunoi/shared/radar/radar-inputs';
import type { NewsStatus } from '@caunoi/shared/news/news-inputs';
import { Database, type Transaction } from '../../../platform/database/database.js';

export interface ActionRow {
  id: string;
  theme: string;
  action: RadarAction;
  news_id: string;
  title: string;
  status: NewsStatus;
  created_at: Date;
}

@Injectable()
export class RadarActionsRepository {
  constructor(private readonly database: Database) {}

  /** What was made of themes, the newest first. */
  all(): Promise<ActionRow[]> {
    return this.database.query<ActionRow>(
      `select a.id, a.theme, a.action, a.news_id, n.title, n.status, a.created_at
       from radar_actions a join news_items n on n.id = a.news_id order by a.created_at desc, a.id limit 500`,
    );
  }

  async add(
    tx: Transaction,
    one: { theme: string; action: RadarAction; newsId: string; size: number; by: string; at: Date },
  ): Promise<void> {
    await tx.query(
      `insert into radar_actions (theme, action, news_id, size, created_by, created_at) values ($1, $2, $3, $4, $5, $6)`,
      [one.theme, one.action, one.newsId, one.size, one.by, one.at],
    );
  }
}
