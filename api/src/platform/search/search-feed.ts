import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ProjectionTail, type ProjectedItem } from '../events/projection-tail.js';
import { SEARCH_ENGINE, type SearchDoc, type SearchEngine } from './search-engine.js';

/** Keeps the search engine equal to the public projections. */
@Injectable()
export class SearchFeed implements OnModuleInit {
  constructor(
    private readonly tail: ProjectionTail,
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
  ) {}

  onModuleInit(): void {
    this.tail.onItems((items) => this.take(items));
  }

  private async take(items: readonly ProjectedItem[]): Promise<void> {
    const shown = items.filter((item) => item.publicDoc !== null);
    await this.engine.upsert(shown.map((item) => toSearchDoc(item)));
    await this.engine.remove(items.filter((item) => item.publicDoc === null).map((item) => item.id));
  }
}

/** Public projections of different kinds name their texts differently; the engine knows one shape. */
function toSearchDoc({ kind, id, publicDoc }: ProjectedItem): SearchDoc {
  const doc = publicDoc ?? {};
  const text = (name: string): string => {
    const value = doc[name];
    return typeof value === 'string' ? value : '';
  };
  const list = (name: string): string[] => {
    const value = doc[name];
    return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
  };
  return {
    id,
    kind,
    title: text('title') || text('name'),
    keywords: list('keywords').join('\n'),
    summary: text('summary') || text('description') || text('bio'),
    body: text('body'),
    organisation: [text('organisationName'), text('nameEn')].filter(Boolean).join('\n'),
    fieldCodes: text('fieldCode') ? [text('fieldCode')] : list('fieldCodes'),
    industryCode: text('industryCode') || null,
    province: text('province') || text('region') || null,
  };
}
