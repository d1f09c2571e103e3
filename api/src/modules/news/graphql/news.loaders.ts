import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { loaderFor } from '../../../platform/graphql/loader.js';
import { ReadNews } from '../use-cases/read-news.js';
import { type NewsType, toNews } from './news.types.js';

@Injectable()
export class NewsLoaders {
  private readonly byId = {};

  constructor(private readonly news: ReadNews) {}

  piece(context: RequestContext, id: string): Promise<NewsType | null> {
    return loaderFor<string, NewsType>(context, this.byId, async (ids) => {
      const rows = await this.news.byIds(context.actor, ids);
      return new Map(rows.map((row) => [row.id, toNews(row)]));
    }).load(id);
  }
}
