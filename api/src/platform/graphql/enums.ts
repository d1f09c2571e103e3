import { registerEnumType } from '@nestjs/graphql';
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

/** GraphQL names are the upper-case form of what is stored. */
function enumOf(name: string, values: readonly string[]): Record<string, string> {
  const type = Object.fromEntries(values.map((value) => [value.toUpperCase(), value]));
  registerEnumType(type, { name });
  return type;
}

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
