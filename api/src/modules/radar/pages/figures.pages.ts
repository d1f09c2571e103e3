import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formatNumber } from '@caunoi/vietnamese/numbers';
import { PublicPages, type PublicPage } from '../../../platform/http/public-pages.js';
import { ReadFigures } from '../use-cases/figures.js';

@Injectable()
export class FiguresPages implements OnModuleInit {
  constructor(
    private readonly pages: PublicPages,
    private readonly figures: ReadFigures,
  ) {}

  onModuleInit(): void {
    this.pages.register('/figures', () => this.page());
  }

  private async page(): Promise<PublicPage> {
    const { needs, answered, three } = await this.figures.open();
    const number = (n: number): string => formatNumber(n, 'vi');
    return {
      title: 'Con số',
      description: 'Bao nhiêu nhu cầu đã có lời giải, và Cầu Nối tìm giỏi đến đâu.',
      path: '/figures',
      blocks: [
        { kind: 'heading', text: 'Con số' },
        {
          kind: 'list',
          items: [
            { text: `${number(needs)} nhu cầu đang đăng` },
            { text: `${number(answered)} nhu cầu đã có ít nhất một lời giải phù hợp` },
            { text: `${number(three)} nhu cầu đã có ít nhất ba lời giải phù hợp` },
          ],
        },
      ],
    };
  }
}
