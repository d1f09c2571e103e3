import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Config } from '../../../config/config.js';
import { PublicPages, type PublicPage } from '../../../platform/http/public-pages.js';
import { CONFIG } from '../../../platform/tokens.js';

const description = 'Dữ liệu cá nhân nào được giữ, để làm gì, bao lâu, và bạn có quyền gì.';

@Injectable()
export class PrivacyPages implements OnModuleInit {
  constructor(
    private readonly pages: PublicPages,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.pages.register('/privacy', () => Promise.resolve(this.privacy()));
    this.pages.register('/account/privacy', () =>
      Promise.resolve(page('Dữ liệu cá nhân của tôi', '/account/privacy')),
    );
    this.pages.register('/desk/personal-data', () =>
      Promise.resolve(page('Yêu cầu về dữ liệu cá nhân', '/desk/personal-data')),
    );
  }

  private privacy(): PublicPage {
    const { email, phone } = this.config.privacyOfficer;
    const reach = [email, phone].filter((one) => one !== undefined).join(', ');
    return {
      ...page('Dữ liệu cá nhân', '/privacy'),
      description,
      blocks: [
        { kind: 'heading', text: 'Dữ liệu cá nhân' },
        { kind: 'text', text: description },
        {
          kind: 'text',
          text: `Cơ quan phụ trách: ${this.config.authority.vi}${reach === '' ? '' : ` (${reach})`}.`,
        },
      ],
    };
  }
}

const page = (title: string, path: string): PublicPage => ({
  title,
  description,
  path,
  blocks: [{ kind: 'heading', text: title }],
});
