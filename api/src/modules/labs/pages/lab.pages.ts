import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PublicPages, type PublicPage } from '../../../platform/http/public-pages.js';
import { parseId } from '../../../platform/validation/parse.js';
import { ReadLabs } from '../use-cases/read-labs.js';

@Injectable()
export class LabPages implements OnModuleInit {
  constructor(
    private readonly pages: PublicPages,
    private readonly labs: ReadLabs,
  ) {}

  onModuleInit(): void {
    this.pages.register('/labs', () => this.list());
    this.pages.register('/labs/:id', ({ id }) => this.one(id ?? ''));
  }

  private async list(): Promise<PublicPage> {
    const { edges } = await this.labs.page({}, { first: 20, sort: 'title' }, (row) => row);
    return {
      title: 'Phòng thí nghiệm dùng chung',
      description: 'Phép thử và thiết bị mà doanh nghiệp ở Lào Cai có thể sử dụng.',
      path: '/labs',
      blocks: [
        { kind: 'heading', text: 'Phòng thí nghiệm dùng chung' },
        { kind: 'list', items: edges.map(({ node }) => ({ text: node.name, href: `/labs/${node.id}` })) },
      ],
    };
  }

  private async one(id: string): Promise<PublicPage | null> {
    const [row] = await this.labs.byIds([parseId(id)]);
    if (!row) return null;
    const tests = row.tests.map((test) =>
      [test.name, test.matrix, test.standard].filter(Boolean).join(' · '),
    );
    return {
      title: row.name,
      description: [...row.accreditations, ...tests].join('; ') || row.name,
      path: `/labs/${row.id}`,
      jsonLd: {
        '@type': 'ResearchOrganization',
        name: row.name,
        ...(row.address ? { address: row.address } : {}),
        ...(row.accreditations.length > 0 ? { hasCredential: row.accreditations } : {}),
      },
      blocks: [
        { kind: 'heading', text: row.name },
        ...(row.address ? [{ kind: 'text' as const, text: row.address }] : []),
        { kind: 'list', items: [...row.accreditations, ...tests].map((text) => ({ text })) },
      ],
    };
  }
}
