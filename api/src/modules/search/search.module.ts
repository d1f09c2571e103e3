import { Module } from '@nestjs/common';
import { ExpertsModule } from '../experts/experts.public.js';
import { LabsModule } from '../labs/labs.public.js';
import { MarketModule } from '../market/market.public.js';
import { NewsModule } from '../news/news.public.js';
import { OrganisationsModule } from '../organisations/organisations.public.js';
import { CountsResolver } from './graphql/counts.resolver.js';
import { SearchResolver } from './graphql/search.resolver.js';
import { CountsRepository } from './persistence/counts.repository.js';
import { UnmetSearchesRepository } from './persistence/unmet-searches.repository.js';
import { ReadCounts } from './use-cases/read-counts.js';
import { UnmetSearches } from './use-cases/unmet-searches.js';
import { HomePages } from './pages/home.pages.js';

@Module({
  imports: [OrganisationsModule, MarketModule, ExpertsModule, LabsModule, NewsModule],
  providers: [
    HomePages,
    SearchResolver,
    CountsRepository,
    ReadCounts,
    CountsResolver,
    UnmetSearchesRepository,
    UnmetSearches,
  ],
})
export class SearchModule {}
