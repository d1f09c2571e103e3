import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formatDate } from '@caunoi/vietnamese/dates';
import { formatMoney } from '@caunoi/vietnamese/money';
import { anonymous } from '../../../platform/auth/actor.js';
import { PublicPages, type PublicPage } from '../../../platform/http/public-pages.js';
import { parseId } from '../../../platform/validation/parse.js';
import { ReadOrganisations } from '../../organisations/organisations.public.js';
import type { NeedRow, OfferRow } from '../domain/listing.js';
import { ReadMarket } from '../use-cases/read-market.js';

const listed = 20;

/** Pages that hold what their reader writes: nothing of it is known before the script runs. */
const ownPages: Readonly<Record<string, string>> = {
  '/post/need': 'Đăng nhu cầu',
  '/post/offer': 'Đăng nguồn cung',
  '/my/needs': 'Nhu cầu của tôi',
  '/my/offers': 'Nguồn cung của tôi',
  '/confidentiality': 'Cam kết bảo mật',
  '/desk/confidentiality': 'Cam kết bảo mật: bản mới',
  '/desk/review': 'Duyệt tin',
};

/** Offers and needs as plain HTML: exactly what a stranger may see. */
@Injectable()
export class MarketPages implements OnModuleInit {
  constructor(
    private readonly pages: PublicPages,
    private readonly market: ReadMarket,
    private readonly organisations: ReadOrganisations,
  ) {}

  onModuleInit(): void {
    this.pages.register('/offers', () => this.offers());
    this.pages.register('/needs', () => this.needs());
    this.pages.register('/offers/:id', ({ id }) => this.offer(id ?? ''));
    this.pages.register('/needs/:id', ({ id }) => this.need(id ?? ''));
    for (const [path, title] of Object.entries(ownPages)) {
      this.pages.register(path, () =>
        Promise.resolve({ title, description: title, path, blocks: [{ kind: 'heading', text: title }] }),
      );
    }
  }

  private async offer(id: string): Promise<PublicPage | null> {
    const [row] = await this.market.offersByIds(anonymous, [parseId(id)]);
    return row ? offerPage(row, await this.ownerName(row.organisation_id)) : null;
  }

  private async need(id: string): Promise<PublicPage | null> {
    const [row] = await this.market.needsByIds(anonymous, [parseId(id)]);
    return row ? needPage(row, await this.ownerName(row.organisation_id)) : null;
  }

  private async ownerName(id: string | null): Promise<string | null> {
    return id === null ? null : ((await this.organisations.one(id))?.name ?? null);
  }

  private async offers(): Promise<PublicPage> {
    const { edges } = await this.market.offerPage(
      anonymous,
      {},
      { first: listed, sort: 'newest' },
      (row) => row,
    );
    return listPage(
      'Nguồn cung công nghệ',
      'Kết quả nghiên cứu, sáng chế, công nghệ, thiết bị và dịch vụ sẵn sàng chuyển giao tại Lào Cai.',
      '/offers',
      edges.map(({ node }) => node),
    );
  }

  private async needs(): Promise<PublicPage> {
    const { edges } = await this.market.needPage(
      anonymous,
      {},
      { first: listed, sort: 'newest' },
      (row) => row,
    );
    return listPage(
      'Nhu cầu công nghệ',
      'Những việc doanh nghiệp, hợp tác xã ở Lào Cai đang cần lời giải.',
      '/needs',
      edges.map(({ node }) => node),
    );
  }
}

function listPage(
  title: string,
  description: string,
  path: string,
  rows: readonly { id: string; title: string }[],
): PublicPage {
  return {
    title,
    description,
    path,
    blocks: [
      { kind: 'heading', text: title },
      { kind: 'text', text: description },
      { kind: 'list', items: rows.map((row) => ({ text: row.title, href: `${path}/${row.id}` })) },
    ],
  };
}

function offerPage(row: OfferRow, owner: string | null): PublicPage {
  const facts = [
    ...(owner ? [`Đơn vị cung cấp: ${owner}`] : []),
    ...(row.trl ? [`TRL ${row.trl}`] : []),
    ...(row.price_min_vnd ? [`Giá từ ${formatMoney(row.price_min_vnd, 'vi')}`] : []),
    ...(row.region ? [`Địa bàn: ${row.region}`] : []),
  ];
  return {
    title: row.title,
    description: row.summary,
    path: `/offers/${row.id}`,
    jsonLd: {
      '@type': row.kind === 'equipment' || row.kind === 'software' ? 'Product' : 'Service',
      name: row.title,
      description: row.summary,
      ...(owner ? { provider: { '@type': 'Organization', name: owner } } : {}),
      ...(row.price_min_vnd
        ? {
            offers: {
              '@type': 'AggregateOffer',
              priceCurrency: 'VND',
              lowPrice: row.price_min_vnd,
              highPrice: row.price_max_vnd,
            },
          }
        : {}),
    },
    blocks: [
      { kind: 'heading', text: row.title },
      { kind: 'text', text: row.summary },
      { kind: 'list', items: facts.map((text) => ({ text })) },
    ],
  };
}

function needPage(row: NeedRow, owner: string | null): PublicPage {
  const facts = [
    ...(owner ? [`Đơn vị có nhu cầu: ${owner}`] : []),
    ...(row.budget_vnd ? [`Kinh phí dự kiến: ${formatMoney(row.budget_vnd, 'vi')}`] : []),
    ...(row.deadline ? [`Cần trước ngày ${formatDate(row.deadline, 'vi')}`] : []),
    ...(row.region ? [`Nơi cần: ${row.region}`] : []),
  ];
  return {
    title: row.title,
    description: row.description,
    path: `/needs/${row.id}`,
    jsonLd: {
      '@type': 'Demand',
      name: row.title,
      description: row.description,
      ...(row.published_at ? { availabilityStarts: row.published_at.toISOString() } : {}),
      ...(row.deadline ? { availabilityEnds: row.deadline } : {}),
      ...(owner ? { seller: { '@type': 'Organization', name: owner } } : {}),
    },
    blocks: [
      { kind: 'heading', text: row.title },
      { kind: 'text', text: row.description },
      { kind: 'list', items: facts.map((text) => ({ text })) },
    ],
  };
}
