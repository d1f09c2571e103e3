import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.public.js';
import { NeedFields, OfferFields } from './graphql/listing.fields.js';
import { ListingLoaders } from './graphql/listing.loaders.js';
import { MarketResolver } from './graphql/market.resolver.js';
import { NeedsRepository } from './persistence/needs.repository.js';
import { OffersRepository } from './persistence/offers.repository.js';
import { ReadMarket } from './use-cases/read-market.js';
import { MarketPages } from './pages/market.pages.js';

@Module({
  imports: [OrganisationsModule],
  providers: [
    MarketPages, OffersRepository,
    NeedsRepository,
    ReadMarket,
    ListingLoaders,
    MarketResolver,
    OfferFields,
    NeedFields,
  ],
  exports: [ListingLoaders, ReadMarket],
})
export class MarketModule {}
