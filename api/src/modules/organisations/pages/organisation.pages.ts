import { Injectable, type OnModuleInit } from '@nestjs/common';
import { organisationKindLabels } from '@caunoi/shared/vocabulary-labels';
import { PublicPages, type PublicPage } from '../../../platform/http/public-pages.js';
import { parseId } from '../../../platform/validation/parse.js';
import { ReadOrganisations } from '../use-cases/read-organisations.js';

@Injectable()
export class OrganisationPages implements OnModuleInit {
  constructor(
    private readonly pages: PublicPages,
    private readonly organisations: ReadOrganisations,
  ) {}

  onModuleInit(): void {
    this.pages.register('/organisations', () => this.list());
    this.pages.register('/organisations/:id', ({ id }) => this.one(id ?? ''));
  }

  private async list(): Promise<PublicPage> {
    const { edges } = await this.organisations.page({}, { first: 20, sort: 'title' }, (row) => row);
    return {
      title: 'Doanh nghiệp, viện, trường và tổ chức',
      description:
        'Các doanh nghiệp, hợp tác xã, viện, trường và tổ chức khoa học và công nghệ có mặt trên Cầu Nối.',
      path: '/organisations',
      blocks: [
        { kind: 'heading', text: 'Doanh nghiệp, viện, trường và tổ chức' },
        {
          kind: 'list',
          items: edges.map(({ node }) => ({ text: node.name, href: `/organisations/${node.id}` })),
        },
      ],
    };
  }

  private async one(id: string): Promise<PublicPage | null> {
    const row = await this.organisations.one(parseId(id));
    if (!row) return null;
    const kind = organisationKindLabels[row.kind].vi;
    const place = [row.commune, row.province].filter(Boolean).join(', ');
    return {
      title: row.name,
      description: row.summary ?? `${kind}, ${place}`,
      path: `/organisations/${row.id}`,
      jsonLd: {
        '@type':
          row.kind === 'university'
            ? 'CollegeOrUniversity'
            : row.kind === 'authority'
              ? 'GovernmentOrganization'
              : 'Organization',
        name: row.name,
        ...(row.name_en ? { alternateName: row.name_en } : {}),
        ...(row.tax_code ? { taxID: row.tax_code } : {}),
        ...(row.summary ? { description: row.summary } : {}),
        ...(row.address ? { address: row.address } : {}),
        ...(row.website ? { sameAs: row.website } : {}),
      },
      blocks: [
        { kind: 'heading', text: row.name },
        { kind: 'text', text: [kind, place].filter(Boolean).join(' · ') },
        ...(row.summary ? [{ kind: 'text' as const, text: row.summary }] : []),
      ],
    };
  }
}
