import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.public.js';
import { ExpertLoaders } from './graphql/expert.loaders.js';
import { ExpertsResolver, OrganisationExperts } from './graphql/experts.resolver.js';
import { ExpertsRepository } from './persistence/experts.repository.js';
import { ExpertsPersonalData } from './persistence/experts.personal-data.js';
import { ReadExperts } from './use-cases/read-experts.js';
import { ExpertPages } from './pages/expert.pages.js';

@Module({
  imports: [OrganisationsModule],
  providers: [
    ExpertsPersonalData,
    ExpertPages,
    ExpertsRepository,
    ReadExperts,
    ExpertLoaders,
    ExpertsResolver,
    OrganisationExperts,
  ],
  exports: [ExpertLoaders, ReadExperts],
})
export class ExpertsModule {}
