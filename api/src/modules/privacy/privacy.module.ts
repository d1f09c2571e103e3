import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.public.js';
import { PrivacyResolver } from './graphql/privacy.resolver.js';
import { PrivacyPages } from './pages/privacy.pages.js';
import { ConsentsRepository } from './persistence/consents.repository.js';
import { DataRequestsRepository } from './persistence/data-requests.repository.js';
import { PlatformPersonalData } from './persistence/platform.personal-data.js';
import { AskAboutData } from './use-cases/ask.js';
import { CarryOut } from './use-cases/carry-out.js';
import { Consents } from './use-cases/consents.js';
import { DataDesk } from './use-cases/data-desk.js';
import { PrivacyPersonalData } from './use-cases/privacy.personal-data.js';

@Module({
  imports: [FilesModule],
  providers: [
    ConsentsRepository,
    DataRequestsRepository,
    PlatformPersonalData,
    PrivacyPersonalData,
    Consents,
    AskAboutData,
    DataDesk,
    CarryOut,
    PrivacyResolver,
    PrivacyPages,
  ],
  exports: [Consents],
})
export class PrivacyModule {}
