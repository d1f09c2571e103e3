import { Module, type OnModuleInit } from '@nestjs/common';
import { Events } from '../../platform/events/events.js';
import { FilesModule } from '../files/files.public.js';
import { NotificationsModule } from '../notifications/notifications.public.js';
import { OrganisationsModule, ownerChangedTask } from '../organisations/organisations.public.js';
import { NeedAttachments, OfferAttachments } from './graphql/attachments.fields.js';
import { ConfirmationResolver } from './graphql/confirmation.resolver.js';
import { NeedWorkFields, OfferWorkFields } from './graphql/listing-work.fields.js';
import { NeedFields, OfferFields } from './graphql/listing.fields.js';
import { ListingLoaders } from './graphql/listing.loaders.js';
import { MarketResolver } from './graphql/market.resolver.js';
import { NeedsWorkResolver } from './graphql/needs-work.resolver.js';
import { OffersWorkResolver } from './graphql/offers-work.resolver.js';
import { WritingHelpResolver } from './graphql/writing-help.resolver.js';
import { MarketPages } from './pages/market.pages.js';
import { ListingFactsReader } from './persistence/listing-facts.repository.js';
import { ListingReadersRepository } from './persistence/listing-readers.repository.js';
import { ListingsWriter } from './persistence/listings.writer.js';
import { NdaRepository } from './persistence/nda.repository.js';
import { NeedsRepository } from './persistence/needs.repository.js';
import { OffersRepository } from './persistence/offers.repository.js';
import { MarketPersonalData } from './persistence/market.personal-data.js';
import { AnonymityWarnings } from './use-cases/anonymity-warnings.js';
import { ExpireListings, expireListingsTask } from './use-cases/expire-listings.js';
import { ConfirmListing } from './use-cases/confirm-listing.js';
import { FollowOwner } from './use-cases/follow-owner.js';
import { ListingAttachments } from './use-cases/listing-attachments.js';
import { Nda } from './use-cases/nda.js';
import { ReadMarket } from './use-cases/read-market.js';
import { SaveDraft } from './use-cases/save-draft.js';
import { SimilarListings } from './use-cases/similar-listings.js';
import { TakeStep } from './use-cases/take-step.js';

@Module({
  imports: [OrganisationsModule, FilesModule, NotificationsModule],
  providers: [
    MarketPersonalData,
    MarketPages,
    OffersRepository,
    NeedsRepository,
    ListingsWriter,
    ListingReadersRepository,
    ListingFactsReader,
    NdaRepository,
    ReadMarket,
    SaveDraft,
    TakeStep,
    AnonymityWarnings,
    SimilarListings,
    Nda,
    FollowOwner,
    ExpireListings,
    ConfirmListing,
    ConfirmationResolver,
    ListingAttachments,
    ListingLoaders,
    MarketResolver,
    NeedsWorkResolver,
    OffersWorkResolver,
    WritingHelpResolver,
    OfferFields,
    NeedFields,
    NeedWorkFields,
    OfferWorkFields,
    NeedAttachments,
    OfferAttachments,
  ],
  exports: [ListingLoaders, ListingFactsReader, ReadMarket],
})
export class MarketModule implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly followOwner: FollowOwner,
    private readonly expireListings: ExpireListings,
    private readonly confirmListing: ConfirmListing,
  ) {}

  onModuleInit(): void {
    this.events.handle(ownerChangedTask, (payload) =>
      this.followOwner.changed((payload as { id: string }).id),
    );
    this.events.schedule(expireListingsTask, '*/10 * * * *', async (_payload, signal) => {
      await this.expireListings.run(signal);
      await this.confirmListing.remind(signal);
    });
  }
}
