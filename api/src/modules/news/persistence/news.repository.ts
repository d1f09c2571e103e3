import { Injectable } from '@nestjs/common';
import type { NewsInputValue, NewsKind } from '@caunoi/shared/news/news-inputs';
import { newsKindLabels } from '@caunoi/shared/news/news-inputs';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { ListReader, type ListRequest } from '../../../platform/database/list-reader.js';
import type { Connection } from '../../../platform/database/page.js';
import { Where } from '../../../platform/database/where.js';
import { wordLabel } from '../../../platform/labels.js';
import type { NewsRow } from '../domain/news.js';

const columns = `o.id, o.kind, o.language, o.title, o.summary, o.body, o.place, o.starts_on::text as starts_on,
  o.ends_on::text as ends_on, o.status, o.published_at, o.theme, o.updated_at, o.revision`;

/** What a list shows: what is published, or for those who write news everything. */
export interface NewsSelection {
  readonly kinds?: readonly NewsKind[] | null | undefined;
  readonly drafts: boolean;
}

@Injectable()
export class NewsRepository {
  private readonly list: ListReader<NewsRow>;

  constructor(database: Database) {
    this.list = new ListReader(database, {
      from: 'news_items o',
      columns,
      newest: 'coalesce(o.published_at, o.created_at)',
      title: 'o.title',
    });
  }

  /** The pieces of these ids, in no order; drafts only when asked for. */
  byIds(ids: readonly string[], drafts: boolean): Promise<NewsRow[]> {
    return this.list.byIds(ids, visible(drafts));
  }

  page<Node>(
    { kinds, drafts }: NewsSelection,
    request: ListRequest,
    node: (row: NewsRow) => Node,
  ): Promise<Connection<Node>> {
    return this.list.connection(
      request,
      () => visible(drafts).andAny('o.kind = any(?)', kinds, 'kinds'),
      [{ name: 'newsKinds', expression: 'o.kind', selected: kinds, label: wordLabel(newsKindLabels) }],
      node,
    );
  }

  /** The row, locked against another writer; undefined when there is none. */
  async locked(tx: Transaction, id: string): Promise<NewsRow | undefined> {
    const [row] = await tx.query<NewsRow>(`select ${columns} from news_items o where o.id = $1 for update`, [
      id,
    ]);
    return row;
  }

  async add(tx: Transaction, input: NewsInputValue, by: string, theme: string | null): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `insert into news_items (kind, language, title, summary, body, place, starts_on, ends_on, created_by, theme)
       values ($1, $2, $3, $4, $5, $6, $7::date, $8::date, $9, $10) returning id`,
      [...written(input), by, theme],
    );
    return row!.id;
  }

  async change(tx: Transaction, id: string, input: NewsInputValue, now: Date): Promise<void> {
    await tx.query(
      `update news_items set kind = $1, language = $2, title = $3, summary = $4, body = $5, place = $6,
         starts_on = $7::date, ends_on = $8::date, updated_at = $10, revision = revision + 1 where id = $9`,
      [...written(input), id, now],
    );
  }

  async setStatus(tx: Transaction, id: string, status: NewsRow['status'], now: Date): Promise<void> {
    await tx.query(
      `update news_items set status = $2, updated_at = $3, revision = revision + 1,
         published_at = case when $2 = 'published' then coalesce(published_at, $3) else published_at end where id = $1`,
      [id, status, now],
    );
  }
}

function visible(drafts: boolean): Where {
  const where = new Where();
  if (!drafts) where.and("o.status = 'published'");
  return where;
}

const written = (input: NewsInputValue): unknown[] => [
  input.kind,
  input.language,
  input.title,
  input.summary,
  input.body ?? null,
  input.place ?? null,
  input.startsOn ?? null,
  input.endsOn ?? null,
];
