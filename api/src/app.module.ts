import { Module, type DynamicModule } from '@nestjs/common';
import { BookingsModule } from './modules/bookings/bookings.public.js';
import { ExpertsModule } from './modules/experts/experts.public.js';
import { FilesModule } from './modules/files/files.public.js';
import { IdentityModule } from './modules/identity/identity.public.js';
import { IntroductionsModule } from './modules/introductions/introductions.public.js';
import { LabsModule } from './modules/labs/labs.public.js';
import { MailsModule } from './modules/mails/mails.public.js';
import { MarketModule } from './modules/market/market.public.js';
import { MatchingModule } from './modules/matching/matching.public.js';
import { NewsModule } from './modules/news/news.public.js';
import { NotificationsModule } from './modules/notifications/notifications.public.js';
import { OrganisationsModule } from './modules/organisations/organisations.public.js';
import { PlanModule } from './modules/plan/plan.public.js';
import { IndicatorsModule } from './modules/indicators/indicators.public.js';
import { RadarModule } from './modules/radar/radar.public.js';
import { ThesaurusModule } from './modules/thesaurus/thesaurus.public.js';
import { StEnterprisesModule } from './modules/st-enterprises/st-enterprises.public.js';
import { PrivacyModule } from './modules/privacy/privacy.public.js';
import { SearchModule } from './modules/search/search.module.js';
import { PlatformModule, type PlatformParts } from './platform/platform.module.js';

@Module({})
export class AppModule {
  static with(platform: PlatformParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(platform),
        IdentityModule,
        MailsModule,
        FilesModule,
        OrganisationsModule,
        MarketModule,
        ExpertsModule,
        LabsModule,
        BookingsModule,
        MatchingModule,
        NewsModule,
        ThesaurusModule,
        RadarModule,
        NotificationsModule,
        IntroductionsModule,
        SearchModule,
        PrivacyModule,
        StEnterprisesModule,
        IndicatorsModule,
        PlanModule,
      ],
    };
  }
}
