import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PublicPages, type PublicPage } from '../../../platform/http/public-pages.js';
import { parseId } from '../../../platform/validation/parse.js';
import { ReadExperts } from '../use-cases/read-experts.js';

@Injectable()
export class ExpertPages implements OnModuleInit {
  constructor(
    private readonly pages: PublicPages,
    private readonly experts: ReadExperts,
  ) {}

  onModuleInit(): void {
    this.pages.register('/experts', () => this.list());
    this.pages.register('/experts/:id', ({ id }) => this.one(id ?? ''));
  }

  private async list(): Promise<PublicPage> {
    const { edges } = await this.experts.page({}, { first: 20, sort: 'title' }, (row) => row);
    return {
      title: 'Chuyên gia',
      description: 'Nhà khoa học, kỹ sư, nghệ nhân sẵn sàng giúp doanh nghiệp ở Lào Cai.',
      path: '/experts',
      blocks: [
        { kind: 'heading', text: 'Chuyên gia' },
        {
          kind: 'list',
          items: edges.map(({ node }) => ({
            text: [node.degree, node.name].filter(Boolean).join(' '),
            href: `/experts/${node.id}`,
          })),
        },
      ],
    };
  }

  private async one(id: string): Promise<PublicPage | null> {
    const [row] = await this.experts.byIds([parseId(id)]);
    if (!row) return null;
    const name = [row.degree, row.name].filter(Boolean).join(' ');
    return {
      title: name,
      description: row.bio ?? name,
      path: `/experts/${row.id}`,
      jsonLd: {
        '@type': 'Person',
        name: row.name,
        ...(row.degree ? { honorificPrefix: row.degree } : {}),
        ...(row.bio ? { description: row.bio } : {}),
        knowsLanguage: row.languages,
      },
      blocks: [
        { kind: 'heading', text: name },
        ...(row.bio ? [{ kind: 'text' as const, text: row.bio }] : []),
        ...(row.location ? [{ kind: 'text' as const, text: row.location }] : []),
      ],
    };
  }
}
