import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from './enum-of.js';
import {
  ipStatuses,
  itemKinds,
  listingStatuses,
  listSorts,
  matchBands,
  offerKinds,
  organisationKinds,
  sizeClasses,
  transferForms,
  visibilities,
} from '@caunoi/shared/vocabulary';

export const OrganisationKindEnum = enumOf('OrganisationKind', organisationKinds);
export const OfferKindEnum = enumOf('OfferKind', offerKinds);
export const IpStatusEnum = enumOf('IpStatus', ipStatuses);
export const TransferFormEnum = enumOf('TransferForm', transferForms);
export const ListingStatusEnum = enumOf('ListingStatus', listingStatuses);
export const VisibilityEnum = enumOf('Visibility', visibilities);
export const SizeClassEnum = enumOf('SizeClass', sizeClasses);
export const ItemKindEnum = enumOf('ItemKind', itemKinds);
export const MatchBandEnum = enumOf('MatchBand', matchBands);
export const ListSortEnum = enumOf('ListSort', listSorts);
export const QuoteKindEnum = enumOf('QuoteKind', [
  'exact',
  'without_diacritics',
  'corrected',
  'synonym',
  'translation',
  'concept',
]);

/** Language codes are written as everybody writes them: vi, en. */
export const LanguageEnum = { vi: 'vi', en: 'en' };
registerEnumType(LanguageEnum, { name: 'Language' });
