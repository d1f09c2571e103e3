/**
 * The closed lists of words that the database, the api and the web share.
 * Values are what is stored; the GraphQL names are their upper-case form.
 */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

export const organisationKinds = [
  'enterprise',
  'cooperative',
  'household_business',
  'research_institute',
  'university',
  'st_organisation',
  'support_centre',
  'authority',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const offerKinds = [
  'research_result',
  'patent',
  'technology',
  'software',
  'equipment',
  'testing_service',
  'expertise',
] as const;
export type OfferKind = (typeof offerKinds)[number];

export const ipStatuses = ['none', 'applied', 'granted'] as const;
export type IpStatus = (typeof ipStatuses)[number];

export const transferForms = [
  'licence',
  'exclusive_licence',
  'assignment',
  'sale',
  'joint_venture',
  'contract_research',
  'service',
  'training',
] as const;
export type TransferForm = (typeof transferForms)[number];

/** draft -> (in_review ->) published -> closed | expired; withdrawn by its owner at any time. */
export const listingStatuses = ['draft', 'in_review', 'published', 'closed', 'expired', 'withdrawn'] as const;
export type ListingStatus = (typeof listingStatuses)[number];

/** Who may read a listing; an anonymous need is a separate fact about its owner. */
export const visibilities = ['public', 'members', 'after_nda', 'named'] as const;
export type Visibility = (typeof visibilities)[number];

/** Decree 80/2021/NĐ-CP Art. 5. */
export const sizeClasses = ['micro', 'small', 'medium', 'large'] as const;
export type SizeClass = (typeof sizeClasses)[number];

export const itemKinds = ['offer', 'need', 'organisation', 'expert', 'lab', 'news'] as const;
export type ItemKind = (typeof itemKinds)[number];

export const matchBands = ['strong', 'fair', 'weak'] as const;
export type MatchBand = (typeof matchBands)[number];

export const listSorts = ['newest', 'title'] as const;
export type ListSort = (typeof listSorts)[number];
