import { Injectable, type OnModuleInit } from '@nestjs/common';
import { anonymous } from '../../../platform/auth/actor.js';
import { PublicPages, type PublicPage } from '../../../platform/http/public-pages.js';
import { ReadMarket } from '../../market/market.public.js';
import { plainPages } from './plain-pages.js';

const description =
  'Nơi doanh nghiệp, hợp tác xã ở Lào Cai nói khó khăn của mình, và viện, trường, phòng thí nghiệm, chuyên gia đưa ra lời giải.';

@Injectable()
export class HomePages implements OnModuleInit {
  constructor(
    private readonly pages: PublicPages,
    private readonly market: ReadMarket,
  ) {}

  onModuleInit(): void {
    this.pages.register('/', () => this.home());
    for (const [path, title] of Object.entries(plainPages)) {
      this.pages.register(path, () => Promise.resolve(plain(title, path)));
    }
  }

  private async home(): Promise<PublicPage> {
    const newest = { first: 6, sort: 'newest' } as const;
    const [needs, offers] = await Promise.all([
      this.market.needPage(anonymous, {}, newest, (row) => ({ text: row.title, href: `/needs/${row.id}` })),
      this.market.offerPage(anonymous, {}, newest, (row) => ({ text: row.title, href: `/offers/${row.id}` })),
    ]);
    return {
      title: 'Cần và Có gặp nhau',
      description,
      path: '/',
      jsonLd: { '@type': 'WebSite', name: 'Cầu Nối', inLanguage: ['vi', 'en'] },
      blocks: [
        { kind: 'heading', text: 'Cầu Nối' },
        { kind: 'text', text: description },
        { kind: 'text', text: 'Nhu cầu mới' },
        { kind: 'list', items: needs.edges.map(({ node }) => node) },
        { kind: 'text', text: 'Nguồn cung mới' },
        { kind: 'list', items: offers.edges.map(({ node }) => node) },
      ],
    };
  }
}

const plain = (title: string, path: string): PublicPage => ({
  title,
  description,
  path,
  blocks: [{ kind: 'heading', text: title }],
});
