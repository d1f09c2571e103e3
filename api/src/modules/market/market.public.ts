/** What other modules may use of this one. */
export { MarketModule } from './market.module.js';
export { ListingLoaders } from './graphql/listing.loaders.js';
export { NeedType, OfferType } from './graphql/listing.types.js';
export { ListingFactsReader } from './persistence/listing-facts.repository.js';
export { ReadMarket } from './use-cases/read-market.js';
