import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formatDate } from '@caunoi/vietnamese/dates';
import { anonymous } from '../../../platform/auth/actor.js';
import { PublicPages, type PublicPage } from '../../../platform/http/public-pages.js';
import { parseId } from '../../../platform/validation/parse.js';
import type { NewsRow } from '../domain/news.js';
import { ReadNews } from '../use-cases/read-news.js';

@Injectable()
export class NewsPages implements OnModuleInit {
  constructor(
    private readonly pages: PublicPages,
    private readonly news: ReadNews,
  ) {}

  onModuleInit(): void {
    this.pages.register('/news', () => this.list());
    this.pages.register('/news/:id', ({ id }) => this.one(id ?? ''));
  }

  private async list(): Promise<PublicPage> {
    const { edges } = await this.news.page(
      anonymous,
      { drafts: false },
      { first: 20, sort: 'newest' },
      (row) => row,
    );
    return {
      title: 'Tin và lời mời',
      description: 'Tin, lời mời gọi và sự kiện khoa học, công nghệ của tỉnh Lào Cai.',
      path: '/news',
      blocks: [
        { kind: 'heading', text: 'Tin và lời mời' },
        { kind: 'list', items: edges.map(({ node }) => ({ text: node.title, href: `/news/${node.id}` })) },
      ],
    };
  }

  private async one(id: string): Promise<PublicPage | null> {
    const [row] = await this.news.byIds(anonymous, [parseId(id)]);
    if (!row) return null;
    const days = [row.starts_on, row.ends_on]
      .filter((day) => day !== null)
      .map((day) => formatDate(day, 'vi'));
    return {
      title: row.title,
      description: row.summary,
      path: `/news/${row.id}`,
      jsonLd: jsonLdOf(row),
      blocks: [
        { kind: 'heading', text: row.title },
        ...(days.length > 0 ? [{ kind: 'text' as const, text: days.join(' – ') }] : []),
        ...(row.place ? [{ kind: 'text' as const, text: row.place }] : []),
        { kind: 'text', text: row.summary },
        ...(row.body ?? '')
          .split(/\n{2,}/)
          .filter((part) => part !== '')
          .map((text) => ({ kind: 'text' as const, text })),
      ],
    };
  }
}

/** schema.org: an event with its days and place, anything else an article. */
function jsonLdOf(row: NewsRow): Record<string, unknown> {
  const common = { inLanguage: row.language, description: row.summary };
  if (row.kind === 'event')
    return {
      '@type': 'Event',
      name: row.title,
      startDate: row.starts_on,
      ...(row.ends_on ? { endDate: row.ends_on } : {}),
      ...(row.place ? { location: { '@type': 'Place', name: row.place } } : {}),
      ...common,
    };
  return {
    '@type': 'NewsArticle',
    headline: row.title,
    datePublished: row.published_at?.toISOString(),
    dateModified: row.updated_at.toISOString(),
    ...(row.ends_on ? { expires: row.ends_on } : {}),
    ...common,
  };
}
