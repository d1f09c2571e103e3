import { Injectable } from '@nestjs/common';
import type { NewsKind } from '@caunoi/shared/news/news-inputs';
import type { Actor } from '../../../platform/auth/actor.js';
import type { ListRequest } from '../../../platform/database/list-reader.js';
import type { Connection } from '../../../platform/database/page.js';
import { mayWriteNews, type NewsRow } from '../domain/news.js';
import { NewsRepository } from '../persistence/news.repository.js';

/** Published news for everybody; drafts for those who write them, where they ask for them. */
@Injectable()
export class ReadNews {
  constructor(private readonly news: NewsRepository) {}

  byIds(actor: Actor, ids: readonly string[]): Promise<NewsRow[]> {
    return this.news.byIds(ids, mayWriteNews(actor));
  }

  page<Node>(
    actor: Actor,
    selection: { kinds?: readonly NewsKind[] | null | undefined; drafts: boolean },
    request: ListRequest,
    node: (row: NewsRow) => Node,
  ): Promise<Connection<Node>> {
    return this.news.page({ ...selection, drafts: selection.drafts && mayWriteNews(actor) }, request, node);
  }
}
