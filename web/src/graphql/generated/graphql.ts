/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActOnThemeInput = {
  action: RadarAction;
  theme: string;
};

export type AnonymityQuestionInput = {
  industry?: string | null | undefined;
  /** The organisation that wants to stay unnamed. */
  organisationId?: string | null | undefined;
  region?: string | null | undefined;
  /** Everything that readers will see, as one text. */
  text: string;
};

export type AttachFileInput = {
  /** As POST /files answered it. */
  fileId: string;
  kind: AttachableKind;
  subjectId: string;
  /** The file may name its writer; that is known. */
  warningsRead?: boolean | null | undefined;
};

export type AttachableKind =
  | 'NEED'
  | 'OFFER';

export type BehalfInput = {
  /** How and when the person asked, and for what. */
  details: string;
  kind: DataRequestKind;
  personId: string;
  personKind: PersonKind;
};

export type ChangePasswordInput = {
  /** Empty for an account that has no password yet. */
  currentPassword: string;
  newPassword: string;
};

export type ClaimOrganisationInput = {
  contactName?: string | null | undefined;
  contactPhone?: string | null | undefined;
  note?: string | null | undefined;
  organisationId: string;
};

export type ClaimState =
  | 'ACCEPTED'
  | 'REFUSED'
  | 'SUBMITTED';

export type ConsentInput = {
  purpose: ConsentPurpose;
  /** The version that was read. */
  version: number;
};

export type ConsentPurpose =
  | 'CONTACT_SHARING'
  | 'MATCH_MAILS'
  | 'RESEARCH';

export type Cooperation =
  | 'ADVICE'
  | 'JOINT_DEVELOPMENT'
  | 'LICENCE'
  | 'OTHER'
  | 'PILOT'
  | 'PURCHASE'
  | 'SERVICE';

export type CorrectionInput = {
  /** What is wrong and how it should be. */
  details: string;
};

export type DataRequestKind =
  | 'ACCESS'
  | 'CORRECTION'
  | 'ERASURE';

export type DataRequestState =
  | 'ANSWERED'
  | 'APPROVED'
  | 'DONE'
  | 'RECEIVED'
  | 'REFUSED';

export type DataRequestStepInput = {
  id: string;
  /** Read by the person. */
  reason: string;
};

export type DecideOrganisationClaimInput = {
  accept: boolean;
  id: string;
  /** Needed when refused. */
  reason?: string | null | undefined;
};

export type DecideProposalInput = {
  accept: boolean;
  concept?: string | null | undefined;
  id: string;
  /** Needed to decline. */
  reason?: string | null | undefined;
};

export type DeclineIntroductionInput = {
  id: string;
  idempotencyKey: string;
  note?: string | null | undefined;
  reason: DeclineReason;
};

export type DeclineReason =
  | 'ALREADY_SOLVED'
  | 'BENEFIT_UNCLEAR'
  | 'DESCRIPTION_UNCLEAR'
  | 'NOT_MY_FIELD'
  | 'OTHER'
  | 'PRICE'
  | 'TOO_EARLY'
  | 'WRONG_SCALE';

export type EarliestStart =
  | 'LATER'
  | 'NOW'
  | 'THIS_YEAR'
  | 'WITHIN_THREE_MONTHS';

export type EmailChangeProgress =
  | 'CHANGED'
  | 'WAITING_FOR_OTHER_SIDE';

export type ExpertFilter = {
  fields?: Array<string> | null | undefined;
  languages?: Array<string> | null | undefined;
  text?: string | null | undefined;
};

/** What was taken out of a file, and what its owner should know of it. */
export type FileNote =
  | 'AUTHOR_MAY_REMAIN'
  | 'LOCATION_REMOVED'
  | 'METADATA_REMOVED';

export type FileType =
  | 'CSV'
  | 'DOCX'
  | 'JPEG'
  | 'ODP'
  | 'ODS'
  | 'ODT'
  | 'PDF'
  | 'PNG'
  | 'PPTX'
  | 'TXT'
  | 'WEBP'
  | 'XLSX';

export type FirstAdministratorInput = {
  email: string;
  fullName: string;
  locale?: Language;
  password: string;
  token: string;
};

export type IdentifyingKind =
  | 'EMAIL'
  | 'NAME'
  | 'PATENT'
  | 'PHONE'
  | 'TAX_CODE'
  | 'URL';

/** Interest in a need, in what may answer one, or in both as a match. */
export type InterestInput = {
  cooperation: Cooperation;
  earliestStart: EarliestStart;
  /** How it fits; at most 600 characters. */
  fit: string;
  /** Made by the client; the same key again answers the same introduction. */
  idempotencyKey: string;
  needId?: string | null | undefined;
  /** On whose behalf, where one names no item of one’s own. */
  organisationId?: string | null | undefined;
  supply?: SupplyInput | null | undefined;
  /** Which test of the laboratory. */
  testName?: string | null | undefined;
  /** What is unclear; at most 400 characters. */
  unclear?: string | null | undefined;
};

export type IntroductionMessageInput = {
  id: string;
  idempotencyKey: string;
  /** At most 4,000 characters. */
  text: string;
};

export type IntroductionOpenedBy =
  | 'ADVISER'
  | 'DEMAND'
  | 'SUPPLY';

export type IntroductionSide =
  | 'DEMAND'
  | 'SUPPLY';

export type IntroductionState =
  | 'AWAITING_BOTH'
  | 'AWAITING_DEMAND'
  | 'AWAITING_SUPPLY'
  | 'DECLINED'
  | 'EXPIRED'
  | 'INTRODUCED'
  | 'REFUSED'
  | 'SCREENING_DEMAND'
  | 'SCREENING_SUPPLY'
  | 'WITHDRAWN';

export type IntroductionStepInput = {
  id: string;
  idempotencyKey: string;
};

export type InviteInput = {
  email: string;
  organisationId: string;
  roles: Array<OrganisationRole>;
};

export type IpStatus =
  | 'APPLIED'
  | 'GRANTED'
  | 'NONE';

export type ItemKind =
  | 'EXPERT'
  | 'LAB'
  | 'NEED'
  | 'NEWS'
  | 'OFFER'
  | 'ORGANISATION';

export type LabFilter = {
  accredited?: boolean | null | undefined;
  text?: string | null | undefined;
};

export type Language =
  | 'en'
  | 'vi';

export type ListSort =
  | 'NEWEST'
  | 'TITLE';

export type ListingStatus =
  | 'CLOSED'
  | 'DRAFT'
  | 'EXPIRED'
  | 'IN_REVIEW'
  | 'PUBLISHED'
  | 'WITHDRAWN';

export type ListingStepInput = {
  id: string;
  /** The revision that was read. */
  revision: number;
};

export type MatchBand =
  | 'FAIR'
  | 'STRONG'
  | 'WEAK';

export type MatchFeedbackInput = {
  needId: string;
  note?: string | null | undefined;
  /** Needed to decline. */
  reason?: DeclineReason | null | undefined;
  side: MatchSide;
  /** The offer, expert or laboratory. */
  targetId: string;
  verdict: MatchVerdict;
};

/** A pair, and for whose side one speaks. */
export type MatchPairInput = {
  needId: string;
  side: MatchSide;
  /** The offer, expert or laboratory. */
  targetId: string;
};

export type MatchSide =
  | 'NEED'
  | 'TARGET';

export type MatchVerdict =
  | 'DECLINED'
  | 'HELPFUL';

export type NdaTextInput = {
  en: string;
  vi: string;
};

export type NeedDraftInput = {
  anonymous?: boolean | null | undefined;
  budgetMinVnd?: number | null | undefined;
  budgetVnd?: number | null | undefined;
  constraints?: string | null | undefined;
  currentSituation?: string | null | undefined;
  deadline?: string | null | undefined;
  description?: string | null | undefined;
  fieldOfScience?: string | null | undefined;
  /** Left out for a new one. */
  id?: string | null | undefined;
  /** Made by the client; needed for a new one. */
  idempotencyKey?: string | null | undefined;
  industry?: string | null | undefined;
  keywords?: Array<string> | null | undefined;
  language?: Language | null | undefined;
  /** Organisations whose people may read the NAMED tier. */
  namedOrganisations?: Array<string> | null | undefined;
  /** Addresses of the people who may read the NAMED tier. */
  namedReaders?: Array<string> | null | undefined;
  /** Needed for a new one. */
  organisationId?: string | null | undefined;
  region?: string | null | undefined;
  /** The revision that was read; needed with an id. */
  revision?: number | null | undefined;
  title?: string | null | undefined;
  trlMin?: number | null | undefined;
  visibility?: Visibility | null | undefined;
  wantedResult?: string | null | undefined;
  /** The warnings about an anonymous need that others read already were read; nothing of it is stored. */
  warningsRead?: boolean | null | undefined;
};

export type NeedFilter = {
  fields?: Array<string> | null | undefined;
  industries?: Array<string> | null | undefined;
  organisationId?: string | null | undefined;
  regions?: Array<string> | null | undefined;
  text?: string | null | undefined;
};

/** The guided interview, the most useful question first. */
export type NeedQuestion =
  | 'BUDGET'
  | 'CONSTRAINTS'
  | 'DEADLINE'
  | 'PLACE'
  | 'READERS'
  | 'RESULT'
  | 'RESULT_NUMBER'
  | 'SENTENCE'
  | 'SITUATION';

export type NewcomerInput = {
  fullName: string;
  locale?: Language;
  password: string;
  token: string;
};

export type NewsInput = {
  body?: string | null | undefined;
  endsOn?: string | null | undefined;
  /** The piece to write anew; none makes a new one. */
  id?: string | null | undefined;
  kind: NewsKind;
  language?: Language;
  place?: string | null | undefined;
  /** The revision that was read; needed with an id. */
  revision?: number | null | undefined;
  startsOn?: string | null | undefined;
  summary: string;
  title: string;
};

export type NewsKind =
  | 'CALL'
  | 'EVENT'
  | 'NEWS';

export type NewsStatus =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'WITHDRAWN';

export type NewsStepInput = {
  id: string;
  revision: number;
};

export type OfferDraftInput = {
  fieldOfScience?: string | null | undefined;
  /** Left out for a new one. */
  id?: string | null | undefined;
  /** Made by the client; needed for a new one. */
  idempotencyKey?: string | null | undefined;
  industry?: string | null | undefined;
  ipStatus?: IpStatus | null | undefined;
  keywords?: Array<string> | null | undefined;
  kind?: OfferKind | null | undefined;
  language?: Language | null | undefined;
  /** Organisations whose people may read the NAMED tier. */
  namedOrganisations?: Array<string> | null | undefined;
  /** Addresses of the people who may read the NAMED tier. */
  namedReaders?: Array<string> | null | undefined;
  /** Needed for a new one. */
  organisationId?: string | null | undefined;
  priceMaxVnd?: number | null | undefined;
  priceMinVnd?: number | null | undefined;
  region?: string | null | undefined;
  /** The revision that was read; needed with an id. */
  revision?: number | null | undefined;
  summary?: string | null | undefined;
  title?: string | null | undefined;
  transferForms?: Array<TransferForm> | null | undefined;
  trl?: number | null | undefined;
  visibility?: Visibility | null | undefined;
};

export type OfferFilter = {
  fields?: Array<string> | null | undefined;
  industries?: Array<string> | null | undefined;
  ipStatuses?: Array<IpStatus> | null | undefined;
  kinds?: Array<OfferKind> | null | undefined;
  organisationId?: string | null | undefined;
  regions?: Array<string> | null | undefined;
  text?: string | null | undefined;
  trlMax?: number | null | undefined;
  trlMin?: number | null | undefined;
};

export type OfferKind =
  | 'EQUIPMENT'
  | 'EXPERTISE'
  | 'PATENT'
  | 'RESEARCH_RESULT'
  | 'SOFTWARE'
  | 'TECHNOLOGY'
  | 'TESTING_SERVICE';

export type OrganisationFilter = {
  fields?: Array<string> | null | undefined;
  industries?: Array<string> | null | undefined;
  kinds?: Array<OrganisationKind> | null | undefined;
  provinces?: Array<string> | null | undefined;
  sizes?: Array<SizeClass> | null | undefined;
  text?: string | null | undefined;
};

export type OrganisationKind =
  | 'AUTHORITY'
  | 'COOPERATIVE'
  | 'ENTERPRISE'
  | 'HOUSEHOLD_BUSINESS'
  | 'RESEARCH_INSTITUTE'
  | 'ST_ORGANISATION'
  | 'SUPPORT_CENTRE'
  | 'UNIVERSITY';

export type OrganisationRole =
  | 'LAB_MANAGER'
  | 'MEMBER'
  | 'ORGANISATION_ADMIN';

export type OwnItemKind =
  | 'EXPERT'
  | 'LAB'
  | 'NEED'
  | 'OFFER';

export type PersonKind =
  | 'EXPERT'
  | 'USER';

export type PlatformRole =
  | 'ADMINISTRATOR'
  | 'ADVISER'
  | 'AUDITOR'
  | 'PROVINCE_OFFICER';

export type ProfileInput = {
  fullName: string;
  locale: Language;
};

export type PublishInput = {
  id: string;
  /** The revision that was read. */
  revision: number;
  /** The warnings about an anonymous need were read. */
  warningsRead?: boolean | null | undefined;
};

export type PublishThesaurusInput = {
  /** What changed and why, for the history. */
  note: string;
  revision: number;
};

export type QuoteKind =
  | 'CONCEPT'
  | 'CORRECTED'
  | 'EXACT'
  | 'SYNONYM'
  | 'TRANSLATION'
  | 'WITHOUT_DIACRITICS';

export type RadarAction =
  | 'EVENT'
  | 'PROVIDER_INVITATION'
  | 'RESEARCH_CALL';

export type RefuseIntroductionInput = {
  id: string;
  idempotencyKey: string;
  /** Why; whoever asked reads it. */
  note: string;
};

export type RegisterInput = {
  email: string;
  fullName: string;
  locale?: Language;
};

export type RegisterOrganisationInput = {
  address?: string | null | undefined;
  contactEmail?: string | null | undefined;
  contactName?: string | null | undefined;
  contactPhone?: string | null | undefined;
  fieldsOfScience?: Array<string> | null | undefined;
  /** Made by the client; trying again with it registers nothing twice. */
  idempotencyKey: string;
  /** VSIC 2018 division. */
  industry?: string | null | undefined;
  kind: OrganisationKind;
  name: string;
  nameEn?: string | null | undefined;
  /** As people write it: xã Bát Xát; thị trấn Bắc Hà; Hà Nội. */
  place?: string | null | undefined;
  sizeClass?: SizeClass | null | undefined;
  /** False keeps it a draft. */
  submit?: boolean;
  summary?: string | null | undefined;
  taxCode?: string | null | undefined;
  website?: string | null | undefined;
};

/** CLAIMED: the tax code was known already, staff decide whose it is. */
export type RegistrationOutcome =
  | 'CLAIMED'
  | 'REGISTERED'
  | 'YOURS';

/** LISTED came by import and nobody is in charge of it yet. */
export type RegistrationState =
  | 'DRAFT'
  | 'LISTED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'VERIFIED';

export type RejectInput = {
  id: string;
  reason: string;
  /** The revision that was read. */
  revision: number;
};

export type ReturnOrganisationInput = {
  id: string;
  reason: string;
};

export type RevertThesaurusInput = {
  note: string;
  /** The version to return to; 0 is the thesaurus as it ships. */
  number: number;
};

export type Role =
  | 'ADMINISTRATOR'
  | 'ADVISER'
  | 'AUDITOR'
  | 'LAB_MANAGER'
  | 'MEMBER'
  | 'ORGANISATION_ADMIN'
  | 'PROVINCE_OFFICER';

export type SearchFilter = {
  fields?: Array<string> | null | undefined;
  kinds?: Array<ItemKind> | null | undefined;
  provinces?: Array<string> | null | undefined;
};

export type SecondFactorWay =
  | 'PASSKEY'
  | 'RECOVERY_CODE'
  | 'TOTP';

export type SignInInput = {
  email: string;
  password: string;
};

export type SignInMethod =
  | 'LINK'
  | 'OIDC'
  | 'PASSKEY'
  | 'PASSWORD';

/** SAME_ENTERPRISE: a branch and its parent, or two branches of one. */
export type SimilarOrganisationReason =
  | 'SAME_EMAIL'
  | 'SAME_ENTERPRISE'
  | 'SAME_NAME'
  | 'SAME_PHONE';

export type SizeClass =
  | 'LARGE'
  | 'MEDIUM'
  | 'MICRO'
  | 'SMALL';

/** What may answer a need. */
export type SupplyInput = {
  id: string;
  kind: SupplyKind;
};

export type SupplyKind =
  | 'EXPERT'
  | 'LAB'
  | 'OFFER';

export type ThesaurusConceptInput = {
  abbr: Array<string>;
  broader: Array<string>;
  en: Array<string>;
  enLay: Array<string>;
  field: string;
  id: string;
  related: Array<string>;
  /** The revision of the draft that was read; none where there is no draft. */
  revision?: number | null | undefined;
  vi: Array<string>;
  viLay: Array<string>;
};

export type ThesaurusDraftInput = {
  revision: number;
};

export type ThesaurusProposalSource =
  | 'GLOSSES'
  | 'MATCHES'
  | 'SEARCHES';

export type ThesaurusProposalState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'OPEN';

export type ThesaurusVersionState =
  | 'DRAFT'
  | 'PUBLISHED';

/** A link’s token and the password that its reader chose. */
export type TokenAndPasswordInput = {
  password: string;
  token: string;
};

export type TransferForm =
  | 'ASSIGNMENT'
  | 'CONTRACT_RESEARCH'
  | 'EXCLUSIVE_LICENCE'
  | 'JOINT_VENTURE'
  | 'LICENCE'
  | 'SALE'
  | 'SERVICE'
  | 'TRAINING';

export type UpdateOrganisationRegistrationInput = {
  address?: string | null | undefined;
  contactEmail?: string | null | undefined;
  contactName?: string | null | undefined;
  contactPhone?: string | null | undefined;
  fieldsOfScience?: Array<string> | null | undefined;
  id: string;
  /** VSIC 2018 division. */
  industry?: string | null | undefined;
  kind: OrganisationKind;
  name: string;
  nameEn?: string | null | undefined;
  /** As people write it: xã Bát Xát; thị trấn Bắc Hà; Hà Nội. */
  place?: string | null | undefined;
  revision: number;
  sizeClass?: SizeClass | null | undefined;
  /** False keeps it a draft. */
  submit?: boolean;
  summary?: string | null | undefined;
  website?: string | null | undefined;
};

export type Visibility =
  | 'AFTER_NDA'
  | 'MEMBERS'
  | 'NAMED'
  | 'PUBLIC';

/** A need or an offer as far as it is written; nothing of it is stored. */
export type WrittenSoFarInput = {
  budgetVnd?: number | null | undefined;
  fieldOfScience?: string | null | undefined;
  industry?: string | null | undefined;
  region?: string | null | undefined;
  /** Title and text. */
  text: string;
  /** Of a need the least wanted, of an offer its own. */
  trl?: number | null | undefined;
};

export type SignInOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInOptionsQuery = { signInOptions: { provider: boolean } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { secondFactorDue: Array<SecondFactorWay> } };

export type ShowSecondFactorMutationVariables = Exact<{
  way: SecondFactorWay;
  code: string;
}>;


export type ShowSecondFactorMutation = { showSecondFactor: { secondFactorDue: Array<SecondFactorWay> } };

export type StartPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeySignInMutation = { startPasskeySignIn: string };

export type SignInWithPasskeyMutationVariables = Exact<{
  response: string;
}>;


export type SignInWithPasskeyMutation = { signInWithPasskey: { secondFactorDue: Array<SecondFactorWay> } };

export type RegisterMutationVariables = Exact<{
  input: RegisterInput;
}>;


export type RegisterMutation = { register: boolean };

export type CompleteRegistrationMutationVariables = Exact<{
  input: TokenAndPasswordInput;
}>;


export type CompleteRegistrationMutation = { completeRegistration: { secondFactorDue: Array<SecondFactorWay> } };

export type BecomeFirstAdministratorMutationVariables = Exact<{
  input: FirstAdministratorInput;
}>;


export type BecomeFirstAdministratorMutation = { becomeFirstAdministrator: { secondFactorDue: Array<SecondFactorWay> } };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: boolean };

export type ResetPasswordMutationVariables = Exact<{
  input: TokenAndPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: boolean };

export type ConfirmEmailChangeMutationVariables = Exact<{
  token: string;
}>;


export type ConfirmEmailChangeMutation = { confirmEmailChange: EmailChangeProgress };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { invitation: { organisationId: string, organisationName: string, email: string, roles: Array<OrganisationRole>, hasAccount: boolean } };

export type AcceptInvitationMutationVariables = Exact<{
  token: string;
}>;


export type AcceptInvitationMutation = { acceptInvitation: string };

export type AcceptInvitationAsNewcomerMutationVariables = Exact<{
  input: NewcomerInput;
}>;


export type AcceptInvitationAsNewcomerMutation = { acceptInvitationAsNewcomer: { secondFactorDue: Array<SecondFactorWay> } };

export type MyAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccountQuery = { me: { id: string, fullName: string, email: string, locale: Language, roles: Array<Role>, waitingRoles: Array<PlatformRole>, hasPassword: boolean, hasTotp: boolean, passkeyCount: number, recoveryCodesLeft: number, demo: boolean, memberships: Array<{ organisationId: string, organisationName: string, roles: Array<OrganisationRole> }> } };

export type UpdateProfileMutationVariables = Exact<{
  input: ProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { id: string, fullName: string, locale: Language } };

export type RequestEmailChangeMutationVariables = Exact<{
  newEmail: string;
}>;


export type RequestEmailChangeMutation = { requestEmailChange: boolean };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type StartTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type StartTotpMutation = { startTotp: { secret: string, uri: string } };

export type ConfirmTotpMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmTotpMutation = { confirmTotp: { codes: Array<string> } };

export type RemoveTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveTotpMutation = { removeTotp: boolean };

export type NewRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type NewRecoveryCodesMutation = { newRecoveryCodes: { codes: Array<string> } };

export type MyPasskeysQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPasskeysQuery = { myPasskeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }> };

export type StartPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeyMutation = { startPasskey: string };

export type AddPasskeyMutationVariables = Exact<{
  response: string;
  name: string;
}>;


export type AddPasskeyMutation = { addPasskey: { secondFactorDue: Array<SecondFactorWay> } };

export type RemovePasskeyMutationVariables = Exact<{
  id: string;
}>;


export type RemovePasskeyMutation = { removePasskey: boolean };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { mySessions: Array<{ id: string, device: string, network: string, method: SignInMethod, secondFactor: boolean, startedAt: string, lastSeenAt: string, current: boolean }> };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { endSession: boolean };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: number };

export type UsersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  text?: string | null | undefined;
}>;


export type UsersQuery = { users: { totalCount: number, totalIsCapped: boolean, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, fullName: string, email: string, platformRoles: Array<PlatformRole>, hasSecondFactor: boolean, demo: boolean, disabledAt: string | null, createdAt: string, memberships: Array<{ organisationId: string, organisationName: string, roles: Array<OrganisationRole> }> } }> } };

export type SetPlatformRolesMutationVariables = Exact<{
  userId: string;
  roles: Array<PlatformRole> | PlatformRole;
}>;


export type SetPlatformRolesMutation = { setPlatformRoles: boolean };

export type DisableUserMutationVariables = Exact<{
  userId: string;
}>;


export type DisableUserMutation = { disableUser: boolean };

export type EnableUserMutationVariables = Exact<{
  userId: string;
}>;


export type EnableUserMutation = { enableUser: boolean };

export type HandOverPeopleQueryVariables = Exact<{
  organisationId: string;
}>;


export type HandOverPeopleQuery = { organisationPeople: Array<{ userId: string, fullName: string, email: string, roles: Array<OrganisationRole> }> };

export type HandOverMembershipMutationVariables = Exact<{
  organisationId: string;
  fromUserId: string;
  toUserId: string;
}>;


export type HandOverMembershipMutation = { handOverMembership: boolean };

export type AuditRecordsQueryVariables = Exact<{
  first: number;
  before?: number | null | undefined;
  actorId?: string | null | undefined;
  subjectId?: string | null | undefined;
  action?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type AuditRecordsQuery = { auditRecords: Array<{ number: number, at: string, actorKind: string, actorId: string | null, actorName: string | null, action: string, subjectKind: string, subjectId: string | null, subjectName: string | null, facts: string }> };

export type MailOutboxQueryVariables = Exact<{
  first: number;
  before?: number | null | undefined;
}>;


export type MailOutboxQuery = { mailSettings: { hasServer: boolean, sender: string }, failedMails: Array<{ id: number, kind: string | null, recipient: string | null, since: string, attempts: number, nextAt: string | null, error: string }>, keptMails: Array<{ id: number, at: string, recipient: string, subject: string, body: string | null, sentAt: string | null }> };

export type SendKeptMailMutationVariables = Exact<{
  id: number;
}>;


export type SendKeptMailMutation = { sendKeptMail: boolean };

export type RetryMailMutationVariables = Exact<{
  id: number;
}>;


export type RetryMailMutation = { retryMail: boolean };

export type ExpertListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ExpertFilter | null | undefined;
  sort?: ListSort | null | undefined;
}>;


export type ExpertListQuery = { experts: { totalCount: number, totalIsCapped: boolean, facets: Array<{ name: string, values: Array<{ code: string, count: number, vi: string, en: string, selected: boolean }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, degree: string | null, bio: string | null, languages: Array<string>, location: string | null, expertName: string, fieldsOfScience: Array<{ code: string, vi: string, en: string }>, organisation: { id: string, name: string, nameEn: string | null } | null } }> } };

export type ExpertDetailQueryVariables = Exact<{
  id: string;
}>;


export type ExpertDetailQuery = { expert: { updatedAt: string, id: string, degree: string | null, bio: string | null, languages: Array<string>, location: string | null, expertName: string, organisation: { id: string, name: string, nameEn: string | null, summary: string | null, province: string | null, sizeClass: SizeClass | null, verifiedAt: string | null, organisationKind: OrganisationKind, verifiedBy: { vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null } | null, fieldsOfScience: Array<{ code: string, vi: string, en: string }> } | null };

export type FiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresQuery = { figures: { needs: number, answered: number, three: number, waiting: number, medianDays: number | null, medianOf: number, asOf: string }, answerFigures: { answered: number, inTime: number, medianWorkingDays: number | null, p90WorkingDays: number | null }, unmetSearches: Array<{ text: string, days: number }> };

export type DeskFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskFiguresQuery = { deskFigures: Array<{ verdict: MatchVerdict, reason: DeclineReason | null, count: number, field: { code: string, vi: string, en: string } | null }> };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { counts: { organisations: number, offers: number, needs: number, experts: number, labs: number, matchedNeeds: number, asOf: string }, offers: { edges: Array<{ node: { id: string, language: Language, title: string, summary: string, trl: number | null, ipStatus: IpStatus, region: string | null, publishedAt: string | null, offerKind: OfferKind, price: { minVnd: number | null, maxVnd: number | null } | null, fieldOfScience: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string, nameEn: string | null, verifiedAt: string | null, verifiedBy: { vi: string, en: string } | null } | null } }> }, needs: { edges: Array<{ node: { id: string, language: Language, title: string, description: string, budgetVnd: number | null, deadline: string | null, region: string | null, anonymous: boolean, publishedAt: string | null, fieldOfScience: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string, nameEn: string | null, verifiedAt: string | null, verifiedBy: { vi: string, en: string } | null } | null } }> } };

export type IntroductionLineFragment = { id: string, state: IntroductionState, openedBy: IntroductionOpenedBy, viewerSide: IntroductionSide | null, anonymous: boolean, cooperation: Cooperation, testName: string | null, createdAt: string, expiresAt: string | null, viewerCan: { accept: boolean, pass: boolean }, need: { id: string, kind: OwnItemKind, title: string } | null, supply: { id: string, kind: OwnItemKind, title: string } | null };

export type WholeIntroductionFragment = { id: string, state: IntroductionState, openedBy: IntroductionOpenedBy, viewerSide: IntroductionSide | null, anonymous: boolean, cooperation: Cooperation, earliestStart: EarliestStart, testName: string | null, createdAt: string, expiresAt: string | null, fit: string, unclear: string | null, refusal: string | null, viewerCan: { accept: boolean, decline: boolean, withdraw: boolean, pass: boolean, refuse: boolean }, need: { id: string, kind: OwnItemKind, title: string } | null, supply: { id: string, kind: OwnItemKind, title: string } | null, steps: Array<{ step: string, state: IntroductionState, at: string }>, messages: Array<{ id: string, side: IntroductionSide | null, authorName: string | null, text: string, sentAt: string }>, parties: Array<{ side: IntroductionSide, contactName: string | null, contactEmail: string | null, organisation: { id: string, name: string, nameEn: string | null, website: string | null } }> };

export type MyIntroductionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyIntroductionsQuery = { myIntroductions: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, state: IntroductionState, openedBy: IntroductionOpenedBy, viewerSide: IntroductionSide | null, anonymous: boolean, cooperation: Cooperation, testName: string | null, createdAt: string, expiresAt: string | null, viewerCan: { accept: boolean, pass: boolean }, need: { id: string, kind: OwnItemKind, title: string } | null, supply: { id: string, kind: OwnItemKind, title: string } | null } }> } };

export type IntroductionQueryVariables = Exact<{
  id: string;
}>;


export type IntroductionQuery = { introduction: { id: string, state: IntroductionState, openedBy: IntroductionOpenedBy, viewerSide: IntroductionSide | null, anonymous: boolean, cooperation: Cooperation, earliestStart: EarliestStart, testName: string | null, createdAt: string, expiresAt: string | null, fit: string, unclear: string | null, refusal: string | null, viewerCan: { accept: boolean, decline: boolean, withdraw: boolean, pass: boolean, refuse: boolean }, need: { id: string, kind: OwnItemKind, title: string } | null, supply: { id: string, kind: OwnItemKind, title: string } | null, steps: Array<{ step: string, state: IntroductionState, at: string }>, messages: Array<{ id: string, side: IntroductionSide | null, authorName: string | null, text: string, sentAt: string }>, parties: Array<{ side: IntroductionSide, contactName: string | null, contactEmail: string | null, organisation: { id: string, name: string, nameEn: string | null, website: string | null } }> } };

export type IntroductionsToScreenQueryVariables = Exact<{ [key: string]: never; }>;


export type IntroductionsToScreenQuery = { introductionsToScreen: Array<{ id: string, state: IntroductionState, openedBy: IntroductionOpenedBy, viewerSide: IntroductionSide | null, anonymous: boolean, cooperation: Cooperation, testName: string | null, createdAt: string, expiresAt: string | null, viewerCan: { accept: boolean, pass: boolean }, need: { id: string, kind: OwnItemKind, title: string } | null, supply: { id: string, kind: OwnItemKind, title: string } | null }> };

export type AcceptIntroductionMutationVariables = Exact<{
  input: IntroductionStepInput;
}>;


export type AcceptIntroductionMutation = { acceptIntroduction: { id: string, state: IntroductionState, openedBy: IntroductionOpenedBy, viewerSide: IntroductionSide | null, anonymous: boolean, cooperation: Cooperation, earliestStart: EarliestStart, testName: string | null, createdAt: string, expiresAt: string | null, fit: string, unclear: string | null, refusal: string | null, viewerCan: { accept: boolean, decline: boolean, withdraw: boolean, pass: boolean, refuse: boolean }, need: { id: string, kind: OwnItemKind, title: string } | null, supply: { id: string, kind: OwnItemKind, title: string } | null, steps: Array<{ step: string, state: IntroductionState, at: string }>, messages: Array<{ id: string, side: IntroductionSide | null, authorName: string | null, text: string, sentAt: string }>, parties: Array<{ side: IntroductionSide, contactName: string | null, contactEmail: string | null, organisation: { id: string, name: string, nameEn: string | null, website: string | null } }> } };

export type DeclineIntroductionMutationVariables = Exact<{
  input: DeclineIntroductionInput;
}>;


export type DeclineIntroductionMutation = { declineIntroduction: { id: string, state: IntroductionState, openedBy: IntroductionOpenedBy, viewerSide: IntroductionSide | null, anonymous: boolean, cooperation: Cooperation, earliestStart: EarliestStart, testName: string | null, createdAt: string, expiresAt: string | null, fit: string, unclear: string | null, refusal: string | null, viewerCan: { accept: boolean, decline: boolean, withdraw: boolean, pass: boolean, refuse: boolean }, need: { id: string, kind: OwnItemKind, title: string } | null, supply: { id: string, kind: OwnItemKind, title: string } | null, steps: Array<{ step: string, state: IntroductionState, at: string }>, messages: Array<{ id: string, side: IntroductionSide | null, authorName: string | null, text: string, sentAt: string }>, parties: Array<{ side: IntroductionSide, contactName: string | null, contactEmail: string | null, organisation: { id: string, name: string, nameEn: string | null, website: string | null } }> } };

export type WithdrawIntroductionMutationVariables = Exact<{
  input: IntroductionStepInput;
}>;


export type WithdrawIntroductionMutation = { withdrawIntroduction: { id: string, state: IntroductionState, openedBy: IntroductionOpenedBy, viewerSide: IntroductionSide | null, anonymous: boolean, cooperation: Cooperation, earliestStart: EarliestStart, testName: string | null, createdAt: string, expiresAt: string | null, fit: string, unclear: string | null, refusal: string | null, viewerCan: { accept: boolean, decline: boolean, withdraw: boolean, pass: boolean, refuse: boolean }, need: { id: string, kind: OwnItemKind, title: string } | null, supply: { id: string, kind: OwnItemKind, title: string } | null, steps: Array<{ step: string, state: IntroductionState, at: string }>, messages: Array<{ id: string, side: IntroductionSide | null, authorName: string | null, text: string, sentAt: string }>, parties: Array<{ side: IntroductionSide, contactName: string | null, contactEmail: string | null, organisation: { id: string, name: string, nameEn: string | null, website: string | null } }> } };

export type PassIntroductionMutationVariables = Exact<{
  input: IntroductionStepInput;
}>;


export type PassIntroductionMutation = { passIntroduction: { id: string, state: IntroductionState, openedBy: IntroductionOpenedBy, viewerSide: IntroductionSide | null, anonymous: boolean, cooperation: Cooperation, earliestStart: EarliestStart, testName: string | null, createdAt: string, expiresAt: string | null, fit: string, unclear: string | null, refusal: string | null, viewerCan: { accept: boolean, decline: boolean, withdraw: boolean, pass: boolean, refuse: boolean }, need: { id: string, kind: OwnItemKind, title: string } | null, supply: { id: string, kind: OwnItemKind, title: string } | null, steps: Array<{ step: string, state: IntroductionState, at: string }>, messages: Array<{ id: string, side: IntroductionSide | null, authorName: string | null, text: string, sentAt: string }>, parties: Array<{ side: IntroductionSide, contactName: string | null, contactEmail: string | null, organisation: { id: string, name: string, nameEn: string | null, website: string | null } }> } };

export type RefuseIntroductionMutationVariables = Exact<{
  input: RefuseIntroductionInput;
}>;


export type RefuseIntroductionMutation = { refuseIntroduction: { id: string, state: IntroductionState, openedBy: IntroductionOpenedBy, viewerSide: IntroductionSide | null, anonymous: boolean, cooperation: Cooperation, earliestStart: EarliestStart, testName: string | null, createdAt: string, expiresAt: string | null, fit: string, unclear: string | null, refusal: string | null, viewerCan: { accept: boolean, decline: boolean, withdraw: boolean, pass: boolean, refuse: boolean }, need: { id: string, kind: OwnItemKind, title: string } | null, supply: { id: string, kind: OwnItemKind, title: string } | null, steps: Array<{ step: string, state: IntroductionState, at: string }>, messages: Array<{ id: string, side: IntroductionSide | null, authorName: string | null, text: string, sentAt: string }>, parties: Array<{ side: IntroductionSide, contactName: string | null, contactEmail: string | null, organisation: { id: string, name: string, nameEn: string | null, website: string | null } }> } };

export type SendIntroductionMessageMutationVariables = Exact<{
  input: IntroductionMessageInput;
}>;


export type SendIntroductionMessageMutation = { sendIntroductionMessage: { id: string, state: IntroductionState, openedBy: IntroductionOpenedBy, viewerSide: IntroductionSide | null, anonymous: boolean, cooperation: Cooperation, earliestStart: EarliestStart, testName: string | null, createdAt: string, expiresAt: string | null, fit: string, unclear: string | null, refusal: string | null, viewerCan: { accept: boolean, decline: boolean, withdraw: boolean, pass: boolean, refuse: boolean }, need: { id: string, kind: OwnItemKind, title: string } | null, supply: { id: string, kind: OwnItemKind, title: string } | null, steps: Array<{ step: string, state: IntroductionState, at: string }>, messages: Array<{ id: string, side: IntroductionSide | null, authorName: string | null, text: string, sentAt: string }>, parties: Array<{ side: IntroductionSide, contactName: string | null, contactEmail: string | null, organisation: { id: string, name: string, nameEn: string | null, website: string | null } }> } };

export type ConfirmListingWithLinkMutationVariables = Exact<{
  token: string;
}>;


export type ConfirmListingWithLinkMutation = { confirmListingWithLink: string };

export type LabListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: LabFilter | null | undefined;
  sort?: ListSort | null | undefined;
}>;


export type LabListQuery = { labs: { totalCount: number, totalIsCapped: boolean, facets: Array<{ name: string, values: Array<{ code: string, count: number, vi: string, en: string, selected: boolean }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, address: string | null, accreditations: Array<string>, labName: string, equipment: Array<{ id: string, name: string }>, tests: Array<{ name: string, matrix: string | null }>, organisation: { id: string, name: string, nameEn: string | null } | null } }> } };

export type LabDetailQueryVariables = Exact<{
  id: string;
}>;


export type LabDetailQuery = { lab: { updatedAt: string, id: string, address: string | null, accreditations: Array<string>, labName: string, equipment: Array<{ id: string, name: string, model: string | null, purpose: string | null, hourlyRateVnd: number | null, requiresOperator: boolean, openingHours: string | null }>, tests: Array<{ name: string, matrix: string | null, method: string | null, standard: string | null, feeVnd: number | null, turnaroundDays: number | null }>, organisation: { id: string, name: string, nameEn: string | null, summary: string | null, province: string | null, sizeClass: SizeClass | null, verifiedAt: string | null, organisationKind: OrganisationKind, verifiedBy: { vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null } | null } | null };

export type NeedListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: NeedFilter | null | undefined;
  sort?: ListSort | null | undefined;
}>;


export type NeedListQuery = { needs: { totalCount: number, totalIsCapped: boolean, facets: Array<{ name: string, values: Array<{ code: string, count: number, vi: string, en: string, selected: boolean }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, language: Language, title: string, description: string, budgetVnd: number | null, deadline: string | null, region: string | null, anonymous: boolean, publishedAt: string | null, fieldOfScience: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string, nameEn: string | null, verifiedAt: string | null, verifiedBy: { vi: string, en: string } | null } | null } }> } };

export type NeedDetailQueryVariables = Exact<{
  id: string;
}>;


export type NeedDetailQuery = { need: { trlMin: number | null, status: ListingStatus, currentSituation: string | null, wantedResult: string | null, constraints: string | null, budgetMinVnd: number | null, revision: number, expiresAt: string | null, reviewReason: string | null, namedReaders: Array<string> | null, visibility: Visibility, updatedAt: string, id: string, language: Language, title: string, description: string, budgetVnd: number | null, deadline: string | null, region: string | null, anonymous: boolean, publishedAt: string | null, namedOrganisations: Array<{ id: string, name: string }> | null, viewerCan: { edit: boolean, close: boolean, reopen: boolean, withdraw: boolean }, industry: { code: string, vi: string, en: string } | null, attachments: Array<{ id: string, name: string, type: FileType, bytes: number, url: string, notes: Array<FileNote> | null }>, organisation: { id: string, name: string, nameEn: string | null, verifiedAt: string | null, summary: string | null, province: string | null, sizeClass: SizeClass | null, organisationKind: OrganisationKind, verifiedBy: { vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null } | null, fieldOfScience: { code: string, vi: string, en: string } | null } | null };

export type NeedMatchesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type NeedMatchesQuery = { need: { id: string, verdict: { answered: boolean, missing: { vi: string, en: string, words: Array<string> } | null } | null, matches: { ready: boolean, totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, rank: number, band: MatchBand, reasons: Array<{ factor: string, vi: string, en: string, needQuotes: Array<{ field: string, text: string, start: number, end: number, kind: QuoteKind }>, offerQuotes: Array<{ field: string, text: string, start: number, end: number, kind: QuoteKind }> }>, feedback: { verdict: MatchVerdict, reason: DeclineReason | null } | null, gatesFailed: Array<{ name: string, vi: string, en: string }>, wouldFitIf: { vi: string, en: string } | null, unknowns: Array<{ name: string, vi: string, en: string }>, target:
            | { __typename: 'Expert', id: string, degree: string | null, bio: string | null, languages: Array<string>, location: string | null, expertName: string, fieldsOfScience: Array<{ code: string, vi: string, en: string }>, organisation: { id: string, name: string, nameEn: string | null } | null }
            | { __typename: 'Lab', id: string, address: string | null, accreditations: Array<string>, labName: string, equipment: Array<{ id: string, name: string }>, tests: Array<{ name: string, matrix: string | null }>, organisation: { id: string, name: string, nameEn: string | null } | null }
            | { __typename: 'Need', id: string, language: Language, title: string, description: string, budgetVnd: number | null, deadline: string | null, region: string | null, anonymous: boolean, publishedAt: string | null, fieldOfScience: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string, nameEn: string | null, verifiedAt: string | null, verifiedBy: { vi: string, en: string } | null } | null }
            | { __typename: 'Offer', keywords: Array<string>, id: string, language: Language, title: string, summary: string, trl: number | null, ipStatus: IpStatus, region: string | null, publishedAt: string | null, offerKind: OfferKind, price: { minVnd: number | null, maxVnd: number | null } | null, fieldOfScience: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string, nameEn: string | null, verifiedAt: string | null, verifiedBy: { vi: string, en: string } | null } | null }
           } }> } } | null };

export type DeclinedNeedMatchesQueryVariables = Exact<{
  id: string;
}>;


export type DeclinedNeedMatchesQuery = { need: { id: string, matches: { ready: boolean, totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, rank: number, band: MatchBand, reasons: Array<{ factor: string, vi: string, en: string, needQuotes: Array<{ field: string, text: string, start: number, end: number, kind: QuoteKind }>, offerQuotes: Array<{ field: string, text: string, start: number, end: number, kind: QuoteKind }> }>, feedback: { verdict: MatchVerdict, reason: DeclineReason | null } | null, gatesFailed: Array<{ name: string, vi: string, en: string }>, wouldFitIf: { vi: string, en: string } | null, unknowns: Array<{ name: string, vi: string, en: string }>, target:
            | { __typename: 'Expert', id: string, degree: string | null, bio: string | null, languages: Array<string>, location: string | null, expertName: string, fieldsOfScience: Array<{ code: string, vi: string, en: string }>, organisation: { id: string, name: string, nameEn: string | null } | null }
            | { __typename: 'Lab', id: string, address: string | null, accreditations: Array<string>, labName: string, equipment: Array<{ id: string, name: string }>, tests: Array<{ name: string, matrix: string | null }>, organisation: { id: string, name: string, nameEn: string | null } | null }
            | { __typename: 'Need', id: string, language: Language, title: string, description: string, budgetVnd: number | null, deadline: string | null, region: string | null, anonymous: boolean, publishedAt: string | null, fieldOfScience: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string, nameEn: string | null, verifiedAt: string | null, verifiedBy: { vi: string, en: string } | null } | null }
            | { __typename: 'Offer', keywords: Array<string>, id: string, language: Language, title: string, summary: string, trl: number | null, ipStatus: IpStatus, region: string | null, publishedAt: string | null, offerKind: OfferKind, price: { minVnd: number | null, maxVnd: number | null } | null, fieldOfScience: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string, nameEn: string | null, verifiedAt: string | null, verifiedBy: { vi: string, en: string } | null } | null }
           } }> } } | null };

export type NewsPieceFragment = { id: string, newsKind: NewsKind, language: Language, title: string, summary: string, place: string | null, startsOn: string | null, endsOn: string | null, newsStatus: NewsStatus, publishedAt: string | null, revision: number };

export type NewsListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  kinds?: Array<NewsKind> | NewsKind | null | undefined;
}>;


export type NewsListQuery = { news: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, newsKind: NewsKind, language: Language, title: string, summary: string, place: string | null, startsOn: string | null, endsOn: string | null, newsStatus: NewsStatus, publishedAt: string | null, revision: number } }> } };

export type NewsDetailQueryVariables = Exact<{
  id: string;
}>;


export type NewsDetailQuery = { newsItem: { body: string | null, id: string, newsKind: NewsKind, language: Language, title: string, summary: string, place: string | null, startsOn: string | null, endsOn: string | null, newsStatus: NewsStatus, publishedAt: string | null, revision: number } | null };

export type NewsDeskQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type NewsDeskQuery = { newsDesk: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { body: string | null, id: string, newsKind: NewsKind, language: Language, title: string, summary: string, place: string | null, startsOn: string | null, endsOn: string | null, newsStatus: NewsStatus, publishedAt: string | null, revision: number } }> } };

export type SaveNewsMutationVariables = Exact<{
  input: NewsInput;
}>;


export type SaveNewsMutation = { saveNews: { body: string | null, id: string, newsKind: NewsKind, language: Language, title: string, summary: string, place: string | null, startsOn: string | null, endsOn: string | null, newsStatus: NewsStatus, publishedAt: string | null, revision: number } };

export type PublishNewsMutationVariables = Exact<{
  input: NewsStepInput;
}>;


export type PublishNewsMutation = { publishNews: { id: string, newsStatus: NewsStatus, revision: number } };

export type WithdrawNewsMutationVariables = Exact<{
  input: NewsStepInput;
}>;


export type WithdrawNewsMutation = { withdrawNews: { id: string, newsStatus: NewsStatus, revision: number } };

export type OfferListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: OfferFilter | null | undefined;
  sort?: ListSort | null | undefined;
}>;


export type OfferListQuery = { offers: { totalCount: number, totalIsCapped: boolean, facets: Array<{ name: string, values: Array<{ code: string, count: number, vi: string, en: string, selected: boolean }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, language: Language, title: string, summary: string, trl: number | null, ipStatus: IpStatus, region: string | null, publishedAt: string | null, offerKind: OfferKind, price: { minVnd: number | null, maxVnd: number | null } | null, fieldOfScience: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string, nameEn: string | null, verifiedAt: string | null, verifiedBy: { vi: string, en: string } | null } | null } }> } };

export type OfferDetailQueryVariables = Exact<{
  id: string;
}>;


export type OfferDetailQuery = { offer: { keywords: Array<string>, status: ListingStatus, visibility: Visibility, revision: number, expiresAt: string | null, reviewReason: string | null, namedReaders: Array<string> | null, updatedAt: string, transferForms: Array<TransferForm>, id: string, language: Language, title: string, summary: string, trl: number | null, ipStatus: IpStatus, region: string | null, publishedAt: string | null, offerKind: OfferKind, namedOrganisations: Array<{ id: string, name: string }> | null, viewerCan: { edit: boolean, close: boolean, reopen: boolean, withdraw: boolean }, industry: { code: string, vi: string, en: string } | null, provenance: { source: string, recordedAt: string }, attachments: Array<{ id: string, name: string, type: FileType, bytes: number, url: string, notes: Array<FileNote> | null }>, organisation: { id: string, name: string, nameEn: string | null, verifiedAt: string | null, summary: string | null, province: string | null, sizeClass: SizeClass | null, organisationKind: OrganisationKind, verifiedBy: { vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null } | null, price: { minVnd: number | null, maxVnd: number | null } | null, fieldOfScience: { code: string, vi: string, en: string } | null } | null };

export type OfferMatchesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type OfferMatchesQuery = { offer: { id: string, matches: { ready: boolean, totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, rank: number, band: MatchBand, reasons: Array<{ factor: string, vi: string, en: string, needQuotes: Array<{ field: string, text: string, start: number, end: number, kind: QuoteKind }>, offerQuotes: Array<{ field: string, text: string, start: number, end: number, kind: QuoteKind }> }>, feedback: { verdict: MatchVerdict, reason: DeclineReason | null } | null, gatesFailed: Array<{ name: string, vi: string, en: string }>, wouldFitIf: { vi: string, en: string } | null, unknowns: Array<{ name: string, vi: string, en: string }>, target:
            | { __typename: 'Expert', id: string, degree: string | null, bio: string | null, languages: Array<string>, location: string | null, expertName: string, fieldsOfScience: Array<{ code: string, vi: string, en: string }>, organisation: { id: string, name: string, nameEn: string | null } | null }
            | { __typename: 'Lab', id: string, address: string | null, accreditations: Array<string>, labName: string, equipment: Array<{ id: string, name: string }>, tests: Array<{ name: string, matrix: string | null }>, organisation: { id: string, name: string, nameEn: string | null } | null }
            | { __typename: 'Need', id: string, language: Language, title: string, description: string, budgetVnd: number | null, deadline: string | null, region: string | null, anonymous: boolean, publishedAt: string | null, fieldOfScience: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string, nameEn: string | null, verifiedAt: string | null, verifiedBy: { vi: string, en: string } | null } | null }
            | { __typename: 'Offer', keywords: Array<string>, id: string, language: Language, title: string, summary: string, trl: number | null, ipStatus: IpStatus, region: string | null, publishedAt: string | null, offerKind: OfferKind, price: { minVnd: number | null, maxVnd: number | null } | null, fieldOfScience: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string, nameEn: string | null, verifiedAt: string | null, verifiedBy: { vi: string, en: string } | null } | null }
           } }> } } | null };

export type OrganisationListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: OrganisationFilter | null | undefined;
  sort?: ListSort | null | undefined;
}>;


export type OrganisationListQuery = { organisations: { totalCount: number, totalIsCapped: boolean, facets: Array<{ name: string, values: Array<{ code: string, count: number, vi: string, en: string, selected: boolean }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, name: string, nameEn: string | null, summary: string | null, province: string | null, sizeClass: SizeClass | null, verifiedAt: string | null, organisationKind: OrganisationKind, verifiedBy: { vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null } }> } };

export type OrganisationDetailQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationDetailQuery = { organisation: { taxCode: string | null, commune: string | null, address: string | null, website: string | null, founded: number | null, employees: number | null, updatedAt: string, id: string, name: string, nameEn: string | null, summary: string | null, province: string | null, sizeClass: SizeClass | null, verifiedAt: string | null, organisationKind: OrganisationKind, fieldsOfScience: Array<{ code: string, vi: string, en: string }>, provenance: { source: string, recordedAt: string }, labs: Array<{ id: string, address: string | null, accreditations: Array<string>, labName: string, equipment: Array<{ id: string, name: string }>, tests: Array<{ name: string, matrix: string | null }>, organisation: { id: string, name: string, nameEn: string | null } | null }>, experts: Array<{ id: string, degree: string | null, bio: string | null, languages: Array<string>, location: string | null, expertName: string, fieldsOfScience: Array<{ code: string, vi: string, en: string }>, organisation: { id: string, name: string, nameEn: string | null } | null }>, verifiedBy: { vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null } | null, offers: { totalCount: number, edges: Array<{ node: { id: string, language: Language, title: string, summary: string, trl: number | null, ipStatus: IpStatus, region: string | null, publishedAt: string | null, offerKind: OfferKind, price: { minVnd: number | null, maxVnd: number | null } | null, fieldOfScience: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string, nameEn: string | null, verifiedAt: string | null, verifiedBy: { vi: string, en: string } | null } | null } }> }, needs: { totalCount: number, edges: Array<{ node: { id: string, language: Language, title: string, description: string, budgetVnd: number | null, deadline: string | null, region: string | null, anonymous: boolean, publishedAt: string | null, fieldOfScience: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string, nameEn: string | null, verifiedAt: string | null, verifiedBy: { vi: string, en: string } | null } | null } }> } };

export type MyWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWorkQuery = { myOrganisations: Array<{ id: string, state: RegistrationState, returnedReason: string | null, organisation: { id: string, name: string, nameEn: string | null } }>, myInvitations: Array<{ id: string, organisationName: string, expiresAt: string }>, myNeeds: { edges: Array<{ node: { id: string, title: string, status: ListingStatus, reviewReason: string | null, expiresAt: string | null } }> }, myOffers: { edges: Array<{ node: { id: string, title: string, status: ListingStatus, reviewReason: string | null, expiresAt: string | null } }> } };

export type DeskWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskWorkQuery = { organisationDesk: { registrations: number, oldestRegistration: string | null, claims: number, oldestClaim: string | null }, needsToReview: { totalCount: number, edges: Array<{ node: { id: string, submittedAt: string | null } }> }, offersToReview: { totalCount: number, edges: Array<{ node: { id: string, submittedAt: string | null } }> } };

export type OwnNeedFragment = { id: string, revision: number, status: ListingStatus, title: string, description: string, currentSituation: string | null, wantedResult: string | null, constraints: string | null, region: string | null, budgetMinVnd: number | null, budgetVnd: number | null, deadline: string | null, visibility: Visibility, anonymous: boolean, keywords: Array<string>, namedReaders: Array<string> | null, reviewReason: string | null, expiresAt: string | null, updatedAt: string, attachments: Array<{ id: string, name: string, type: FileType, bytes: number, url: string, notes: Array<FileNote> | null }>, completeness: { percent: number, missing: Array<NeedQuestion> }, viewerCan: { edit: boolean, publish: boolean, close: boolean, reopen: boolean, withdraw: boolean }, namedOrganisations: Array<{ id: string, name: string }> | null, fieldOfScience: { code: string, vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string } | null };

export type OwnOfferFragment = { id: string, revision: number, status: ListingStatus, title: string, summary: string, trl: number | null, ipStatus: IpStatus, transferForms: Array<TransferForm>, region: string | null, visibility: Visibility, keywords: Array<string>, namedReaders: Array<string> | null, reviewReason: string | null, expiresAt: string | null, updatedAt: string, offerKind: OfferKind, price: { minVnd: number | null, maxVnd: number | null } | null, attachments: Array<{ id: string, name: string, type: FileType, bytes: number, url: string, notes: Array<FileNote> | null }>, viewerCan: { edit: boolean, publish: boolean, close: boolean, reopen: boolean, withdraw: boolean }, namedOrganisations: Array<{ id: string, name: string }> | null, fieldOfScience: { code: string, vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string } | null };

export type NeedToEditQueryVariables = Exact<{
  id: string;
}>;


export type NeedToEditQuery = { need: { id: string, revision: number, status: ListingStatus, title: string, description: string, currentSituation: string | null, wantedResult: string | null, constraints: string | null, region: string | null, budgetMinVnd: number | null, budgetVnd: number | null, deadline: string | null, visibility: Visibility, anonymous: boolean, keywords: Array<string>, namedReaders: Array<string> | null, reviewReason: string | null, expiresAt: string | null, updatedAt: string, attachments: Array<{ id: string, name: string, type: FileType, bytes: number, url: string, notes: Array<FileNote> | null }>, completeness: { percent: number, missing: Array<NeedQuestion> }, viewerCan: { edit: boolean, publish: boolean, close: boolean, reopen: boolean, withdraw: boolean }, namedOrganisations: Array<{ id: string, name: string }> | null, fieldOfScience: { code: string, vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string } | null } | null };

export type OfferToEditQueryVariables = Exact<{
  id: string;
}>;


export type OfferToEditQuery = { offer: { id: string, revision: number, status: ListingStatus, title: string, summary: string, trl: number | null, ipStatus: IpStatus, transferForms: Array<TransferForm>, region: string | null, visibility: Visibility, keywords: Array<string>, namedReaders: Array<string> | null, reviewReason: string | null, expiresAt: string | null, updatedAt: string, offerKind: OfferKind, price: { minVnd: number | null, maxVnd: number | null } | null, attachments: Array<{ id: string, name: string, type: FileType, bytes: number, url: string, notes: Array<FileNote> | null }>, viewerCan: { edit: boolean, publish: boolean, close: boolean, reopen: boolean, withdraw: boolean }, namedOrganisations: Array<{ id: string, name: string }> | null, fieldOfScience: { code: string, vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string } | null } | null };

export type SaveNeedMutationVariables = Exact<{
  input: NeedDraftInput;
}>;


export type SaveNeedMutation = { saveNeedDraft:
    | { __typename: 'Need', id: string, revision: number, status: ListingStatus, title: string, description: string, currentSituation: string | null, wantedResult: string | null, constraints: string | null, region: string | null, budgetMinVnd: number | null, budgetVnd: number | null, deadline: string | null, visibility: Visibility, anonymous: boolean, keywords: Array<string>, namedReaders: Array<string> | null, reviewReason: string | null, expiresAt: string | null, updatedAt: string, attachments: Array<{ id: string, name: string, type: FileType, bytes: number, url: string, notes: Array<FileNote> | null }>, completeness: { percent: number, missing: Array<NeedQuestion> }, viewerCan: { edit: boolean, publish: boolean, close: boolean, reopen: boolean, withdraw: boolean }, namedOrganisations: Array<{ id: string, name: string }> | null, fieldOfScience: { code: string, vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string } | null }
    | { __typename: 'NeedEditConflict', stored: { id: string, revision: number, status: ListingStatus, title: string, description: string, currentSituation: string | null, wantedResult: string | null, constraints: string | null, region: string | null, budgetMinVnd: number | null, budgetVnd: number | null, deadline: string | null, visibility: Visibility, anonymous: boolean, keywords: Array<string>, namedReaders: Array<string> | null, reviewReason: string | null, expiresAt: string | null, updatedAt: string, attachments: Array<{ id: string, name: string, type: FileType, bytes: number, url: string, notes: Array<FileNote> | null }>, completeness: { percent: number, missing: Array<NeedQuestion> }, viewerCan: { edit: boolean, publish: boolean, close: boolean, reopen: boolean, withdraw: boolean }, namedOrganisations: Array<{ id: string, name: string }> | null, fieldOfScience: { code: string, vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string } | null } }
   };

export type SaveOfferMutationVariables = Exact<{
  input: OfferDraftInput;
}>;


export type SaveOfferMutation = { saveOfferDraft:
    | { __typename: 'Offer', id: string, revision: number, status: ListingStatus, title: string, summary: string, trl: number | null, ipStatus: IpStatus, transferForms: Array<TransferForm>, region: string | null, visibility: Visibility, keywords: Array<string>, namedReaders: Array<string> | null, reviewReason: string | null, expiresAt: string | null, updatedAt: string, offerKind: OfferKind, price: { minVnd: number | null, maxVnd: number | null } | null, attachments: Array<{ id: string, name: string, type: FileType, bytes: number, url: string, notes: Array<FileNote> | null }>, viewerCan: { edit: boolean, publish: boolean, close: boolean, reopen: boolean, withdraw: boolean }, namedOrganisations: Array<{ id: string, name: string }> | null, fieldOfScience: { code: string, vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string } | null }
    | { __typename: 'OfferEditConflict', stored: { id: string, revision: number, status: ListingStatus, title: string, summary: string, trl: number | null, ipStatus: IpStatus, transferForms: Array<TransferForm>, region: string | null, visibility: Visibility, keywords: Array<string>, namedReaders: Array<string> | null, reviewReason: string | null, expiresAt: string | null, updatedAt: string, offerKind: OfferKind, price: { minVnd: number | null, maxVnd: number | null } | null, attachments: Array<{ id: string, name: string, type: FileType, bytes: number, url: string, notes: Array<FileNote> | null }>, viewerCan: { edit: boolean, publish: boolean, close: boolean, reopen: boolean, withdraw: boolean }, namedOrganisations: Array<{ id: string, name: string }> | null, fieldOfScience: { code: string, vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string } | null } }
   };

export type PublishNeedMutationVariables = Exact<{
  input: PublishInput;
}>;


export type PublishNeedMutation = { publishNeed: { id: string, revision: number, status: ListingStatus } };

export type PublishOfferMutationVariables = Exact<{
  input: PublishInput;
}>;


export type PublishOfferMutation = { publishOffer: { id: string, revision: number, status: ListingStatus } };

export type PreviewOffersQueryVariables = Exact<{
  input: WrittenSoFarInput;
}>;


export type PreviewOffersQuery = { preview: { strong: number, fair: number, answered: boolean, missing: { vi: string, en: string } | null, examples: Array<{ id: string, title: string, band: MatchBand }> } };

export type PreviewNeedsQueryVariables = Exact<{
  input: WrittenSoFarInput;
}>;


export type PreviewNeedsQuery = { preview: { strong: number, fair: number, answered: boolean, missing: { vi: string, en: string } | null, examples: Array<{ id: string, title: string, band: MatchBand }> } };

export type SuggestAboutQueryVariables = Exact<{
  text: string;
  language: Language;
}>;


export type SuggestAboutQuery = { suggestForText: { keywords: Array<string>, fieldOfScience: { code: { code: string, vi: string, en: string } } | null, industry: { code: { code: string, vi: string, en: string } } | null } };

export type LikeNeedsQueryVariables = Exact<{
  text: string;
  exceptId?: string | null | undefined;
}>;


export type LikeNeedsQuery = { similar: Array<{ similarity: number, listing: { id: string, title: string, status: ListingStatus } }> };

export type LikeOffersQueryVariables = Exact<{
  text: string;
  exceptId?: string | null | undefined;
}>;


export type LikeOffersQuery = { similar: Array<{ similarity: number, listing: { id: string, title: string, status: ListingStatus } }> };

export type TellingWordsQueryVariables = Exact<{
  input: AnonymityQuestionInput;
}>;


export type TellingWordsQuery = { anonymityWarnings: { fewOrganisations: number | null, identifying: Array<{ kind: IdentifyingKind, text: string, start: number, end: number }> } };

export type WhereIsQueryVariables = Exact<{
  text: string;
}>;


export type WhereIsQuery = { placeOf: { kind: string, commune: string | null, province: string | null, options: Array<{ unit: string, vi: string, en: string }> } };

export type OrganisationsNamedQueryVariables = Exact<{
  text: string;
}>;


export type OrganisationsNamedQuery = { organisations: { edges: Array<{ node: { id: string, name: string, province: string | null } }> } };

export type MyNeedsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  statuses?: Array<ListingStatus> | ListingStatus | null | undefined;
}>;


export type MyNeedsQuery = { myNeeds: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, revision: number, status: ListingStatus, title: string, anonymous: boolean, visibility: Visibility, expiresAt: string | null, updatedAt: string, reviewReason: string | null, completeness: { percent: number }, viewerCan: { edit: boolean, publish: boolean, close: boolean, reopen: boolean, withdraw: boolean }, organisation: { id: string, name: string } | null } }> } };

export type MyOffersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  statuses?: Array<ListingStatus> | ListingStatus | null | undefined;
}>;


export type MyOffersQuery = { myOffers: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, revision: number, status: ListingStatus, title: string, visibility: Visibility, expiresAt: string | null, updatedAt: string, reviewReason: string | null, viewerCan: { edit: boolean, publish: boolean, close: boolean, reopen: boolean, withdraw: boolean }, organisation: { id: string, name: string } | null } }> } };

export type ConsentItemFragment = { purpose: ConsentPurpose, version: number, vi: string, en: string, givenAt: string | null, givenVersion: number | null };

export type DataRequestItemFragment = { id: string, kind: DataRequestKind, state: DataRequestState, personKind: PersonKind, personId: string, personName: string | null, onBehalf: boolean, details: string | null, askedAt: string, answerDue: string, due: string, extended: boolean, workingDaysLeft: number | null, closedAt: string | null, reason: string | null, fileUrl: string | null };

export type PrivacyNoticeQueryVariables = Exact<{ [key: string]: never; }>;


export type PrivacyNoticeQuery = { privacyOfficer: { vi: string, en: string, email: string | null, phone: string | null } };

export type MyPrivacyQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPrivacyQuery = { consents: Array<{ purpose: ConsentPurpose, version: number, vi: string, en: string, givenAt: string | null, givenVersion: number | null }>, myDataRequests: Array<{ id: string, kind: DataRequestKind, state: DataRequestState, personKind: PersonKind, personId: string, personName: string | null, onBehalf: boolean, details: string | null, askedAt: string, answerDue: string, due: string, extended: boolean, workingDaysLeft: number | null, closedAt: string | null, reason: string | null, fileUrl: string | null }> };

export type DataDeskQueryVariables = Exact<{
  open: boolean;
}>;


export type DataDeskQuery = { dataRequests: Array<{ id: string, kind: DataRequestKind, state: DataRequestState, personKind: PersonKind, personId: string, personName: string | null, onBehalf: boolean, details: string | null, askedAt: string, answerDue: string, due: string, extended: boolean, workingDaysLeft: number | null, closedAt: string | null, reason: string | null, fileUrl: string | null }> };

export type GiveConsentMutationVariables = Exact<{
  input: ConsentInput;
}>;


export type GiveConsentMutation = { giveConsent: Array<{ purpose: ConsentPurpose, version: number, vi: string, en: string, givenAt: string | null, givenVersion: number | null }> };

export type WithdrawConsentMutationVariables = Exact<{
  purpose: ConsentPurpose;
}>;


export type WithdrawConsentMutation = { withdrawConsent: Array<{ purpose: ConsentPurpose, version: number, vi: string, en: string, givenAt: string | null, givenVersion: number | null }> };

export type RequestMyDataMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestMyDataMutation = { requestMyData: { id: string, kind: DataRequestKind, state: DataRequestState, personKind: PersonKind, personId: string, personName: string | null, onBehalf: boolean, details: string | null, askedAt: string, answerDue: string, due: string, extended: boolean, workingDaysLeft: number | null, closedAt: string | null, reason: string | null, fileUrl: string | null } };

export type RequestCorrectionMutationVariables = Exact<{
  input: CorrectionInput;
}>;


export type RequestCorrectionMutation = { requestCorrection: { id: string, kind: DataRequestKind, state: DataRequestState, personKind: PersonKind, personId: string, personName: string | null, onBehalf: boolean, details: string | null, askedAt: string, answerDue: string, due: string, extended: boolean, workingDaysLeft: number | null, closedAt: string | null, reason: string | null, fileUrl: string | null } };

export type RequestErasureMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestErasureMutation = { requestErasure: { id: string, kind: DataRequestKind, state: DataRequestState, personKind: PersonKind, personId: string, personName: string | null, onBehalf: boolean, details: string | null, askedAt: string, answerDue: string, due: string, extended: boolean, workingDaysLeft: number | null, closedAt: string | null, reason: string | null, fileUrl: string | null } };

export type RecordDataRequestMutationVariables = Exact<{
  input: BehalfInput;
}>;


export type RecordDataRequestMutation = { recordDataRequest: { id: string, kind: DataRequestKind, state: DataRequestState, personKind: PersonKind, personId: string, personName: string | null, onBehalf: boolean, details: string | null, askedAt: string, answerDue: string, due: string, extended: boolean, workingDaysLeft: number | null, closedAt: string | null, reason: string | null, fileUrl: string | null } };

export type AnswerDataRequestMutationVariables = Exact<{
  input: DataRequestStepInput;
}>;


export type AnswerDataRequestMutation = { answerDataRequest: { id: string, kind: DataRequestKind, state: DataRequestState, personKind: PersonKind, personId: string, personName: string | null, onBehalf: boolean, details: string | null, askedAt: string, answerDue: string, due: string, extended: boolean, workingDaysLeft: number | null, closedAt: string | null, reason: string | null, fileUrl: string | null } };

export type ExtendDataRequestMutationVariables = Exact<{
  input: DataRequestStepInput;
}>;


export type ExtendDataRequestMutation = { extendDataRequest: { id: string, kind: DataRequestKind, state: DataRequestState, personKind: PersonKind, personId: string, personName: string | null, onBehalf: boolean, details: string | null, askedAt: string, answerDue: string, due: string, extended: boolean, workingDaysLeft: number | null, closedAt: string | null, reason: string | null, fileUrl: string | null } };

export type ApproveDataRequestMutationVariables = Exact<{
  input: DataRequestStepInput;
}>;


export type ApproveDataRequestMutation = { approveDataRequest: { id: string, kind: DataRequestKind, state: DataRequestState, personKind: PersonKind, personId: string, personName: string | null, onBehalf: boolean, details: string | null, askedAt: string, answerDue: string, due: string, extended: boolean, workingDaysLeft: number | null, closedAt: string | null, reason: string | null, fileUrl: string | null } };

export type RefuseDataRequestMutationVariables = Exact<{
  input: DataRequestStepInput;
}>;


export type RefuseDataRequestMutation = { refuseDataRequest: { id: string, kind: DataRequestKind, state: DataRequestState, personKind: PersonKind, personId: string, personName: string | null, onBehalf: boolean, details: string | null, askedAt: string, answerDue: string, due: string, extended: boolean, workingDaysLeft: number | null, closedAt: string | null, reason: string | null, fileUrl: string | null } };

export type RadarThemesQueryVariables = Exact<{ [key: string]: never; }>;


export type RadarThemesQuery = { radarThemes: { alone: number, themes: Array<{ key: string, vi: string, en: string, needs: number, searches: number, recent: number, before: number, places: Array<string>, fields: Array<{ code: string, vi: string, en: string }>, industries: Array<{ code: string, vi: string, en: string }>, examples: Array<{ text: string, needId: string | null }>, actions: Array<{ action: RadarAction, newsId: string, title: string, newsStatus: NewsStatus, createdAt: string }> }> } };

export type ActOnThemeMutationVariables = Exact<{
  input: ActOnThemeInput;
}>;


export type ActOnThemeMutation = { actOnTheme: string };

export type OrganisationQueueQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationQueueQuery = { organisationsToVerify: Array<{ id: string, state: RegistrationState, revision: number, contactName: string | null, contactPhone: string | null, contactEmail: string | null, submittedAt: string | null, returnedReason: string | null, hasPeople: boolean, viewerCan: { edit: boolean, verify: boolean }, organisation: { id: string, name: string, nameEn: string | null, taxCode: string | null, province: string | null, commune: string | null, address: string | null, sizeClass: SizeClass | null, website: string | null, summary: string | null, verifiedAt: string | null, updatedAt: string, organisationKind: OrganisationKind, verifiedBy: { vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null, provenance: { source: string, recordedAt: string } } }>, organisationClaimsToDecide: Array<{ id: string, state: ClaimState, note: string | null, reason: string | null, createdAt: string, decidedAt: string | null, personName: string, personEmail: string, given: { name: string, place: string | null, address: string | null, sizeClass: SizeClass | null, website: string | null, contactName: string | null, contactPhone: string | null, contactEmail: string | null, organisationKind: OrganisationKind, industry: { code: string, vi: string, en: string } | null } | null, organisation: { id: string, name: string, nameEn: string | null, province: string | null, commune: string | null, verifiedAt: string | null } }> };

export type OrganisationCaseQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationCaseQuery = { organisationCase: { taxCode: string | null, taxCodeKind: string | null, importedAs: string | null, registeredBy: string | null, registeredByEmail: string | null, verifiedByPerson: string | null, registration: { id: string, state: RegistrationState, revision: number, contactName: string | null, contactPhone: string | null, contactEmail: string | null, submittedAt: string | null, returnedReason: string | null, hasPeople: boolean, viewerCan: { edit: boolean, verify: boolean }, organisation: { id: string, name: string, nameEn: string | null, taxCode: string | null, province: string | null, commune: string | null, address: string | null, sizeClass: SizeClass | null, website: string | null, summary: string | null, verifiedAt: string | null, updatedAt: string, organisationKind: OrganisationKind, verifiedBy: { vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null, provenance: { source: string, recordedAt: string } } }, claims: Array<{ id: string, state: ClaimState, note: string | null, reason: string | null, createdAt: string, decidedAt: string | null, personName: string, personEmail: string, given: { name: string, place: string | null, address: string | null, sizeClass: SizeClass | null, website: string | null, contactName: string | null, contactPhone: string | null, contactEmail: string | null, organisationKind: OrganisationKind, industry: { code: string, vi: string, en: string } | null } | null, organisation: { id: string, name: string, nameEn: string | null, province: string | null, commune: string | null, verifiedAt: string | null } }>, similar: Array<{ reasons: Array<SimilarOrganisationReason>, registration: { id: string, state: RegistrationState, revision: number, contactName: string | null, contactPhone: string | null, contactEmail: string | null, submittedAt: string | null, returnedReason: string | null, hasPeople: boolean, viewerCan: { edit: boolean, verify: boolean }, organisation: { id: string, name: string, nameEn: string | null, taxCode: string | null, province: string | null, commune: string | null, address: string | null, sizeClass: SizeClass | null, website: string | null, summary: string | null, verifiedAt: string | null, updatedAt: string, organisationKind: OrganisationKind, verifiedBy: { vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null, provenance: { source: string, recordedAt: string } } } }> } | null };

export type VerifyOrganisationMutationVariables = Exact<{
  id: string;
}>;


export type VerifyOrganisationMutation = { verifyOrganisation: { id: string, state: RegistrationState, revision: number, contactName: string | null, contactPhone: string | null, contactEmail: string | null, submittedAt: string | null, returnedReason: string | null, hasPeople: boolean, viewerCan: { edit: boolean, verify: boolean }, organisation: { id: string, name: string, nameEn: string | null, taxCode: string | null, province: string | null, commune: string | null, address: string | null, sizeClass: SizeClass | null, website: string | null, summary: string | null, verifiedAt: string | null, updatedAt: string, organisationKind: OrganisationKind, verifiedBy: { vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null, provenance: { source: string, recordedAt: string } } } };

export type ReturnOrganisationMutationVariables = Exact<{
  input: ReturnOrganisationInput;
}>;


export type ReturnOrganisationMutation = { returnOrganisation: { id: string, state: RegistrationState, revision: number, contactName: string | null, contactPhone: string | null, contactEmail: string | null, submittedAt: string | null, returnedReason: string | null, hasPeople: boolean, viewerCan: { edit: boolean, verify: boolean }, organisation: { id: string, name: string, nameEn: string | null, taxCode: string | null, province: string | null, commune: string | null, address: string | null, sizeClass: SizeClass | null, website: string | null, summary: string | null, verifiedAt: string | null, updatedAt: string, organisationKind: OrganisationKind, verifiedBy: { vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null, provenance: { source: string, recordedAt: string } } } };

export type DecideClaimMutationVariables = Exact<{
  input: DecideOrganisationClaimInput;
}>;


export type DecideClaimMutation = { decideOrganisationClaim: { id: string, state: ClaimState, note: string | null, reason: string | null, createdAt: string, decidedAt: string | null, personName: string, personEmail: string, given: { name: string, place: string | null, address: string | null, sizeClass: SizeClass | null, website: string | null, contactName: string | null, contactPhone: string | null, contactEmail: string | null, organisationKind: OrganisationKind, industry: { code: string, vi: string, en: string } | null } | null, organisation: { id: string, name: string, nameEn: string | null, province: string | null, commune: string | null, verifiedAt: string | null } } };

export type RegisterOrganisationForMutationVariables = Exact<{
  input: RegisterOrganisationInput;
}>;


export type RegisterOrganisationForMutation = { registerOrganisationFor: { outcome: RegistrationOutcome, organisationId: string } };

export type RegistrationFragment = { id: string, state: RegistrationState, revision: number, contactName: string | null, contactPhone: string | null, contactEmail: string | null, submittedAt: string | null, returnedReason: string | null, hasPeople: boolean, viewerCan: { edit: boolean, verify: boolean }, organisation: { id: string, name: string, nameEn: string | null, taxCode: string | null, province: string | null, commune: string | null, address: string | null, sizeClass: SizeClass | null, website: string | null, summary: string | null, verifiedAt: string | null, updatedAt: string, organisationKind: OrganisationKind, verifiedBy: { vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null, provenance: { source: string, recordedAt: string } } };

export type ClaimFragment = { id: string, state: ClaimState, note: string | null, reason: string | null, createdAt: string, decidedAt: string | null, personName: string, personEmail: string, given: { name: string, place: string | null, address: string | null, sizeClass: SizeClass | null, website: string | null, contactName: string | null, contactPhone: string | null, contactEmail: string | null, organisationKind: OrganisationKind, industry: { code: string, vi: string, en: string } | null } | null, organisation: { id: string, name: string, nameEn: string | null, province: string | null, commune: string | null, verifiedAt: string | null } };

export type RegistrationStartQueryVariables = Exact<{ [key: string]: never; }>;


export type RegistrationStartQuery = { viewer: { id: string, fullName: string, email: string } | null };

export type TaxCodeLookQueryVariables = Exact<{
  taxCode: string;
}>;


export type TaxCodeLookQuery = { organisationByTaxCode: { valid: boolean, problem: string | null, kind: string | null, display: string | null, exists: boolean, claimable: boolean, yours: boolean, organisation: { commune: string | null, address: string | null, id: string, name: string, nameEn: string | null, summary: string | null, province: string | null, sizeClass: SizeClass | null, verifiedAt: string | null, organisationKind: OrganisationKind, provenance: { source: string, recordedAt: string }, verifiedBy: { vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null } | null } };

export type RegisterOrganisationMutationVariables = Exact<{
  input: RegisterOrganisationInput;
}>;


export type RegisterOrganisationMutation = { registerOrganisation: { outcome: RegistrationOutcome, organisationId: string } };

export type ClaimOrganisationMutationVariables = Exact<{
  input: ClaimOrganisationInput;
}>;


export type ClaimOrganisationMutation = { claimOrganisation: { id: string, state: ClaimState } };

export type MyOrganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyOrganisationsQuery = { myOrganisations: Array<{ id: string, state: RegistrationState, revision: number, contactName: string | null, contactPhone: string | null, contactEmail: string | null, submittedAt: string | null, returnedReason: string | null, hasPeople: boolean, viewerCan: { edit: boolean, verify: boolean }, organisation: { id: string, name: string, nameEn: string | null, taxCode: string | null, province: string | null, commune: string | null, address: string | null, sizeClass: SizeClass | null, website: string | null, summary: string | null, verifiedAt: string | null, updatedAt: string, organisationKind: OrganisationKind, verifiedBy: { vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null, provenance: { source: string, recordedAt: string } } }>, myOrganisationClaims: Array<{ id: string, state: ClaimState, note: string | null, reason: string | null, createdAt: string, decidedAt: string | null, personName: string, personEmail: string, given: { name: string, place: string | null, address: string | null, sizeClass: SizeClass | null, website: string | null, contactName: string | null, contactPhone: string | null, contactEmail: string | null, organisationKind: OrganisationKind, industry: { code: string, vi: string, en: string } | null } | null, organisation: { id: string, name: string, nameEn: string | null, province: string | null, commune: string | null, verifiedAt: string | null } }>, myInvitations: Array<{ id: string, organisationName: string, roles: Array<OrganisationRole>, expiresAt: string }> };

export type MyOrganisationQueryVariables = Exact<{
  id: string;
}>;


export type MyOrganisationQuery = { organisationRegistration: { id: string, state: RegistrationState, revision: number, contactName: string | null, contactPhone: string | null, contactEmail: string | null, submittedAt: string | null, returnedReason: string | null, hasPeople: boolean, viewerCan: { edit: boolean, verify: boolean }, organisation: { id: string, name: string, nameEn: string | null, taxCode: string | null, province: string | null, commune: string | null, address: string | null, sizeClass: SizeClass | null, website: string | null, summary: string | null, verifiedAt: string | null, updatedAt: string, organisationKind: OrganisationKind, verifiedBy: { vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null, provenance: { source: string, recordedAt: string } } } | null };

export type UpdateOrganisationMutationVariables = Exact<{
  input: UpdateOrganisationRegistrationInput;
}>;


export type UpdateOrganisationMutation = { updateOrganisationRegistration: { id: string, state: RegistrationState, revision: number, contactName: string | null, contactPhone: string | null, contactEmail: string | null, submittedAt: string | null, returnedReason: string | null, hasPeople: boolean, viewerCan: { edit: boolean, verify: boolean }, organisation: { id: string, name: string, nameEn: string | null, taxCode: string | null, province: string | null, commune: string | null, address: string | null, sizeClass: SizeClass | null, website: string | null, summary: string | null, verifiedAt: string | null, updatedAt: string, organisationKind: OrganisationKind, verifiedBy: { vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null, provenance: { source: string, recordedAt: string } } } };

export type OrganisationPeopleQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationPeopleQuery = { organisationRegistration: { id: string, organisation: { id: string, name: string, nameEn: string | null } } | null, organisationPeople: Array<{ userId: string, fullName: string, email: string, roles: Array<OrganisationRole>, joinedAt: string }> };

export type OrganisationInvitationsQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationInvitationsQuery = { organisationInvitations: Array<{ id: string, email: string, roles: Array<OrganisationRole>, createdAt: string, expiresAt: string }> };

export type InvitePersonMutationVariables = Exact<{
  input: InviteInput;
}>;


export type InvitePersonMutation = { invitePerson: string };

export type RevokeInvitationMutationVariables = Exact<{
  id: string;
}>;


export type RevokeInvitationMutation = { revokeInvitation: boolean };

export type JoinOrganisationMutationVariables = Exact<{
  id: string;
}>;


export type JoinOrganisationMutation = { joinOrganisation: string };

export type SetMembershipRolesMutationVariables = Exact<{
  organisationId: string;
  userId: string;
  roles: Array<OrganisationRole> | OrganisationRole;
}>;


export type SetMembershipRolesMutation = { setMembershipRoles: boolean };

export type EndMembershipMutationVariables = Exact<{
  organisationId: string;
  userId: string;
}>;


export type EndMembershipMutation = { endMembership: boolean };

export type HandOverInOrganisationMutationVariables = Exact<{
  organisationId: string;
  from: string;
  to: string;
}>;


export type HandOverInOrganisationMutation = { handOverMembership: boolean };

export type ReviewQueueQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewQueueQuery = { needsToReview: { totalCount: number, edges: Array<{ node: { submittedAt: string | null, id: string, revision: number, status: ListingStatus, title: string, description: string, currentSituation: string | null, wantedResult: string | null, constraints: string | null, region: string | null, budgetMinVnd: number | null, budgetVnd: number | null, deadline: string | null, visibility: Visibility, anonymous: boolean, keywords: Array<string>, namedReaders: Array<string> | null, reviewReason: string | null, expiresAt: string | null, updatedAt: string, mayReview: { review: boolean }, attachments: Array<{ id: string, name: string, type: FileType, bytes: number, url: string, notes: Array<FileNote> | null }>, completeness: { percent: number, missing: Array<NeedQuestion> }, viewerCan: { edit: boolean, publish: boolean, close: boolean, reopen: boolean, withdraw: boolean }, namedOrganisations: Array<{ id: string, name: string }> | null, fieldOfScience: { code: string, vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string } | null } }> }, offersToReview: { totalCount: number, edges: Array<{ node: { submittedAt: string | null, id: string, revision: number, status: ListingStatus, title: string, summary: string, trl: number | null, ipStatus: IpStatus, transferForms: Array<TransferForm>, region: string | null, visibility: Visibility, keywords: Array<string>, namedReaders: Array<string> | null, reviewReason: string | null, expiresAt: string | null, updatedAt: string, offerKind: OfferKind, mayReview: { review: boolean }, price: { minVnd: number | null, maxVnd: number | null } | null, attachments: Array<{ id: string, name: string, type: FileType, bytes: number, url: string, notes: Array<FileNote> | null }>, viewerCan: { edit: boolean, publish: boolean, close: boolean, reopen: boolean, withdraw: boolean }, namedOrganisations: Array<{ id: string, name: string }> | null, fieldOfScience: { code: string, vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string } | null } }> } };

export type ApproveNeedMutationVariables = Exact<{
  input: ListingStepInput;
}>;


export type ApproveNeedMutation = { step: { id: string, status: ListingStatus } };

export type ApproveOfferMutationVariables = Exact<{
  input: ListingStepInput;
}>;


export type ApproveOfferMutation = { step: { id: string, status: ListingStatus } };

export type RejectNeedMutationVariables = Exact<{
  input: RejectInput;
}>;


export type RejectNeedMutation = { step: { id: string, status: ListingStatus } };

export type RejectOfferMutationVariables = Exact<{
  input: RejectInput;
}>;


export type RejectOfferMutation = { step: { id: string, status: ListingStatus } };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
  after?: string | null | undefined;
  filter?: SearchFilter | null | undefined;
  asTyped: boolean;
}>;


export type SearchQuery = { search: { totalCount: number, correctedText: string | null, facets: Array<{ name: string, values: Array<{ code: string, count: number, vi: string, en: string, selected: boolean }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { title: string, snippet: string, titleMarks: Array<{ start: number, end: number }>, snippetMarks: Array<{ start: number, end: number }>, item:
          | { __typename: 'Expert', id: string, location: string | null }
          | { __typename: 'Lab', id: string, address: string | null }
          | { __typename: 'Need', id: string, region: string | null, organisation: { name: string } | null }
          | { __typename: 'News', id: string, place: string | null }
          | { __typename: 'Offer', id: string, region: string | null, organisation: { name: string } | null }
          | { __typename: 'Organisation', id: string, province: string | null }
         } }> } };

export type UnmetSearchesQueryVariables = Exact<{
  first: number;
}>;


export type UnmetSearchesQuery = { unmetSearches: Array<{ text: string, days: number }> };

export type ThesaurusConceptsQueryVariables = Exact<{
  text: string;
  field?: string | null | undefined;
  first: number;
}>;


export type ThesaurusConceptsQuery = { thesaurusConcepts: { totalCount: number, concepts: Array<{ id: string, vi: Array<string>, en: Array<string>, fieldOfScience: { code: string, vi: string, en: string } | null }> } };

export type ThesaurusConceptQueryVariables = Exact<{
  id: string;
}>;


export type ThesaurusConceptQuery = { thesaurusConcept: { id: string, field: string, vi: Array<string>, viLay: Array<string>, en: Array<string>, enLay: Array<string>, abbr: Array<string>, broader: Array<string>, related: Array<string>, narrower: Array<string> } | null };

export type ThesaurusVersionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ThesaurusVersionsQuery = { thesaurusVersions: Array<{ number: number, state: ThesaurusVersionState, note: string | null, revision: number, createdAt: string, publishedAt: string | null, changes: Array<{ id: string, kind: string, lines: Array<string> }> }> };

export type ThesaurusEffectQueryVariables = Exact<{
  needId: string;
}>;


export type ThesaurusEffectQuery = { thesaurusEffect: Array<{ id: string, title: string, rankBefore: number | null, rankAfter: number | null, bandBefore: MatchBand | null, bandAfter: MatchBand | null }> };

export type NeedsToTryQueryVariables = Exact<{
  text: string;
}>;


export type NeedsToTryQuery = { search: { edges: Array<{ node: { title: string, item:
          | { id: string }
          | Record<PropertyKey, never>
         } }> } };

export type ThesaurusProposalsQueryVariables = Exact<{
  state: ThesaurusProposalState;
}>;


export type ThesaurusProposalsQuery = { thesaurusProposals: Array<{ id: string, source: ThesaurusProposalSource, term: string, concept: string, seen: number, state: ThesaurusProposalState, reason: string | null }> };

export type SaveThesaurusConceptMutationVariables = Exact<{
  input: ThesaurusConceptInput;
}>;


export type SaveThesaurusConceptMutation = { saveThesaurusConcept: boolean };

export type DropThesaurusConceptMutationVariables = Exact<{
  id: string;
  input: ThesaurusDraftInput;
}>;


export type DropThesaurusConceptMutation = { dropThesaurusConcept: boolean };

export type DiscardThesaurusDraftMutationVariables = Exact<{
  input: ThesaurusDraftInput;
}>;


export type DiscardThesaurusDraftMutation = { discardThesaurusDraft: boolean };

export type PublishThesaurusMutationVariables = Exact<{
  input: PublishThesaurusInput;
}>;


export type PublishThesaurusMutation = { publishThesaurus: boolean };

export type RevertThesaurusMutationVariables = Exact<{
  input: RevertThesaurusInput;
}>;


export type RevertThesaurusMutation = { revertThesaurus: boolean };

export type GatherThesaurusProposalsMutationVariables = Exact<{ [key: string]: never; }>;


export type GatherThesaurusProposalsMutation = { gatherThesaurusProposals: boolean };

export type DecideThesaurusProposalMutationVariables = Exact<{
  input: DecideProposalInput;
}>;


export type DecideThesaurusProposalMutation = { decideThesaurusProposal: boolean };

export type AttachmentItemFragment = { id: string, name: string, type: FileType, bytes: number, url: string, notes: Array<FileNote> | null };

export type AttachFileMutationVariables = Exact<{
  input: AttachFileInput;
}>;


export type AttachFileMutation = { attachFile: { id: string, name: string, type: FileType, bytes: number, url: string, notes: Array<FileNote> | null } };

export type RemoveFileMutationVariables = Exact<{
  id: string;
}>;


export type RemoveFileMutation = { removeFile: string };

export type CodeFieldsFragment = { code: string, vi: string, en: string };

export type FacetFieldsFragment = { name: string, values: Array<{ code: string, count: number, vi: string, en: string, selected: boolean }> };

export type OfferCardFragment = { id: string, language: Language, title: string, summary: string, trl: number | null, ipStatus: IpStatus, region: string | null, publishedAt: string | null, offerKind: OfferKind, price: { minVnd: number | null, maxVnd: number | null } | null, fieldOfScience: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string, nameEn: string | null, verifiedAt: string | null, verifiedBy: { vi: string, en: string } | null } | null };

export type NeedCardFragment = { id: string, language: Language, title: string, description: string, budgetVnd: number | null, deadline: string | null, region: string | null, anonymous: boolean, publishedAt: string | null, fieldOfScience: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string, nameEn: string | null, verifiedAt: string | null, verifiedBy: { vi: string, en: string } | null } | null };

export type OrganisationCardFragment = { id: string, name: string, nameEn: string | null, summary: string | null, province: string | null, sizeClass: SizeClass | null, verifiedAt: string | null, organisationKind: OrganisationKind, verifiedBy: { vi: string, en: string } | null, industry: { code: string, vi: string, en: string } | null };

export type ExpertCardFragment = { id: string, degree: string | null, bio: string | null, languages: Array<string>, location: string | null, expertName: string, fieldsOfScience: Array<{ code: string, vi: string, en: string }>, organisation: { id: string, name: string, nameEn: string | null } | null };

export type LabCardFragment = { id: string, address: string | null, accreditations: Array<string>, labName: string, equipment: Array<{ id: string, name: string }>, tests: Array<{ name: string, matrix: string | null }>, organisation: { id: string, name: string, nameEn: string | null } | null };

export type QuoteFieldsFragment = { field: string, text: string, start: number, end: number, kind: QuoteKind };

export type CheckFieldsFragment = { name: string, vi: string, en: string };

export type MatchFieldsFragment = { id: string, rank: number, band: MatchBand, reasons: Array<{ factor: string, vi: string, en: string, needQuotes: Array<{ field: string, text: string, start: number, end: number, kind: QuoteKind }>, offerQuotes: Array<{ field: string, text: string, start: number, end: number, kind: QuoteKind }> }>, feedback: { verdict: MatchVerdict, reason: DeclineReason | null } | null, gatesFailed: Array<{ name: string, vi: string, en: string }>, wouldFitIf: { vi: string, en: string } | null, unknowns: Array<{ name: string, vi: string, en: string }>, target:
    | { __typename: 'Expert', id: string, degree: string | null, bio: string | null, languages: Array<string>, location: string | null, expertName: string, fieldsOfScience: Array<{ code: string, vi: string, en: string }>, organisation: { id: string, name: string, nameEn: string | null } | null }
    | { __typename: 'Lab', id: string, address: string | null, accreditations: Array<string>, labName: string, equipment: Array<{ id: string, name: string }>, tests: Array<{ name: string, matrix: string | null }>, organisation: { id: string, name: string, nameEn: string | null } | null }
    | { __typename: 'Need', id: string, language: Language, title: string, description: string, budgetVnd: number | null, deadline: string | null, region: string | null, anonymous: boolean, publishedAt: string | null, fieldOfScience: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string, nameEn: string | null, verifiedAt: string | null, verifiedBy: { vi: string, en: string } | null } | null }
    | { __typename: 'Offer', keywords: Array<string>, id: string, language: Language, title: string, summary: string, trl: number | null, ipStatus: IpStatus, region: string | null, publishedAt: string | null, offerKind: OfferKind, price: { minVnd: number | null, maxVnd: number | null } | null, fieldOfScience: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string, nameEn: string | null, verifiedAt: string | null, verifiedBy: { vi: string, en: string } | null } | null }
   };

export type MatchPageFragment = { ready: boolean, totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, rank: number, band: MatchBand, reasons: Array<{ factor: string, vi: string, en: string, needQuotes: Array<{ field: string, text: string, start: number, end: number, kind: QuoteKind }>, offerQuotes: Array<{ field: string, text: string, start: number, end: number, kind: QuoteKind }> }>, feedback: { verdict: MatchVerdict, reason: DeclineReason | null } | null, gatesFailed: Array<{ name: string, vi: string, en: string }>, wouldFitIf: { vi: string, en: string } | null, unknowns: Array<{ name: string, vi: string, en: string }>, target:
        | { __typename: 'Expert', id: string, degree: string | null, bio: string | null, languages: Array<string>, location: string | null, expertName: string, fieldsOfScience: Array<{ code: string, vi: string, en: string }>, organisation: { id: string, name: string, nameEn: string | null } | null }
        | { __typename: 'Lab', id: string, address: string | null, accreditations: Array<string>, labName: string, equipment: Array<{ id: string, name: string }>, tests: Array<{ name: string, matrix: string | null }>, organisation: { id: string, name: string, nameEn: string | null } | null }
        | { __typename: 'Need', id: string, language: Language, title: string, description: string, budgetVnd: number | null, deadline: string | null, region: string | null, anonymous: boolean, publishedAt: string | null, fieldOfScience: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string, nameEn: string | null, verifiedAt: string | null, verifiedBy: { vi: string, en: string } | null } | null }
        | { __typename: 'Offer', keywords: Array<string>, id: string, language: Language, title: string, summary: string, trl: number | null, ipStatus: IpStatus, region: string | null, publishedAt: string | null, offerKind: OfferKind, price: { minVnd: number | null, maxVnd: number | null } | null, fieldOfScience: { code: string, vi: string, en: string } | null, organisation: { id: string, name: string, nameEn: string | null, verifiedAt: string | null, verifiedBy: { vi: string, en: string } | null } | null }
       } }> };

export type CloseNeedMutationVariables = Exact<{
  input: ListingStepInput;
}>;


export type CloseNeedMutation = { step: { id: string, revision: number, status: ListingStatus } };

export type ReopenNeedMutationVariables = Exact<{
  input: PublishInput;
}>;


export type ReopenNeedMutation = { step: { id: string, revision: number, status: ListingStatus } };

export type WithdrawNeedMutationVariables = Exact<{
  input: ListingStepInput;
}>;


export type WithdrawNeedMutation = { step: { id: string, revision: number, status: ListingStatus } };

export type CloseOfferMutationVariables = Exact<{
  input: ListingStepInput;
}>;


export type CloseOfferMutation = { step: { id: string, revision: number, status: ListingStatus } };

export type ReopenOfferMutationVariables = Exact<{
  input: PublishInput;
}>;


export type ReopenOfferMutation = { step: { id: string, revision: number, status: ListingStatus } };

export type WithdrawOfferMutationVariables = Exact<{
  input: ListingStepInput;
}>;


export type WithdrawOfferMutation = { step: { id: string, revision: number, status: ListingStatus } };

export type PlaceOfQueryVariables = Exact<{
  text: string;
}>;


export type PlaceOfQuery = { placeOf: { kind: string, province: string | null, commune: string | null, options: Array<{ unit: string, vi: string, en: string }> } };

export type SuggestQueryVariables = Exact<{
  text: string;
}>;


export type SuggestQuery = { suggest: Array<{ text: string, kind: ItemKind, id: string }>, suggestFacets: Array<{ facet: string, code: string, vi: string, en: string, count: number }> };

export type BehindUndertakingQueryVariables = Exact<{ [key: string]: never; }>;


export type BehindUndertakingQuery = { listingsBehindUndertaking: { needs: number, offers: number } };

export type UndertakingQueryVariables = Exact<{ [key: string]: never; }>;


export type UndertakingQuery = { confidentialityUndertaking: { version: number, vi: string, en: string, validFrom: string, acceptedAt: string | null } };

export type AcceptUndertakingMutationVariables = Exact<{
  version: number;
}>;


export type AcceptUndertakingMutation = { acceptConfidentialityUndertaking: { version: number, acceptedAt: string | null } };

export type PublishUndertakingMutationVariables = Exact<{
  input: NdaTextInput;
}>;


export type PublishUndertakingMutation = { publishConfidentialityUndertaking: { version: number } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, fullName: string, roles: Array<Role>, waitingRoles: Array<PlatformRole>, memberships: Array<{ organisationId: string, organisationName: string, roles: Array<OrganisationRole> }> } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type MyPublishedOffersQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPublishedOffersQuery = { myOffers: { edges: Array<{ node: { id: string, title: string } }> } };

export type MyPublishedNeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPublishedNeedsQuery = { myNeeds: { edges: Array<{ node: { id: string, title: string } }> } };

export type ExpressInterestMutationVariables = Exact<{
  input: InterestInput;
}>;


export type ExpressInterestMutation = { expressInterest: { id: string, state: IntroductionState } };

export type GiveMatchFeedbackMutationVariables = Exact<{
  input: MatchFeedbackInput;
}>;


export type GiveMatchFeedbackMutation = { giveMatchFeedback: boolean };

export type WithdrawMatchFeedbackMutationVariables = Exact<{
  input: MatchPairInput;
}>;


export type WithdrawMatchFeedbackMutation = { withdrawMatchFeedback: boolean };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const IntroductionLineFragmentDoc = new TypedDocumentString(`
    fragment IntroductionLine on IntroductionSummary {
  id
  state
  openedBy
  viewerSide
  anonymous
  cooperation
  testName
  createdAt
  expiresAt
  viewerCan {
    accept
    pass
  }
  need {
    id
    kind
    title
  }
  supply {
    id
    kind
    title
  }
}
    `, {"fragmentName":"IntroductionLine"}) as unknown as TypedDocumentString<IntroductionLineFragment, unknown>;
export const WholeIntroductionFragmentDoc = new TypedDocumentString(`
    fragment WholeIntroduction on Introduction {
  id
  state
  openedBy
  viewerSide
  anonymous
  cooperation
  earliestStart
  testName
  createdAt
  expiresAt
  fit
  unclear
  refusal
  viewerCan {
    accept
    decline
    withdraw
    pass
    refuse
  }
  need {
    id
    kind
    title
  }
  supply {
    id
    kind
    title
  }
  steps {
    step
    state
    at
  }
  messages {
    id
    side
    authorName
    text
    sentAt
  }
  parties {
    side
    contactName
    contactEmail
    organisation {
      id
      name
      nameEn
      website
    }
  }
}
    `, {"fragmentName":"WholeIntroduction"}) as unknown as TypedDocumentString<WholeIntroductionFragment, unknown>;
export const NewsPieceFragmentDoc = new TypedDocumentString(`
    fragment NewsPiece on News {
  id
  newsKind
  language
  title
  summary
  place
  startsOn
  endsOn
  newsStatus
  publishedAt
  revision
}
    `, {"fragmentName":"NewsPiece"}) as unknown as TypedDocumentString<NewsPieceFragment, unknown>;
export const AttachmentItemFragmentDoc = new TypedDocumentString(`
    fragment AttachmentItem on Attachment {
  id
  name
  type
  bytes
  url
  notes
}
    `, {"fragmentName":"AttachmentItem"}) as unknown as TypedDocumentString<AttachmentItemFragment, unknown>;
export const CodeFieldsFragmentDoc = new TypedDocumentString(`
    fragment CodeFields on Code {
  code
  vi
  en
}
    `, {"fragmentName":"CodeFields"}) as unknown as TypedDocumentString<CodeFieldsFragment, unknown>;
export const OwnNeedFragmentDoc = new TypedDocumentString(`
    fragment OwnNeed on Need {
  id
  revision
  status
  title
  description
  currentSituation
  wantedResult
  constraints
  region
  budgetMinVnd
  budgetVnd
  deadline
  visibility
  anonymous
  keywords
  namedReaders
  reviewReason
  expiresAt
  updatedAt
  attachments {
    ...AttachmentItem
  }
  completeness {
    percent
    missing
  }
  viewerCan {
    edit
    publish
    close
    reopen
    withdraw
  }
  namedOrganisations {
    id
    name
  }
  fieldOfScience {
    ...CodeFields
  }
  industry {
    ...CodeFields
  }
  organisation {
    id
    name
  }
}
    fragment AttachmentItem on Attachment {
  id
  name
  type
  bytes
  url
  notes
}
fragment CodeFields on Code {
  code
  vi
  en
}`, {"fragmentName":"OwnNeed"}) as unknown as TypedDocumentString<OwnNeedFragment, unknown>;
export const OwnOfferFragmentDoc = new TypedDocumentString(`
    fragment OwnOffer on Offer {
  id
  revision
  status
  title
  offerKind: kind
  summary
  trl
  ipStatus
  transferForms
  price {
    minVnd
    maxVnd
  }
  region
  visibility
  keywords
  namedReaders
  reviewReason
  expiresAt
  updatedAt
  attachments {
    ...AttachmentItem
  }
  viewerCan {
    edit
    publish
    close
    reopen
    withdraw
  }
  namedOrganisations {
    id
    name
  }
  fieldOfScience {
    ...CodeFields
  }
  industry {
    ...CodeFields
  }
  organisation {
    id
    name
  }
}
    fragment AttachmentItem on Attachment {
  id
  name
  type
  bytes
  url
  notes
}
fragment CodeFields on Code {
  code
  vi
  en
}`, {"fragmentName":"OwnOffer"}) as unknown as TypedDocumentString<OwnOfferFragment, unknown>;
export const ConsentItemFragmentDoc = new TypedDocumentString(`
    fragment ConsentItem on ConsentType {
  purpose
  version
  vi
  en
  givenAt
  givenVersion
}
    `, {"fragmentName":"ConsentItem"}) as unknown as TypedDocumentString<ConsentItemFragment, unknown>;
export const DataRequestItemFragmentDoc = new TypedDocumentString(`
    fragment DataRequestItem on DataRequestType {
  id
  kind
  state
  personKind
  personId
  personName
  onBehalf
  details
  askedAt
  answerDue
  due
  extended
  workingDaysLeft
  closedAt
  reason
  fileUrl
}
    `, {"fragmentName":"DataRequestItem"}) as unknown as TypedDocumentString<DataRequestItemFragment, unknown>;
export const RegistrationFragmentDoc = new TypedDocumentString(`
    fragment Registration on OrganisationRegistration {
  id
  state
  revision
  contactName
  contactPhone
  contactEmail
  submittedAt
  returnedReason
  hasPeople
  viewerCan {
    edit
    verify
  }
  organisation {
    id
    organisationKind: kind
    name
    nameEn
    taxCode
    province
    commune
    address
    sizeClass
    website
    summary
    verifiedAt
    verifiedBy {
      vi
      en
    }
    industry {
      ...CodeFields
    }
    provenance {
      source
      recordedAt
    }
    updatedAt
  }
}
    fragment CodeFields on Code {
  code
  vi
  en
}`, {"fragmentName":"Registration"}) as unknown as TypedDocumentString<RegistrationFragment, unknown>;
export const ClaimFragmentDoc = new TypedDocumentString(`
    fragment Claim on OrganisationClaim {
  id
  state
  note
  reason
  createdAt
  decidedAt
  personName
  personEmail
  given {
    name
    organisationKind: kind
    place
    address
    sizeClass
    website
    contactName
    contactPhone
    contactEmail
    industry {
      ...CodeFields
    }
  }
  organisation {
    id
    name
    nameEn
    province
    commune
    verifiedAt
  }
}
    fragment CodeFields on Code {
  code
  vi
  en
}`, {"fragmentName":"Claim"}) as unknown as TypedDocumentString<ClaimFragment, unknown>;
export const FacetFieldsFragmentDoc = new TypedDocumentString(`
    fragment FacetFields on Facet {
  name
  values {
    code
    count
    vi
    en
    selected
  }
}
    `, {"fragmentName":"FacetFields"}) as unknown as TypedDocumentString<FacetFieldsFragment, unknown>;
export const OrganisationCardFragmentDoc = new TypedDocumentString(`
    fragment OrganisationCard on Organisation {
  id
  organisationKind: kind
  name
  nameEn
  summary
  province
  sizeClass
  verifiedAt
  verifiedBy {
    vi
    en
  }
  industry {
    ...CodeFields
  }
}
    fragment CodeFields on Code {
  code
  vi
  en
}`, {"fragmentName":"OrganisationCard"}) as unknown as TypedDocumentString<OrganisationCardFragment, unknown>;
export const QuoteFieldsFragmentDoc = new TypedDocumentString(`
    fragment QuoteFields on MatchQuote {
  field
  text
  start
  end
  kind
}
    `, {"fragmentName":"QuoteFields"}) as unknown as TypedDocumentString<QuoteFieldsFragment, unknown>;
export const CheckFieldsFragmentDoc = new TypedDocumentString(`
    fragment CheckFields on MatchCheck {
  name
  vi
  en
}
    `, {"fragmentName":"CheckFields"}) as unknown as TypedDocumentString<CheckFieldsFragment, unknown>;
export const OfferCardFragmentDoc = new TypedDocumentString(`
    fragment OfferCard on Offer {
  id
  offerKind: kind
  language
  title
  summary
  trl
  ipStatus
  region
  publishedAt
  price {
    minVnd
    maxVnd
  }
  fieldOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
    verifiedAt
    verifiedBy {
      vi
      en
    }
  }
}
    fragment CodeFields on Code {
  code
  vi
  en
}`, {"fragmentName":"OfferCard"}) as unknown as TypedDocumentString<OfferCardFragment, unknown>;
export const NeedCardFragmentDoc = new TypedDocumentString(`
    fragment NeedCard on Need {
  id
  language
  title
  description
  budgetVnd
  deadline
  region
  anonymous
  publishedAt
  fieldOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
    verifiedAt
    verifiedBy {
      vi
      en
    }
  }
}
    fragment CodeFields on Code {
  code
  vi
  en
}`, {"fragmentName":"NeedCard"}) as unknown as TypedDocumentString<NeedCardFragment, unknown>;
export const ExpertCardFragmentDoc = new TypedDocumentString(`
    fragment ExpertCard on Expert {
  id
  expertName: name
  degree
  bio
  languages
  location
  fieldsOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
  }
}
    fragment CodeFields on Code {
  code
  vi
  en
}`, {"fragmentName":"ExpertCard"}) as unknown as TypedDocumentString<ExpertCardFragment, unknown>;
export const LabCardFragmentDoc = new TypedDocumentString(`
    fragment LabCard on Lab {
  id
  labName: name
  address
  accreditations
  equipment {
    id
    name
  }
  tests {
    name
    matrix
  }
  organisation {
    id
    name
    nameEn
  }
}
    `, {"fragmentName":"LabCard"}) as unknown as TypedDocumentString<LabCardFragment, unknown>;
export const MatchFieldsFragmentDoc = new TypedDocumentString(`
    fragment MatchFields on Match {
  id
  rank
  band
  reasons {
    factor
    vi
    en
    needQuotes {
      ...QuoteFields
    }
    offerQuotes {
      ...QuoteFields
    }
  }
  feedback {
    verdict
    reason
  }
  gatesFailed {
    ...CheckFields
  }
  wouldFitIf {
    vi
    en
  }
  unknowns {
    ...CheckFields
  }
  target {
    __typename
    ... on Offer {
      ...OfferCard
      keywords
    }
    ... on Need {
      ...NeedCard
    }
    ... on Expert {
      ...ExpertCard
    }
    ... on Lab {
      ...LabCard
    }
  }
}
    fragment CodeFields on Code {
  code
  vi
  en
}
fragment OfferCard on Offer {
  id
  offerKind: kind
  language
  title
  summary
  trl
  ipStatus
  region
  publishedAt
  price {
    minVnd
    maxVnd
  }
  fieldOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
    verifiedAt
    verifiedBy {
      vi
      en
    }
  }
}
fragment NeedCard on Need {
  id
  language
  title
  description
  budgetVnd
  deadline
  region
  anonymous
  publishedAt
  fieldOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
    verifiedAt
    verifiedBy {
      vi
      en
    }
  }
}
fragment ExpertCard on Expert {
  id
  expertName: name
  degree
  bio
  languages
  location
  fieldsOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
  }
}
fragment LabCard on Lab {
  id
  labName: name
  address
  accreditations
  equipment {
    id
    name
  }
  tests {
    name
    matrix
  }
  organisation {
    id
    name
    nameEn
  }
}
fragment QuoteFields on MatchQuote {
  field
  text
  start
  end
  kind
}
fragment CheckFields on MatchCheck {
  name
  vi
  en
}`, {"fragmentName":"MatchFields"}) as unknown as TypedDocumentString<MatchFieldsFragment, unknown>;
export const MatchPageFragmentDoc = new TypedDocumentString(`
    fragment MatchPage on MatchConnection {
  ready
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      ...MatchFields
    }
  }
}
    fragment CodeFields on Code {
  code
  vi
  en
}
fragment OfferCard on Offer {
  id
  offerKind: kind
  language
  title
  summary
  trl
  ipStatus
  region
  publishedAt
  price {
    minVnd
    maxVnd
  }
  fieldOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
    verifiedAt
    verifiedBy {
      vi
      en
    }
  }
}
fragment NeedCard on Need {
  id
  language
  title
  description
  budgetVnd
  deadline
  region
  anonymous
  publishedAt
  fieldOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
    verifiedAt
    verifiedBy {
      vi
      en
    }
  }
}
fragment ExpertCard on Expert {
  id
  expertName: name
  degree
  bio
  languages
  location
  fieldsOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
  }
}
fragment LabCard on Lab {
  id
  labName: name
  address
  accreditations
  equipment {
    id
    name
  }
  tests {
    name
    matrix
  }
  organisation {
    id
    name
    nameEn
  }
}
fragment QuoteFields on MatchQuote {
  field
  text
  start
  end
  kind
}
fragment CheckFields on MatchCheck {
  name
  vi
  en
}
fragment MatchFields on Match {
  id
  rank
  band
  reasons {
    factor
    vi
    en
    needQuotes {
      ...QuoteFields
    }
    offerQuotes {
      ...QuoteFields
    }
  }
  feedback {
    verdict
    reason
  }
  gatesFailed {
    ...CheckFields
  }
  wouldFitIf {
    vi
    en
  }
  unknowns {
    ...CheckFields
  }
  target {
    __typename
    ... on Offer {
      ...OfferCard
      keywords
    }
    ... on Need {
      ...NeedCard
    }
    ... on Expert {
      ...ExpertCard
    }
    ... on Lab {
      ...LabCard
    }
  }
}`, {"fragmentName":"MatchPage"}) as unknown as TypedDocumentString<MatchPageFragment, unknown>;
export const SignInOptionsDocument = new TypedDocumentString(`
    query SignInOptions {
  signInOptions {
    provider
  }
}
    `) as unknown as TypedDocumentString<SignInOptionsQuery, SignInOptionsQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    secondFactorDue
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const ShowSecondFactorDocument = new TypedDocumentString(`
    mutation ShowSecondFactor($way: SecondFactorWay!, $code: String!) {
  showSecondFactor(way: $way, code: $code) {
    secondFactorDue
  }
}
    `) as unknown as TypedDocumentString<ShowSecondFactorMutation, ShowSecondFactorMutationVariables>;
export const StartPasskeySignInDocument = new TypedDocumentString(`
    mutation StartPasskeySignIn {
  startPasskeySignIn
}
    `) as unknown as TypedDocumentString<StartPasskeySignInMutation, StartPasskeySignInMutationVariables>;
export const SignInWithPasskeyDocument = new TypedDocumentString(`
    mutation SignInWithPasskey($response: String!) {
  signInWithPasskey(response: $response) {
    secondFactorDue
  }
}
    `) as unknown as TypedDocumentString<SignInWithPasskeyMutation, SignInWithPasskeyMutationVariables>;
export const RegisterDocument = new TypedDocumentString(`
    mutation Register($input: RegisterInput!) {
  register(input: $input)
}
    `) as unknown as TypedDocumentString<RegisterMutation, RegisterMutationVariables>;
export const CompleteRegistrationDocument = new TypedDocumentString(`
    mutation CompleteRegistration($input: TokenAndPasswordInput!) {
  completeRegistration(input: $input) {
    secondFactorDue
  }
}
    `) as unknown as TypedDocumentString<CompleteRegistrationMutation, CompleteRegistrationMutationVariables>;
export const BecomeFirstAdministratorDocument = new TypedDocumentString(`
    mutation BecomeFirstAdministrator($input: FirstAdministratorInput!) {
  becomeFirstAdministrator(input: $input) {
    secondFactorDue
  }
}
    `) as unknown as TypedDocumentString<BecomeFirstAdministratorMutation, BecomeFirstAdministratorMutationVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($email: String!) {
  requestPasswordReset(email: $email)
}
    `) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: TokenAndPasswordInput!) {
  resetPassword(input: $input)
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ConfirmEmailChangeDocument = new TypedDocumentString(`
    mutation ConfirmEmailChange($token: String!) {
  confirmEmailChange(token: $token)
}
    `) as unknown as TypedDocumentString<ConfirmEmailChangeMutation, ConfirmEmailChangeMutationVariables>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($token: String!) {
  invitation(token: $token) {
    organisationId
    organisationName
    email
    roles
    hasAccount
  }
}
    `) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($token: String!) {
  acceptInvitation(token: $token)
}
    `) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const AcceptInvitationAsNewcomerDocument = new TypedDocumentString(`
    mutation AcceptInvitationAsNewcomer($input: NewcomerInput!) {
  acceptInvitationAsNewcomer(input: $input) {
    secondFactorDue
  }
}
    `) as unknown as TypedDocumentString<AcceptInvitationAsNewcomerMutation, AcceptInvitationAsNewcomerMutationVariables>;
export const MyAccountDocument = new TypedDocumentString(`
    query MyAccount {
  me {
    id
    fullName
    email
    locale
    roles
    waitingRoles
    hasPassword
    hasTotp
    passkeyCount
    recoveryCodesLeft
    demo
    memberships {
      organisationId
      organisationName
      roles
    }
  }
}
    `) as unknown as TypedDocumentString<MyAccountQuery, MyAccountQueryVariables>;
export const UpdateProfileDocument = new TypedDocumentString(`
    mutation UpdateProfile($input: ProfileInput!) {
  updateProfile(input: $input) {
    id
    fullName
    locale
  }
}
    `) as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const RequestEmailChangeDocument = new TypedDocumentString(`
    mutation RequestEmailChange($newEmail: String!) {
  requestEmailChange(newEmail: $newEmail)
}
    `) as unknown as TypedDocumentString<RequestEmailChangeMutation, RequestEmailChangeMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input)
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const StartTotpDocument = new TypedDocumentString(`
    mutation StartTotp {
  startTotp {
    secret
    uri
  }
}
    `) as unknown as TypedDocumentString<StartTotpMutation, StartTotpMutationVariables>;
export const ConfirmTotpDocument = new TypedDocumentString(`
    mutation ConfirmTotp($code: String!) {
  confirmTotp(code: $code) {
    codes
  }
}
    `) as unknown as TypedDocumentString<ConfirmTotpMutation, ConfirmTotpMutationVariables>;
export const RemoveTotpDocument = new TypedDocumentString(`
    mutation RemoveTotp {
  removeTotp
}
    `) as unknown as TypedDocumentString<RemoveTotpMutation, RemoveTotpMutationVariables>;
export const NewRecoveryCodesDocument = new TypedDocumentString(`
    mutation NewRecoveryCodes {
  newRecoveryCodes {
    codes
  }
}
    `) as unknown as TypedDocumentString<NewRecoveryCodesMutation, NewRecoveryCodesMutationVariables>;
export const MyPasskeysDocument = new TypedDocumentString(`
    query MyPasskeys {
  myPasskeys {
    id
    name
    createdAt
    lastUsedAt
  }
}
    `) as unknown as TypedDocumentString<MyPasskeysQuery, MyPasskeysQueryVariables>;
export const StartPasskeyDocument = new TypedDocumentString(`
    mutation StartPasskey {
  startPasskey
}
    `) as unknown as TypedDocumentString<StartPasskeyMutation, StartPasskeyMutationVariables>;
export const AddPasskeyDocument = new TypedDocumentString(`
    mutation AddPasskey($response: String!, $name: String!) {
  addPasskey(response: $response, name: $name) {
    secondFactorDue
  }
}
    `) as unknown as TypedDocumentString<AddPasskeyMutation, AddPasskeyMutationVariables>;
export const RemovePasskeyDocument = new TypedDocumentString(`
    mutation RemovePasskey($id: ID!) {
  removePasskey(id: $id)
}
    `) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const MySessionsDocument = new TypedDocumentString(`
    query MySessions {
  mySessions {
    id
    device
    network
    method
    secondFactor
    startedAt
    lastSeenAt
    current
  }
}
    `) as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions
}
    `) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const UsersDocument = new TypedDocumentString(`
    query Users($first: Int!, $after: String, $text: String) {
  users(first: $first, after: $after, text: $text) {
    totalCount
    totalIsCapped
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        fullName
        email
        platformRoles
        hasSecondFactor
        demo
        disabledAt
        createdAt
        memberships {
          organisationId
          organisationName
          roles
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UsersQuery, UsersQueryVariables>;
export const SetPlatformRolesDocument = new TypedDocumentString(`
    mutation SetPlatformRoles($userId: ID!, $roles: [PlatformRole!]!) {
  setPlatformRoles(userId: $userId, roles: $roles)
}
    `) as unknown as TypedDocumentString<SetPlatformRolesMutation, SetPlatformRolesMutationVariables>;
export const DisableUserDocument = new TypedDocumentString(`
    mutation DisableUser($userId: ID!) {
  disableUser(userId: $userId)
}
    `) as unknown as TypedDocumentString<DisableUserMutation, DisableUserMutationVariables>;
export const EnableUserDocument = new TypedDocumentString(`
    mutation EnableUser($userId: ID!) {
  enableUser(userId: $userId)
}
    `) as unknown as TypedDocumentString<EnableUserMutation, EnableUserMutationVariables>;
export const HandOverPeopleDocument = new TypedDocumentString(`
    query HandOverPeople($organisationId: ID!) {
  organisationPeople(organisationId: $organisationId) {
    userId
    fullName
    email
    roles
  }
}
    `) as unknown as TypedDocumentString<HandOverPeopleQuery, HandOverPeopleQueryVariables>;
export const HandOverMembershipDocument = new TypedDocumentString(`
    mutation HandOverMembership($organisationId: ID!, $fromUserId: ID!, $toUserId: ID!) {
  handOverMembership(
    organisationId: $organisationId
    fromUserId: $fromUserId
    toUserId: $toUserId
  )
}
    `) as unknown as TypedDocumentString<HandOverMembershipMutation, HandOverMembershipMutationVariables>;
export const AuditRecordsDocument = new TypedDocumentString(`
    query AuditRecords($first: Int!, $before: Int, $actorId: ID, $subjectId: ID, $action: String, $from: DateTime, $to: DateTime) {
  auditRecords(
    first: $first
    before: $before
    actorId: $actorId
    subjectId: $subjectId
    action: $action
    from: $from
    to: $to
  ) {
    number
    at
    actorKind
    actorId
    actorName
    action
    subjectKind
    subjectId
    subjectName
    facts
  }
}
    `) as unknown as TypedDocumentString<AuditRecordsQuery, AuditRecordsQueryVariables>;
export const MailOutboxDocument = new TypedDocumentString(`
    query MailOutbox($first: Int!, $before: Int) {
  mailSettings {
    hasServer
    sender
  }
  failedMails(first: $first) {
    id
    kind
    recipient
    since
    attempts
    nextAt
    error
  }
  keptMails(first: $first, before: $before) {
    id
    at
    recipient
    subject
    body
    sentAt
  }
}
    `) as unknown as TypedDocumentString<MailOutboxQuery, MailOutboxQueryVariables>;
export const SendKeptMailDocument = new TypedDocumentString(`
    mutation SendKeptMail($id: Int!) {
  sendKeptMail(id: $id)
}
    `) as unknown as TypedDocumentString<SendKeptMailMutation, SendKeptMailMutationVariables>;
export const RetryMailDocument = new TypedDocumentString(`
    mutation RetryMail($id: Int!) {
  retryMail(id: $id)
}
    `) as unknown as TypedDocumentString<RetryMailMutation, RetryMailMutationVariables>;
export const ExpertListDocument = new TypedDocumentString(`
    query ExpertList($first: Int!, $after: String, $filter: ExpertFilter, $sort: ListSort) {
  experts(first: $first, after: $after, filter: $filter, sort: $sort) {
    totalCount
    totalIsCapped
    facets {
      ...FacetFields
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        ...ExpertCard
      }
    }
  }
}
    fragment CodeFields on Code {
  code
  vi
  en
}
fragment FacetFields on Facet {
  name
  values {
    code
    count
    vi
    en
    selected
  }
}
fragment ExpertCard on Expert {
  id
  expertName: name
  degree
  bio
  languages
  location
  fieldsOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<ExpertListQuery, ExpertListQueryVariables>;
export const ExpertDetailDocument = new TypedDocumentString(`
    query ExpertDetail($id: ID!) {
  expert(id: $id) {
    ...ExpertCard
    updatedAt
    organisation {
      ...OrganisationCard
    }
  }
}
    fragment CodeFields on Code {
  code
  vi
  en
}
fragment OrganisationCard on Organisation {
  id
  organisationKind: kind
  name
  nameEn
  summary
  province
  sizeClass
  verifiedAt
  verifiedBy {
    vi
    en
  }
  industry {
    ...CodeFields
  }
}
fragment ExpertCard on Expert {
  id
  expertName: name
  degree
  bio
  languages
  location
  fieldsOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<ExpertDetailQuery, ExpertDetailQueryVariables>;
export const FiguresDocument = new TypedDocumentString(`
    query Figures {
  figures {
    needs
    answered
    three
    waiting
    medianDays
    medianOf
    asOf
  }
  answerFigures {
    answered
    inTime
    medianWorkingDays
    p90WorkingDays
  }
  unmetSearches(first: 10) {
    text
    days
  }
}
    `) as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
export const DeskFiguresDocument = new TypedDocumentString(`
    query DeskFigures {
  deskFigures {
    verdict
    reason
    count
    field {
      ...CodeFields
    }
  }
}
    fragment CodeFields on Code {
  code
  vi
  en
}`) as unknown as TypedDocumentString<DeskFiguresQuery, DeskFiguresQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  counts {
    organisations
    offers
    needs
    experts
    labs
    matchedNeeds
    asOf
  }
  offers(first: 5) {
    edges {
      node {
        ...OfferCard
      }
    }
  }
  needs(first: 5) {
    edges {
      node {
        ...NeedCard
      }
    }
  }
}
    fragment CodeFields on Code {
  code
  vi
  en
}
fragment OfferCard on Offer {
  id
  offerKind: kind
  language
  title
  summary
  trl
  ipStatus
  region
  publishedAt
  price {
    minVnd
    maxVnd
  }
  fieldOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
    verifiedAt
    verifiedBy {
      vi
      en
    }
  }
}
fragment NeedCard on Need {
  id
  language
  title
  description
  budgetVnd
  deadline
  region
  anonymous
  publishedAt
  fieldOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
    verifiedAt
    verifiedBy {
      vi
      en
    }
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const MyIntroductionsDocument = new TypedDocumentString(`
    query MyIntroductions($first: Int!, $after: String) {
  myIntroductions(first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        ...IntroductionLine
      }
    }
  }
}
    fragment IntroductionLine on IntroductionSummary {
  id
  state
  openedBy
  viewerSide
  anonymous
  cooperation
  testName
  createdAt
  expiresAt
  viewerCan {
    accept
    pass
  }
  need {
    id
    kind
    title
  }
  supply {
    id
    kind
    title
  }
}`) as unknown as TypedDocumentString<MyIntroductionsQuery, MyIntroductionsQueryVariables>;
export const IntroductionDocument = new TypedDocumentString(`
    query Introduction($id: ID!) {
  introduction(id: $id) {
    ...WholeIntroduction
  }
}
    fragment WholeIntroduction on Introduction {
  id
  state
  openedBy
  viewerSide
  anonymous
  cooperation
  earliestStart
  testName
  createdAt
  expiresAt
  fit
  unclear
  refusal
  viewerCan {
    accept
    decline
    withdraw
    pass
    refuse
  }
  need {
    id
    kind
    title
  }
  supply {
    id
    kind
    title
  }
  steps {
    step
    state
    at
  }
  messages {
    id
    side
    authorName
    text
    sentAt
  }
  parties {
    side
    contactName
    contactEmail
    organisation {
      id
      name
      nameEn
      website
    }
  }
}`) as unknown as TypedDocumentString<IntroductionQuery, IntroductionQueryVariables>;
export const IntroductionsToScreenDocument = new TypedDocumentString(`
    query IntroductionsToScreen {
  introductionsToScreen {
    ...IntroductionLine
  }
}
    fragment IntroductionLine on IntroductionSummary {
  id
  state
  openedBy
  viewerSide
  anonymous
  cooperation
  testName
  createdAt
  expiresAt
  viewerCan {
    accept
    pass
  }
  need {
    id
    kind
    title
  }
  supply {
    id
    kind
    title
  }
}`) as unknown as TypedDocumentString<IntroductionsToScreenQuery, IntroductionsToScreenQueryVariables>;
export const AcceptIntroductionDocument = new TypedDocumentString(`
    mutation AcceptIntroduction($input: IntroductionStepInput!) {
  acceptIntroduction(input: $input) {
    ...WholeIntroduction
  }
}
    fragment WholeIntroduction on Introduction {
  id
  state
  openedBy
  viewerSide
  anonymous
  cooperation
  earliestStart
  testName
  createdAt
  expiresAt
  fit
  unclear
  refusal
  viewerCan {
    accept
    decline
    withdraw
    pass
    refuse
  }
  need {
    id
    kind
    title
  }
  supply {
    id
    kind
    title
  }
  steps {
    step
    state
    at
  }
  messages {
    id
    side
    authorName
    text
    sentAt
  }
  parties {
    side
    contactName
    contactEmail
    organisation {
      id
      name
      nameEn
      website
    }
  }
}`) as unknown as TypedDocumentString<AcceptIntroductionMutation, AcceptIntroductionMutationVariables>;
export const DeclineIntroductionDocument = new TypedDocumentString(`
    mutation DeclineIntroduction($input: DeclineIntroductionInput!) {
  declineIntroduction(input: $input) {
    ...WholeIntroduction
  }
}
    fragment WholeIntroduction on Introduction {
  id
  state
  openedBy
  viewerSide
  anonymous
  cooperation
  earliestStart
  testName
  createdAt
  expiresAt
  fit
  unclear
  refusal
  viewerCan {
    accept
    decline
    withdraw
    pass
    refuse
  }
  need {
    id
    kind
    title
  }
  supply {
    id
    kind
    title
  }
  steps {
    step
    state
    at
  }
  messages {
    id
    side
    authorName
    text
    sentAt
  }
  parties {
    side
    contactName
    contactEmail
    organisation {
      id
      name
      nameEn
      website
    }
  }
}`) as unknown as TypedDocumentString<DeclineIntroductionMutation, DeclineIntroductionMutationVariables>;
export const WithdrawIntroductionDocument = new TypedDocumentString(`
    mutation WithdrawIntroduction($input: IntroductionStepInput!) {
  withdrawIntroduction(input: $input) {
    ...WholeIntroduction
  }
}
    fragment WholeIntroduction on Introduction {
  id
  state
  openedBy
  viewerSide
  anonymous
  cooperation
  earliestStart
  testName
  createdAt
  expiresAt
  fit
  unclear
  refusal
  viewerCan {
    accept
    decline
    withdraw
    pass
    refuse
  }
  need {
    id
    kind
    title
  }
  supply {
    id
    kind
    title
  }
  steps {
    step
    state
    at
  }
  messages {
    id
    side
    authorName
    text
    sentAt
  }
  parties {
    side
    contactName
    contactEmail
    organisation {
      id
      name
      nameEn
      website
    }
  }
}`) as unknown as TypedDocumentString<WithdrawIntroductionMutation, WithdrawIntroductionMutationVariables>;
export const PassIntroductionDocument = new TypedDocumentString(`
    mutation PassIntroduction($input: IntroductionStepInput!) {
  passIntroduction(input: $input) {
    ...WholeIntroduction
  }
}
    fragment WholeIntroduction on Introduction {
  id
  state
  openedBy
  viewerSide
  anonymous
  cooperation
  earliestStart
  testName
  createdAt
  expiresAt
  fit
  unclear
  refusal
  viewerCan {
    accept
    decline
    withdraw
    pass
    refuse
  }
  need {
    id
    kind
    title
  }
  supply {
    id
    kind
    title
  }
  steps {
    step
    state
    at
  }
  messages {
    id
    side
    authorName
    text
    sentAt
  }
  parties {
    side
    contactName
    contactEmail
    organisation {
      id
      name
      nameEn
      website
    }
  }
}`) as unknown as TypedDocumentString<PassIntroductionMutation, PassIntroductionMutationVariables>;
export const RefuseIntroductionDocument = new TypedDocumentString(`
    mutation RefuseIntroduction($input: RefuseIntroductionInput!) {
  refuseIntroduction(input: $input) {
    ...WholeIntroduction
  }
}
    fragment WholeIntroduction on Introduction {
  id
  state
  openedBy
  viewerSide
  anonymous
  cooperation
  earliestStart
  testName
  createdAt
  expiresAt
  fit
  unclear
  refusal
  viewerCan {
    accept
    decline
    withdraw
    pass
    refuse
  }
  need {
    id
    kind
    title
  }
  supply {
    id
    kind
    title
  }
  steps {
    step
    state
    at
  }
  messages {
    id
    side
    authorName
    text
    sentAt
  }
  parties {
    side
    contactName
    contactEmail
    organisation {
      id
      name
      nameEn
      website
    }
  }
}`) as unknown as TypedDocumentString<RefuseIntroductionMutation, RefuseIntroductionMutationVariables>;
export const SendIntroductionMessageDocument = new TypedDocumentString(`
    mutation SendIntroductionMessage($input: IntroductionMessageInput!) {
  sendIntroductionMessage(input: $input) {
    ...WholeIntroduction
  }
}
    fragment WholeIntroduction on Introduction {
  id
  state
  openedBy
  viewerSide
  anonymous
  cooperation
  earliestStart
  testName
  createdAt
  expiresAt
  fit
  unclear
  refusal
  viewerCan {
    accept
    decline
    withdraw
    pass
    refuse
  }
  need {
    id
    kind
    title
  }
  supply {
    id
    kind
    title
  }
  steps {
    step
    state
    at
  }
  messages {
    id
    side
    authorName
    text
    sentAt
  }
  parties {
    side
    contactName
    contactEmail
    organisation {
      id
      name
      nameEn
      website
    }
  }
}`) as unknown as TypedDocumentString<SendIntroductionMessageMutation, SendIntroductionMessageMutationVariables>;
export const ConfirmListingWithLinkDocument = new TypedDocumentString(`
    mutation ConfirmListingWithLink($token: String!) {
  confirmListingWithLink(token: $token)
}
    `) as unknown as TypedDocumentString<ConfirmListingWithLinkMutation, ConfirmListingWithLinkMutationVariables>;
export const LabListDocument = new TypedDocumentString(`
    query LabList($first: Int!, $after: String, $filter: LabFilter, $sort: ListSort) {
  labs(first: $first, after: $after, filter: $filter, sort: $sort) {
    totalCount
    totalIsCapped
    facets {
      ...FacetFields
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        ...LabCard
      }
    }
  }
}
    fragment FacetFields on Facet {
  name
  values {
    code
    count
    vi
    en
    selected
  }
}
fragment LabCard on Lab {
  id
  labName: name
  address
  accreditations
  equipment {
    id
    name
  }
  tests {
    name
    matrix
  }
  organisation {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<LabListQuery, LabListQueryVariables>;
export const LabDetailDocument = new TypedDocumentString(`
    query LabDetail($id: ID!) {
  lab(id: $id) {
    ...LabCard
    updatedAt
    equipment {
      id
      name
      model
      purpose
      hourlyRateVnd
      requiresOperator
      openingHours
    }
    tests {
      name
      matrix
      method
      standard
      feeVnd
      turnaroundDays
    }
    organisation {
      ...OrganisationCard
    }
  }
}
    fragment CodeFields on Code {
  code
  vi
  en
}
fragment OrganisationCard on Organisation {
  id
  organisationKind: kind
  name
  nameEn
  summary
  province
  sizeClass
  verifiedAt
  verifiedBy {
    vi
    en
  }
  industry {
    ...CodeFields
  }
}
fragment LabCard on Lab {
  id
  labName: name
  address
  accreditations
  equipment {
    id
    name
  }
  tests {
    name
    matrix
  }
  organisation {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<LabDetailQuery, LabDetailQueryVariables>;
export const NeedListDocument = new TypedDocumentString(`
    query NeedList($first: Int!, $after: String, $filter: NeedFilter, $sort: ListSort) {
  needs(first: $first, after: $after, filter: $filter, sort: $sort) {
    totalCount
    totalIsCapped
    facets {
      ...FacetFields
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        ...NeedCard
      }
    }
  }
}
    fragment CodeFields on Code {
  code
  vi
  en
}
fragment FacetFields on Facet {
  name
  values {
    code
    count
    vi
    en
    selected
  }
}
fragment NeedCard on Need {
  id
  language
  title
  description
  budgetVnd
  deadline
  region
  anonymous
  publishedAt
  fieldOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
    verifiedAt
    verifiedBy {
      vi
      en
    }
  }
}`) as unknown as TypedDocumentString<NeedListQuery, NeedListQueryVariables>;
export const NeedDetailDocument = new TypedDocumentString(`
    query NeedDetail($id: ID!) {
  need(id: $id) {
    ...NeedCard
    trlMin
    status
    currentSituation
    wantedResult
    constraints
    budgetMinVnd
    revision
    expiresAt
    reviewReason
    namedReaders
    namedOrganisations {
      id
      name
    }
    viewerCan {
      edit
      close
      reopen
      withdraw
    }
    visibility
    updatedAt
    industry {
      ...CodeFields
    }
    attachments {
      ...AttachmentItem
    }
    viewerCan {
      edit
    }
    organisation {
      ...OrganisationCard
    }
  }
}
    fragment AttachmentItem on Attachment {
  id
  name
  type
  bytes
  url
  notes
}
fragment CodeFields on Code {
  code
  vi
  en
}
fragment NeedCard on Need {
  id
  language
  title
  description
  budgetVnd
  deadline
  region
  anonymous
  publishedAt
  fieldOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
    verifiedAt
    verifiedBy {
      vi
      en
    }
  }
}
fragment OrganisationCard on Organisation {
  id
  organisationKind: kind
  name
  nameEn
  summary
  province
  sizeClass
  verifiedAt
  verifiedBy {
    vi
    en
  }
  industry {
    ...CodeFields
  }
}`) as unknown as TypedDocumentString<NeedDetailQuery, NeedDetailQueryVariables>;
export const NeedMatchesDocument = new TypedDocumentString(`
    query NeedMatches($id: ID!, $first: Int!, $after: String) {
  need(id: $id) {
    id
    verdict {
      answered
      missing {
        vi
        en
        words
      }
    }
    matches(first: $first, after: $after) {
      ...MatchPage
    }
  }
}
    fragment CodeFields on Code {
  code
  vi
  en
}
fragment OfferCard on Offer {
  id
  offerKind: kind
  language
  title
  summary
  trl
  ipStatus
  region
  publishedAt
  price {
    minVnd
    maxVnd
  }
  fieldOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
    verifiedAt
    verifiedBy {
      vi
      en
    }
  }
}
fragment NeedCard on Need {
  id
  language
  title
  description
  budgetVnd
  deadline
  region
  anonymous
  publishedAt
  fieldOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
    verifiedAt
    verifiedBy {
      vi
      en
    }
  }
}
fragment ExpertCard on Expert {
  id
  expertName: name
  degree
  bio
  languages
  location
  fieldsOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
  }
}
fragment LabCard on Lab {
  id
  labName: name
  address
  accreditations
  equipment {
    id
    name
  }
  tests {
    name
    matrix
  }
  organisation {
    id
    name
    nameEn
  }
}
fragment QuoteFields on MatchQuote {
  field
  text
  start
  end
  kind
}
fragment CheckFields on MatchCheck {
  name
  vi
  en
}
fragment MatchFields on Match {
  id
  rank
  band
  reasons {
    factor
    vi
    en
    needQuotes {
      ...QuoteFields
    }
    offerQuotes {
      ...QuoteFields
    }
  }
  feedback {
    verdict
    reason
  }
  gatesFailed {
    ...CheckFields
  }
  wouldFitIf {
    vi
    en
  }
  unknowns {
    ...CheckFields
  }
  target {
    __typename
    ... on Offer {
      ...OfferCard
      keywords
    }
    ... on Need {
      ...NeedCard
    }
    ... on Expert {
      ...ExpertCard
    }
    ... on Lab {
      ...LabCard
    }
  }
}
fragment MatchPage on MatchConnection {
  ready
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      ...MatchFields
    }
  }
}`) as unknown as TypedDocumentString<NeedMatchesQuery, NeedMatchesQueryVariables>;
export const DeclinedNeedMatchesDocument = new TypedDocumentString(`
    query DeclinedNeedMatches($id: ID!) {
  need(id: $id) {
    id
    matches(first: 50, declined: true) {
      ...MatchPage
    }
  }
}
    fragment CodeFields on Code {
  code
  vi
  en
}
fragment OfferCard on Offer {
  id
  offerKind: kind
  language
  title
  summary
  trl
  ipStatus
  region
  publishedAt
  price {
    minVnd
    maxVnd
  }
  fieldOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
    verifiedAt
    verifiedBy {
      vi
      en
    }
  }
}
fragment NeedCard on Need {
  id
  language
  title
  description
  budgetVnd
  deadline
  region
  anonymous
  publishedAt
  fieldOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
    verifiedAt
    verifiedBy {
      vi
      en
    }
  }
}
fragment ExpertCard on Expert {
  id
  expertName: name
  degree
  bio
  languages
  location
  fieldsOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
  }
}
fragment LabCard on Lab {
  id
  labName: name
  address
  accreditations
  equipment {
    id
    name
  }
  tests {
    name
    matrix
  }
  organisation {
    id
    name
    nameEn
  }
}
fragment QuoteFields on MatchQuote {
  field
  text
  start
  end
  kind
}
fragment CheckFields on MatchCheck {
  name
  vi
  en
}
fragment MatchFields on Match {
  id
  rank
  band
  reasons {
    factor
    vi
    en
    needQuotes {
      ...QuoteFields
    }
    offerQuotes {
      ...QuoteFields
    }
  }
  feedback {
    verdict
    reason
  }
  gatesFailed {
    ...CheckFields
  }
  wouldFitIf {
    vi
    en
  }
  unknowns {
    ...CheckFields
  }
  target {
    __typename
    ... on Offer {
      ...OfferCard
      keywords
    }
    ... on Need {
      ...NeedCard
    }
    ... on Expert {
      ...ExpertCard
    }
    ... on Lab {
      ...LabCard
    }
  }
}
fragment MatchPage on MatchConnection {
  ready
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      ...MatchFields
    }
  }
}`) as unknown as TypedDocumentString<DeclinedNeedMatchesQuery, DeclinedNeedMatchesQueryVariables>;
export const NewsListDocument = new TypedDocumentString(`
    query NewsList($first: Int!, $after: String, $kinds: [NewsKind!]) {
  news(first: $first, after: $after, kinds: $kinds) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        ...NewsPiece
      }
    }
  }
}
    fragment NewsPiece on News {
  id
  newsKind
  language
  title
  summary
  place
  startsOn
  endsOn
  newsStatus
  publishedAt
  revision
}`) as unknown as TypedDocumentString<NewsListQuery, NewsListQueryVariables>;
export const NewsDetailDocument = new TypedDocumentString(`
    query NewsDetail($id: ID!) {
  newsItem(id: $id) {
    ...NewsPiece
    body
  }
}
    fragment NewsPiece on News {
  id
  newsKind
  language
  title
  summary
  place
  startsOn
  endsOn
  newsStatus
  publishedAt
  revision
}`) as unknown as TypedDocumentString<NewsDetailQuery, NewsDetailQueryVariables>;
export const NewsDeskDocument = new TypedDocumentString(`
    query NewsDesk($first: Int!, $after: String) {
  newsDesk(first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        ...NewsPiece
        body
      }
    }
  }
}
    fragment NewsPiece on News {
  id
  newsKind
  language
  title
  summary
  place
  startsOn
  endsOn
  newsStatus
  publishedAt
  revision
}`) as unknown as TypedDocumentString<NewsDeskQuery, NewsDeskQueryVariables>;
export const SaveNewsDocument = new TypedDocumentString(`
    mutation SaveNews($input: NewsInput!) {
  saveNews(input: $input) {
    ...NewsPiece
    body
  }
}
    fragment NewsPiece on News {
  id
  newsKind
  language
  title
  summary
  place
  startsOn
  endsOn
  newsStatus
  publishedAt
  revision
}`) as unknown as TypedDocumentString<SaveNewsMutation, SaveNewsMutationVariables>;
export const PublishNewsDocument = new TypedDocumentString(`
    mutation PublishNews($input: NewsStepInput!) {
  publishNews(input: $input) {
    id
    newsStatus
    revision
  }
}
    `) as unknown as TypedDocumentString<PublishNewsMutation, PublishNewsMutationVariables>;
export const WithdrawNewsDocument = new TypedDocumentString(`
    mutation WithdrawNews($input: NewsStepInput!) {
  withdrawNews(input: $input) {
    id
    newsStatus
    revision
  }
}
    `) as unknown as TypedDocumentString<WithdrawNewsMutation, WithdrawNewsMutationVariables>;
export const OfferListDocument = new TypedDocumentString(`
    query OfferList($first: Int!, $after: String, $filter: OfferFilter, $sort: ListSort) {
  offers(first: $first, after: $after, filter: $filter, sort: $sort) {
    totalCount
    totalIsCapped
    facets {
      ...FacetFields
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        ...OfferCard
      }
    }
  }
}
    fragment CodeFields on Code {
  code
  vi
  en
}
fragment FacetFields on Facet {
  name
  values {
    code
    count
    vi
    en
    selected
  }
}
fragment OfferCard on Offer {
  id
  offerKind: kind
  language
  title
  summary
  trl
  ipStatus
  region
  publishedAt
  price {
    minVnd
    maxVnd
  }
  fieldOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
    verifiedAt
    verifiedBy {
      vi
      en
    }
  }
}`) as unknown as TypedDocumentString<OfferListQuery, OfferListQueryVariables>;
export const OfferDetailDocument = new TypedDocumentString(`
    query OfferDetail($id: ID!) {
  offer(id: $id) {
    ...OfferCard
    keywords
    status
    visibility
    revision
    expiresAt
    reviewReason
    namedReaders
    namedOrganisations {
      id
      name
    }
    viewerCan {
      edit
      close
      reopen
      withdraw
    }
    updatedAt
    transferForms
    industry {
      ...CodeFields
    }
    provenance {
      source
      recordedAt
    }
    attachments {
      ...AttachmentItem
    }
    viewerCan {
      edit
    }
    organisation {
      ...OrganisationCard
    }
  }
}
    fragment AttachmentItem on Attachment {
  id
  name
  type
  bytes
  url
  notes
}
fragment CodeFields on Code {
  code
  vi
  en
}
fragment OfferCard on Offer {
  id
  offerKind: kind
  language
  title
  summary
  trl
  ipStatus
  region
  publishedAt
  price {
    minVnd
    maxVnd
  }
  fieldOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
    verifiedAt
    verifiedBy {
      vi
      en
    }
  }
}
fragment OrganisationCard on Organisation {
  id
  organisationKind: kind
  name
  nameEn
  summary
  province
  sizeClass
  verifiedAt
  verifiedBy {
    vi
    en
  }
  industry {
    ...CodeFields
  }
}`) as unknown as TypedDocumentString<OfferDetailQuery, OfferDetailQueryVariables>;
export const OfferMatchesDocument = new TypedDocumentString(`
    query OfferMatches($id: ID!, $first: Int!, $after: String) {
  offer(id: $id) {
    id
    matches(first: $first, after: $after) {
      ...MatchPage
    }
  }
}
    fragment CodeFields on Code {
  code
  vi
  en
}
fragment OfferCard on Offer {
  id
  offerKind: kind
  language
  title
  summary
  trl
  ipStatus
  region
  publishedAt
  price {
    minVnd
    maxVnd
  }
  fieldOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
    verifiedAt
    verifiedBy {
      vi
      en
    }
  }
}
fragment NeedCard on Need {
  id
  language
  title
  description
  budgetVnd
  deadline
  region
  anonymous
  publishedAt
  fieldOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
    verifiedAt
    verifiedBy {
      vi
      en
    }
  }
}
fragment ExpertCard on Expert {
  id
  expertName: name
  degree
  bio
  languages
  location
  fieldsOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
  }
}
fragment LabCard on Lab {
  id
  labName: name
  address
  accreditations
  equipment {
    id
    name
  }
  tests {
    name
    matrix
  }
  organisation {
    id
    name
    nameEn
  }
}
fragment QuoteFields on MatchQuote {
  field
  text
  start
  end
  kind
}
fragment CheckFields on MatchCheck {
  name
  vi
  en
}
fragment MatchFields on Match {
  id
  rank
  band
  reasons {
    factor
    vi
    en
    needQuotes {
      ...QuoteFields
    }
    offerQuotes {
      ...QuoteFields
    }
  }
  feedback {
    verdict
    reason
  }
  gatesFailed {
    ...CheckFields
  }
  wouldFitIf {
    vi
    en
  }
  unknowns {
    ...CheckFields
  }
  target {
    __typename
    ... on Offer {
      ...OfferCard
      keywords
    }
    ... on Need {
      ...NeedCard
    }
    ... on Expert {
      ...ExpertCard
    }
    ... on Lab {
      ...LabCard
    }
  }
}
fragment MatchPage on MatchConnection {
  ready
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      ...MatchFields
    }
  }
}`) as unknown as TypedDocumentString<OfferMatchesQuery, OfferMatchesQueryVariables>;
export const OrganisationListDocument = new TypedDocumentString(`
    query OrganisationList($first: Int!, $after: String, $filter: OrganisationFilter, $sort: ListSort) {
  organisations(first: $first, after: $after, filter: $filter, sort: $sort) {
    totalCount
    totalIsCapped
    facets {
      ...FacetFields
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        ...OrganisationCard
      }
    }
  }
}
    fragment CodeFields on Code {
  code
  vi
  en
}
fragment FacetFields on Facet {
  name
  values {
    code
    count
    vi
    en
    selected
  }
}
fragment OrganisationCard on Organisation {
  id
  organisationKind: kind
  name
  nameEn
  summary
  province
  sizeClass
  verifiedAt
  verifiedBy {
    vi
    en
  }
  industry {
    ...CodeFields
  }
}`) as unknown as TypedDocumentString<OrganisationListQuery, OrganisationListQueryVariables>;
export const OrganisationDetailDocument = new TypedDocumentString(`
    query OrganisationDetail($id: ID!) {
  organisation(id: $id) {
    ...OrganisationCard
    taxCode
    commune
    address
    website
    founded
    employees
    updatedAt
    fieldsOfScience {
      ...CodeFields
    }
    provenance {
      source
      recordedAt
    }
    labs {
      ...LabCard
    }
    experts {
      ...ExpertCard
    }
  }
  offers(first: 10, filter: {organisationId: $id}) {
    totalCount
    edges {
      node {
        ...OfferCard
      }
    }
  }
  needs(first: 10, filter: {organisationId: $id}) {
    totalCount
    edges {
      node {
        ...NeedCard
      }
    }
  }
}
    fragment CodeFields on Code {
  code
  vi
  en
}
fragment OfferCard on Offer {
  id
  offerKind: kind
  language
  title
  summary
  trl
  ipStatus
  region
  publishedAt
  price {
    minVnd
    maxVnd
  }
  fieldOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
    verifiedAt
    verifiedBy {
      vi
      en
    }
  }
}
fragment NeedCard on Need {
  id
  language
  title
  description
  budgetVnd
  deadline
  region
  anonymous
  publishedAt
  fieldOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
    verifiedAt
    verifiedBy {
      vi
      en
    }
  }
}
fragment OrganisationCard on Organisation {
  id
  organisationKind: kind
  name
  nameEn
  summary
  province
  sizeClass
  verifiedAt
  verifiedBy {
    vi
    en
  }
  industry {
    ...CodeFields
  }
}
fragment ExpertCard on Expert {
  id
  expertName: name
  degree
  bio
  languages
  location
  fieldsOfScience {
    ...CodeFields
  }
  organisation {
    id
    name
    nameEn
  }
}
fragment LabCard on Lab {
  id
  labName: name
  address
  accreditations
  equipment {
    id
    name
  }
  tests {
    name
    matrix
  }
  organisation {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<OrganisationDetailQuery, OrganisationDetailQueryVariables>;
export const MyWorkDocument = new TypedDocumentString(`
    query MyWork {
  myOrganisations {
    id
    state
    returnedReason
    organisation {
      id
      name
      nameEn
    }
  }
  myInvitations {
    id
    organisationName
    expiresAt
  }
  myNeeds(first: 50, statuses: [DRAFT, PUBLISHED]) {
    edges {
      node {
        id
        title
        status
        reviewReason
        expiresAt
      }
    }
  }
  myOffers(first: 50, statuses: [DRAFT, PUBLISHED]) {
    edges {
      node {
        id
        title
        status
        reviewReason
        expiresAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyWorkQuery, MyWorkQueryVariables>;
export const DeskWorkDocument = new TypedDocumentString(`
    query DeskWork {
  organisationDesk {
    registrations
    oldestRegistration
    claims
    oldestClaim
  }
  needsToReview(first: 1) {
    totalCount
    edges {
      node {
        id
        submittedAt
      }
    }
  }
  offersToReview(first: 1) {
    totalCount
    edges {
      node {
        id
        submittedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskWorkQuery, DeskWorkQueryVariables>;
export const NeedToEditDocument = new TypedDocumentString(`
    query NeedToEdit($id: ID!) {
  need(id: $id) {
    ...OwnNeed
  }
}
    fragment OwnNeed on Need {
  id
  revision
  status
  title
  description
  currentSituation
  wantedResult
  constraints
  region
  budgetMinVnd
  budgetVnd
  deadline
  visibility
  anonymous
  keywords
  namedReaders
  reviewReason
  expiresAt
  updatedAt
  attachments {
    ...AttachmentItem
  }
  completeness {
    percent
    missing
  }
  viewerCan {
    edit
    publish
    close
    reopen
    withdraw
  }
  namedOrganisations {
    id
    name
  }
  fieldOfScience {
    ...CodeFields
  }
  industry {
    ...CodeFields
  }
  organisation {
    id
    name
  }
}
fragment AttachmentItem on Attachment {
  id
  name
  type
  bytes
  url
  notes
}
fragment CodeFields on Code {
  code
  vi
  en
}`) as unknown as TypedDocumentString<NeedToEditQuery, NeedToEditQueryVariables>;
export const OfferToEditDocument = new TypedDocumentString(`
    query OfferToEdit($id: ID!) {
  offer(id: $id) {
    ...OwnOffer
  }
}
    fragment OwnOffer on Offer {
  id
  revision
  status
  title
  offerKind: kind
  summary
  trl
  ipStatus
  transferForms
  price {
    minVnd
    maxVnd
  }
  region
  visibility
  keywords
  namedReaders
  reviewReason
  expiresAt
  updatedAt
  attachments {
    ...AttachmentItem
  }
  viewerCan {
    edit
    publish
    close
    reopen
    withdraw
  }
  namedOrganisations {
    id
    name
  }
  fieldOfScience {
    ...CodeFields
  }
  industry {
    ...CodeFields
  }
  organisation {
    id
    name
  }
}
fragment AttachmentItem on Attachment {
  id
  name
  type
  bytes
  url
  notes
}
fragment CodeFields on Code {
  code
  vi
  en
}`) as unknown as TypedDocumentString<OfferToEditQuery, OfferToEditQueryVariables>;
export const SaveNeedDocument = new TypedDocumentString(`
    mutation SaveNeed($input: NeedDraftInput!) {
  saveNeedDraft(input: $input) {
    __typename
    ... on Need {
      ...OwnNeed
    }
    ... on NeedEditConflict {
      stored {
        ...OwnNeed
      }
    }
  }
}
    fragment OwnNeed on Need {
  id
  revision
  status
  title
  description
  currentSituation
  wantedResult
  constraints
  region
  budgetMinVnd
  budgetVnd
  deadline
  visibility
  anonymous
  keywords
  namedReaders
  reviewReason
  expiresAt
  updatedAt
  attachments {
    ...AttachmentItem
  }
  completeness {
    percent
    missing
  }
  viewerCan {
    edit
    publish
    close
    reopen
    withdraw
  }
  namedOrganisations {
    id
    name
  }
  fieldOfScience {
    ...CodeFields
  }
  industry {
    ...CodeFields
  }
  organisation {
    id
    name
  }
}
fragment AttachmentItem on Attachment {
  id
  name
  type
  bytes
  url
  notes
}
fragment CodeFields on Code {
  code
  vi
  en
}`) as unknown as TypedDocumentString<SaveNeedMutation, SaveNeedMutationVariables>;
export const SaveOfferDocument = new TypedDocumentString(`
    mutation SaveOffer($input: OfferDraftInput!) {
  saveOfferDraft(input: $input) {
    __typename
    ... on Offer {
      ...OwnOffer
    }
    ... on OfferEditConflict {
      stored {
        ...OwnOffer
      }
    }
  }
}
    fragment OwnOffer on Offer {
  id
  revision
  status
  title
  offerKind: kind
  summary
  trl
  ipStatus
  transferForms
  price {
    minVnd
    maxVnd
  }
  region
  visibility
  keywords
  namedReaders
  reviewReason
  expiresAt
  updatedAt
  attachments {
    ...AttachmentItem
  }
  viewerCan {
    edit
    publish
    close
    reopen
    withdraw
  }
  namedOrganisations {
    id
    name
  }
  fieldOfScience {
    ...CodeFields
  }
  industry {
    ...CodeFields
  }
  organisation {
    id
    name
  }
}
fragment AttachmentItem on Attachment {
  id
  name
  type
  bytes
  url
  notes
}
fragment CodeFields on Code {
  code
  vi
  en
}`) as unknown as TypedDocumentString<SaveOfferMutation, SaveOfferMutationVariables>;
export const PublishNeedDocument = new TypedDocumentString(`
    mutation PublishNeed($input: PublishInput!) {
  publishNeed(input: $input) {
    id
    revision
    status
  }
}
    `) as unknown as TypedDocumentString<PublishNeedMutation, PublishNeedMutationVariables>;
export const PublishOfferDocument = new TypedDocumentString(`
    mutation PublishOffer($input: PublishInput!) {
  publishOffer(input: $input) {
    id
    revision
    status
  }
}
    `) as unknown as TypedDocumentString<PublishOfferMutation, PublishOfferMutationVariables>;
export const PreviewOffersDocument = new TypedDocumentString(`
    query PreviewOffers($input: WrittenSoFarInput!) {
  preview: previewNeedMatches(input: $input) {
    strong
    fair
    answered
    missing {
      vi
      en
    }
    examples {
      id
      title
      band
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewOffersQuery, PreviewOffersQueryVariables>;
export const PreviewNeedsDocument = new TypedDocumentString(`
    query PreviewNeeds($input: WrittenSoFarInput!) {
  preview: previewOfferMatches(input: $input) {
    strong
    fair
    answered
    missing {
      vi
      en
    }
    examples {
      id
      title
      band
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewNeedsQuery, PreviewNeedsQueryVariables>;
export const SuggestAboutDocument = new TypedDocumentString(`
    query SuggestAbout($text: String!, $language: Language!) {
  suggestForText(text: $text, language: $language) {
    fieldOfScience {
      code {
        ...CodeFields
      }
    }
    industry {
      code {
        ...CodeFields
      }
    }
    keywords
  }
}
    fragment CodeFields on Code {
  code
  vi
  en
}`) as unknown as TypedDocumentString<SuggestAboutQuery, SuggestAboutQueryVariables>;
export const LikeNeedsDocument = new TypedDocumentString(`
    query LikeNeeds($text: String!, $exceptId: ID) {
  similar: similarNeeds(text: $text, exceptId: $exceptId) {
    similarity
    listing: need {
      id
      title
      status
    }
  }
}
    `) as unknown as TypedDocumentString<LikeNeedsQuery, LikeNeedsQueryVariables>;
export const LikeOffersDocument = new TypedDocumentString(`
    query LikeOffers($text: String!, $exceptId: ID) {
  similar: similarOffers(text: $text, exceptId: $exceptId) {
    similarity
    listing: offer {
      id
      title
      status
    }
  }
}
    `) as unknown as TypedDocumentString<LikeOffersQuery, LikeOffersQueryVariables>;
export const TellingWordsDocument = new TypedDocumentString(`
    query TellingWords($input: AnonymityQuestionInput!) {
  anonymityWarnings(input: $input) {
    fewOrganisations
    identifying {
      kind
      text
      start
      end
    }
  }
}
    `) as unknown as TypedDocumentString<TellingWordsQuery, TellingWordsQueryVariables>;
export const WhereIsDocument = new TypedDocumentString(`
    query WhereIs($text: String!) {
  placeOf(text: $text) {
    kind
    commune
    province
    options {
      unit
      vi
      en
    }
  }
}
    `) as unknown as TypedDocumentString<WhereIsQuery, WhereIsQueryVariables>;
export const OrganisationsNamedDocument = new TypedDocumentString(`
    query OrganisationsNamed($text: String!) {
  organisations(first: 6, filter: {text: $text}) {
    edges {
      node {
        id
        name
        province
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationsNamedQuery, OrganisationsNamedQueryVariables>;
export const MyNeedsDocument = new TypedDocumentString(`
    query MyNeeds($first: Int!, $after: String, $statuses: [ListingStatus!]) {
  myNeeds(first: $first, after: $after, statuses: $statuses) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        revision
        status
        title
        anonymous
        visibility
        expiresAt
        updatedAt
        reviewReason
        completeness {
          percent
        }
        viewerCan {
          edit
          publish
          close
          reopen
          withdraw
        }
        organisation {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyNeedsQuery, MyNeedsQueryVariables>;
export const MyOffersDocument = new TypedDocumentString(`
    query MyOffers($first: Int!, $after: String, $statuses: [ListingStatus!]) {
  myOffers(first: $first, after: $after, statuses: $statuses) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        revision
        status
        title
        visibility
        expiresAt
        updatedAt
        reviewReason
        viewerCan {
          edit
          publish
          close
          reopen
          withdraw
        }
        organisation {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyOffersQuery, MyOffersQueryVariables>;
export const PrivacyNoticeDocument = new TypedDocumentString(`
    query PrivacyNotice {
  privacyOfficer {
    vi
    en
    email
    phone
  }
}
    `) as unknown as TypedDocumentString<PrivacyNoticeQuery, PrivacyNoticeQueryVariables>;
export const MyPrivacyDocument = new TypedDocumentString(`
    query MyPrivacy {
  consents {
    ...ConsentItem
  }
  myDataRequests {
    ...DataRequestItem
  }
}
    fragment ConsentItem on ConsentType {
  purpose
  version
  vi
  en
  givenAt
  givenVersion
}
fragment DataRequestItem on DataRequestType {
  id
  kind
  state
  personKind
  personId
  personName
  onBehalf
  details
  askedAt
  answerDue
  due
  extended
  workingDaysLeft
  closedAt
  reason
  fileUrl
}`) as unknown as TypedDocumentString<MyPrivacyQuery, MyPrivacyQueryVariables>;
export const DataDeskDocument = new TypedDocumentString(`
    query DataDesk($open: Boolean!) {
  dataRequests(open: $open, first: 100) {
    ...DataRequestItem
  }
}
    fragment DataRequestItem on DataRequestType {
  id
  kind
  state
  personKind
  personId
  personName
  onBehalf
  details
  askedAt
  answerDue
  due
  extended
  workingDaysLeft
  closedAt
  reason
  fileUrl
}`) as unknown as TypedDocumentString<DataDeskQuery, DataDeskQueryVariables>;
export const GiveConsentDocument = new TypedDocumentString(`
    mutation GiveConsent($input: ConsentInput!) {
  giveConsent(input: $input) {
    ...ConsentItem
  }
}
    fragment ConsentItem on ConsentType {
  purpose
  version
  vi
  en
  givenAt
  givenVersion
}`) as unknown as TypedDocumentString<GiveConsentMutation, GiveConsentMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($purpose: ConsentPurpose!) {
  withdrawConsent(purpose: $purpose) {
    ...ConsentItem
  }
}
    fragment ConsentItem on ConsentType {
  purpose
  version
  vi
  en
  givenAt
  givenVersion
}`) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const RequestMyDataDocument = new TypedDocumentString(`
    mutation RequestMyData {
  requestMyData {
    ...DataRequestItem
  }
}
    fragment DataRequestItem on DataRequestType {
  id
  kind
  state
  personKind
  personId
  personName
  onBehalf
  details
  askedAt
  answerDue
  due
  extended
  workingDaysLeft
  closedAt
  reason
  fileUrl
}`) as unknown as TypedDocumentString<RequestMyDataMutation, RequestMyDataMutationVariables>;
export const RequestCorrectionDocument = new TypedDocumentString(`
    mutation RequestCorrection($input: CorrectionInput!) {
  requestCorrection(input: $input) {
    ...DataRequestItem
  }
}
    fragment DataRequestItem on DataRequestType {
  id
  kind
  state
  personKind
  personId
  personName
  onBehalf
  details
  askedAt
  answerDue
  due
  extended
  workingDaysLeft
  closedAt
  reason
  fileUrl
}`) as unknown as TypedDocumentString<RequestCorrectionMutation, RequestCorrectionMutationVariables>;
export const RequestErasureDocument = new TypedDocumentString(`
    mutation RequestErasure {
  requestErasure {
    ...DataRequestItem
  }
}
    fragment DataRequestItem on DataRequestType {
  id
  kind
  state
  personKind
  personId
  personName
  onBehalf
  details
  askedAt
  answerDue
  due
  extended
  workingDaysLeft
  closedAt
  reason
  fileUrl
}`) as unknown as TypedDocumentString<RequestErasureMutation, RequestErasureMutationVariables>;
export const RecordDataRequestDocument = new TypedDocumentString(`
    mutation RecordDataRequest($input: BehalfInput!) {
  recordDataRequest(input: $input) {
    ...DataRequestItem
  }
}
    fragment DataRequestItem on DataRequestType {
  id
  kind
  state
  personKind
  personId
  personName
  onBehalf
  details
  askedAt
  answerDue
  due
  extended
  workingDaysLeft
  closedAt
  reason
  fileUrl
}`) as unknown as TypedDocumentString<RecordDataRequestMutation, RecordDataRequestMutationVariables>;
export const AnswerDataRequestDocument = new TypedDocumentString(`
    mutation AnswerDataRequest($input: DataRequestStepInput!) {
  answerDataRequest(input: $input) {
    ...DataRequestItem
  }
}
    fragment DataRequestItem on DataRequestType {
  id
  kind
  state
  personKind
  personId
  personName
  onBehalf
  details
  askedAt
  answerDue
  due
  extended
  workingDaysLeft
  closedAt
  reason
  fileUrl
}`) as unknown as TypedDocumentString<AnswerDataRequestMutation, AnswerDataRequestMutationVariables>;
export const ExtendDataRequestDocument = new TypedDocumentString(`
    mutation ExtendDataRequest($input: DataRequestStepInput!) {
  extendDataRequest(input: $input) {
    ...DataRequestItem
  }
}
    fragment DataRequestItem on DataRequestType {
  id
  kind
  state
  personKind
  personId
  personName
  onBehalf
  details
  askedAt
  answerDue
  due
  extended
  workingDaysLeft
  closedAt
  reason
  fileUrl
}`) as unknown as TypedDocumentString<ExtendDataRequestMutation, ExtendDataRequestMutationVariables>;
export const ApproveDataRequestDocument = new TypedDocumentString(`
    mutation ApproveDataRequest($input: DataRequestStepInput!) {
  approveDataRequest(input: $input) {
    ...DataRequestItem
  }
}
    fragment DataRequestItem on DataRequestType {
  id
  kind
  state
  personKind
  personId
  personName
  onBehalf
  details
  askedAt
  answerDue
  due
  extended
  workingDaysLeft
  closedAt
  reason
  fileUrl
}`) as unknown as TypedDocumentString<ApproveDataRequestMutation, ApproveDataRequestMutationVariables>;
export const RefuseDataRequestDocument = new TypedDocumentString(`
    mutation RefuseDataRequest($input: DataRequestStepInput!) {
  refuseDataRequest(input: $input) {
    ...DataRequestItem
  }
}
    fragment DataRequestItem on DataRequestType {
  id
  kind
  state
  personKind
  personId
  personName
  onBehalf
  details
  askedAt
  answerDue
  due
  extended
  workingDaysLeft
  closedAt
  reason
  fileUrl
}`) as unknown as TypedDocumentString<RefuseDataRequestMutation, RefuseDataRequestMutationVariables>;
export const RadarThemesDocument = new TypedDocumentString(`
    query RadarThemes {
  radarThemes {
    alone
    themes {
      key
      vi
      en
      needs
      searches
      recent
      before
      places
      fields {
        ...CodeFields
      }
      industries {
        ...CodeFields
      }
      examples {
        text
        needId
      }
      actions {
        action
        newsId
        title
        newsStatus
        createdAt
      }
    }
  }
}
    fragment CodeFields on Code {
  code
  vi
  en
}`) as unknown as TypedDocumentString<RadarThemesQuery, RadarThemesQueryVariables>;
export const ActOnThemeDocument = new TypedDocumentString(`
    mutation ActOnTheme($input: ActOnThemeInput!) {
  actOnTheme(input: $input)
}
    `) as unknown as TypedDocumentString<ActOnThemeMutation, ActOnThemeMutationVariables>;
export const OrganisationQueueDocument = new TypedDocumentString(`
    query OrganisationQueue {
  organisationsToVerify {
    ...Registration
  }
  organisationClaimsToDecide {
    ...Claim
  }
}
    fragment Registration on OrganisationRegistration {
  id
  state
  revision
  contactName
  contactPhone
  contactEmail
  submittedAt
  returnedReason
  hasPeople
  viewerCan {
    edit
    verify
  }
  organisation {
    id
    organisationKind: kind
    name
    nameEn
    taxCode
    province
    commune
    address
    sizeClass
    website
    summary
    verifiedAt
    verifiedBy {
      vi
      en
    }
    industry {
      ...CodeFields
    }
    provenance {
      source
      recordedAt
    }
    updatedAt
  }
}
fragment Claim on OrganisationClaim {
  id
  state
  note
  reason
  createdAt
  decidedAt
  personName
  personEmail
  given {
    name
    organisationKind: kind
    place
    address
    sizeClass
    website
    contactName
    contactPhone
    contactEmail
    industry {
      ...CodeFields
    }
  }
  organisation {
    id
    name
    nameEn
    province
    commune
    verifiedAt
  }
}
fragment CodeFields on Code {
  code
  vi
  en
}`) as unknown as TypedDocumentString<OrganisationQueueQuery, OrganisationQueueQueryVariables>;
export const OrganisationCaseDocument = new TypedDocumentString(`
    query OrganisationCase($id: ID!) {
  organisationCase(id: $id) {
    taxCode
    taxCodeKind
    importedAs
    registeredBy
    registeredByEmail
    verifiedByPerson
    registration {
      ...Registration
    }
    claims {
      ...Claim
    }
    similar {
      reasons
      registration {
        ...Registration
      }
    }
  }
}
    fragment Registration on OrganisationRegistration {
  id
  state
  revision
  contactName
  contactPhone
  contactEmail
  submittedAt
  returnedReason
  hasPeople
  viewerCan {
    edit
    verify
  }
  organisation {
    id
    organisationKind: kind
    name
    nameEn
    taxCode
    province
    commune
    address
    sizeClass
    website
    summary
    verifiedAt
    verifiedBy {
      vi
      en
    }
    industry {
      ...CodeFields
    }
    provenance {
      source
      recordedAt
    }
    updatedAt
  }
}
fragment Claim on OrganisationClaim {
  id
  state
  note
  reason
  createdAt
  decidedAt
  personName
  personEmail
  given {
    name
    organisationKind: kind
    place
    address
    sizeClass
    website
    contactName
    contactPhone
    contactEmail
    industry {
      ...CodeFields
    }
  }
  organisation {
    id
    name
    nameEn
    province
    commune
    verifiedAt
  }
}
fragment CodeFields on Code {
  code
  vi
  en
}`) as unknown as TypedDocumentString<OrganisationCaseQuery, OrganisationCaseQueryVariables>;
export const VerifyOrganisationDocument = new TypedDocumentString(`
    mutation VerifyOrganisation($id: ID!) {
  verifyOrganisation(id: $id) {
    ...Registration
  }
}
    fragment Registration on OrganisationRegistration {
  id
  state
  revision
  contactName
  contactPhone
  contactEmail
  submittedAt
  returnedReason
  hasPeople
  viewerCan {
    edit
    verify
  }
  organisation {
    id
    organisationKind: kind
    name
    nameEn
    taxCode
    province
    commune
    address
    sizeClass
    website
    summary
    verifiedAt
    verifiedBy {
      vi
      en
    }
    industry {
      ...CodeFields
    }
    provenance {
      source
      recordedAt
    }
    updatedAt
  }
}
fragment CodeFields on Code {
  code
  vi
  en
}`) as unknown as TypedDocumentString<VerifyOrganisationMutation, VerifyOrganisationMutationVariables>;
export const ReturnOrganisationDocument = new TypedDocumentString(`
    mutation ReturnOrganisation($input: ReturnOrganisationInput!) {
  returnOrganisation(input: $input) {
    ...Registration
  }
}
    fragment Registration on OrganisationRegistration {
  id
  state
  revision
  contactName
  contactPhone
  contactEmail
  submittedAt
  returnedReason
  hasPeople
  viewerCan {
    edit
    verify
  }
  organisation {
    id
    organisationKind: kind
    name
    nameEn
    taxCode
    province
    commune
    address
    sizeClass
    website
    summary
    verifiedAt
    verifiedBy {
      vi
      en
    }
    industry {
      ...CodeFields
    }
    provenance {
      source
      recordedAt
    }
    updatedAt
  }
}
fragment CodeFields on Code {
  code
  vi
  en
}`) as unknown as TypedDocumentString<ReturnOrganisationMutation, ReturnOrganisationMutationVariables>;
export const DecideClaimDocument = new TypedDocumentString(`
    mutation DecideClaim($input: DecideOrganisationClaimInput!) {
  decideOrganisationClaim(input: $input) {
    ...Claim
  }
}
    fragment Claim on OrganisationClaim {
  id
  state
  note
  reason
  createdAt
  decidedAt
  personName
  personEmail
  given {
    name
    organisationKind: kind
    place
    address
    sizeClass
    website
    contactName
    contactPhone
    contactEmail
    industry {
      ...CodeFields
    }
  }
  organisation {
    id
    name
    nameEn
    province
    commune
    verifiedAt
  }
}
fragment CodeFields on Code {
  code
  vi
  en
}`) as unknown as TypedDocumentString<DecideClaimMutation, DecideClaimMutationVariables>;
export const RegisterOrganisationForDocument = new TypedDocumentString(`
    mutation RegisterOrganisationFor($input: RegisterOrganisationInput!) {
  registerOrganisationFor(input: $input) {
    outcome
    organisationId
  }
}
    `) as unknown as TypedDocumentString<RegisterOrganisationForMutation, RegisterOrganisationForMutationVariables>;
export const RegistrationStartDocument = new TypedDocumentString(`
    query RegistrationStart {
  viewer {
    id
    fullName
    email
  }
}
    `) as unknown as TypedDocumentString<RegistrationStartQuery, RegistrationStartQueryVariables>;
export const TaxCodeLookDocument = new TypedDocumentString(`
    query TaxCodeLook($taxCode: String!) {
  organisationByTaxCode(taxCode: $taxCode) {
    valid
    problem
    kind
    display
    exists
    claimable
    yours
    organisation {
      ...OrganisationCard
      commune
      address
      provenance {
        source
        recordedAt
      }
    }
  }
}
    fragment CodeFields on Code {
  code
  vi
  en
}
fragment OrganisationCard on Organisation {
  id
  organisationKind: kind
  name
  nameEn
  summary
  province
  sizeClass
  verifiedAt
  verifiedBy {
    vi
    en
  }
  industry {
    ...CodeFields
  }
}`) as unknown as TypedDocumentString<TaxCodeLookQuery, TaxCodeLookQueryVariables>;
export const RegisterOrganisationDocument = new TypedDocumentString(`
    mutation RegisterOrganisation($input: RegisterOrganisationInput!) {
  registerOrganisation(input: $input) {
    outcome
    organisationId
  }
}
    `) as unknown as TypedDocumentString<RegisterOrganisationMutation, RegisterOrganisationMutationVariables>;
export const ClaimOrganisationDocument = new TypedDocumentString(`
    mutation ClaimOrganisation($input: ClaimOrganisationInput!) {
  claimOrganisation(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<ClaimOrganisationMutation, ClaimOrganisationMutationVariables>;
export const MyOrganisationsDocument = new TypedDocumentString(`
    query MyOrganisations {
  myOrganisations {
    ...Registration
  }
  myOrganisationClaims {
    ...Claim
  }
  myInvitations {
    id
    organisationName
    roles
    expiresAt
  }
}
    fragment Registration on OrganisationRegistration {
  id
  state
  revision
  contactName
  contactPhone
  contactEmail
  submittedAt
  returnedReason
  hasPeople
  viewerCan {
    edit
    verify
  }
  organisation {
    id
    organisationKind: kind
    name
    nameEn
    taxCode
    province
    commune
    address
    sizeClass
    website
    summary
    verifiedAt
    verifiedBy {
      vi
      en
    }
    industry {
      ...CodeFields
    }
    provenance {
      source
      recordedAt
    }
    updatedAt
  }
}
fragment Claim on OrganisationClaim {
  id
  state
  note
  reason
  createdAt
  decidedAt
  personName
  personEmail
  given {
    name
    organisationKind: kind
    place
    address
    sizeClass
    website
    contactName
    contactPhone
    contactEmail
    industry {
      ...CodeFields
    }
  }
  organisation {
    id
    name
    nameEn
    province
    commune
    verifiedAt
  }
}
fragment CodeFields on Code {
  code
  vi
  en
}`) as unknown as TypedDocumentString<MyOrganisationsQuery, MyOrganisationsQueryVariables>;
export const MyOrganisationDocument = new TypedDocumentString(`
    query MyOrganisation($id: ID!) {
  organisationRegistration(id: $id) {
    ...Registration
  }
}
    fragment Registration on OrganisationRegistration {
  id
  state
  revision
  contactName
  contactPhone
  contactEmail
  submittedAt
  returnedReason
  hasPeople
  viewerCan {
    edit
    verify
  }
  organisation {
    id
    organisationKind: kind
    name
    nameEn
    taxCode
    province
    commune
    address
    sizeClass
    website
    summary
    verifiedAt
    verifiedBy {
      vi
      en
    }
    industry {
      ...CodeFields
    }
    provenance {
      source
      recordedAt
    }
    updatedAt
  }
}
fragment CodeFields on Code {
  code
  vi
  en
}`) as unknown as TypedDocumentString<MyOrganisationQuery, MyOrganisationQueryVariables>;
export const UpdateOrganisationDocument = new TypedDocumentString(`
    mutation UpdateOrganisation($input: UpdateOrganisationRegistrationInput!) {
  updateOrganisationRegistration(input: $input) {
    ...Registration
  }
}
    fragment Registration on OrganisationRegistration {
  id
  state
  revision
  contactName
  contactPhone
  contactEmail
  submittedAt
  returnedReason
  hasPeople
  viewerCan {
    edit
    verify
  }
  organisation {
    id
    organisationKind: kind
    name
    nameEn
    taxCode
    province
    commune
    address
    sizeClass
    website
    summary
    verifiedAt
    verifiedBy {
      vi
      en
    }
    industry {
      ...CodeFields
    }
    provenance {
      source
      recordedAt
    }
    updatedAt
  }
}
fragment CodeFields on Code {
  code
  vi
  en
}`) as unknown as TypedDocumentString<UpdateOrganisationMutation, UpdateOrganisationMutationVariables>;
export const OrganisationPeopleDocument = new TypedDocumentString(`
    query OrganisationPeople($id: ID!) {
  organisationRegistration(id: $id) {
    id
    organisation {
      id
      name
      nameEn
    }
  }
  organisationPeople(organisationId: $id) {
    userId
    fullName
    email
    roles
    joinedAt
  }
}
    `) as unknown as TypedDocumentString<OrganisationPeopleQuery, OrganisationPeopleQueryVariables>;
export const OrganisationInvitationsDocument = new TypedDocumentString(`
    query OrganisationInvitations($id: ID!) {
  organisationInvitations(organisationId: $id) {
    id
    email
    roles
    createdAt
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<OrganisationInvitationsQuery, OrganisationInvitationsQueryVariables>;
export const InvitePersonDocument = new TypedDocumentString(`
    mutation InvitePerson($input: InviteInput!) {
  invitePerson(input: $input)
}
    `) as unknown as TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>;
export const RevokeInvitationDocument = new TypedDocumentString(`
    mutation RevokeInvitation($id: ID!) {
  revokeInvitation(id: $id)
}
    `) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const JoinOrganisationDocument = new TypedDocumentString(`
    mutation JoinOrganisation($id: ID!) {
  joinOrganisation(invitationId: $id)
}
    `) as unknown as TypedDocumentString<JoinOrganisationMutation, JoinOrganisationMutationVariables>;
export const SetMembershipRolesDocument = new TypedDocumentString(`
    mutation SetMembershipRoles($organisationId: ID!, $userId: ID!, $roles: [OrganisationRole!]!) {
  setMembershipRoles(
    organisationId: $organisationId
    userId: $userId
    roles: $roles
  )
}
    `) as unknown as TypedDocumentString<SetMembershipRolesMutation, SetMembershipRolesMutationVariables>;
export const EndMembershipDocument = new TypedDocumentString(`
    mutation EndMembership($organisationId: ID!, $userId: ID!) {
  endMembership(organisationId: $organisationId, userId: $userId)
}
    `) as unknown as TypedDocumentString<EndMembershipMutation, EndMembershipMutationVariables>;
export const HandOverInOrganisationDocument = new TypedDocumentString(`
    mutation HandOverInOrganisation($organisationId: ID!, $from: ID!, $to: ID!) {
  handOverMembership(
    organisationId: $organisationId
    fromUserId: $from
    toUserId: $to
  )
}
    `) as unknown as TypedDocumentString<HandOverInOrganisationMutation, HandOverInOrganisationMutationVariables>;
export const ReviewQueueDocument = new TypedDocumentString(`
    query ReviewQueue {
  needsToReview(first: 50) {
    totalCount
    edges {
      node {
        ...OwnNeed
        submittedAt
        mayReview: viewerCan {
          review
        }
      }
    }
  }
  offersToReview(first: 50) {
    totalCount
    edges {
      node {
        ...OwnOffer
        submittedAt
        mayReview: viewerCan {
          review
        }
      }
    }
  }
}
    fragment OwnNeed on Need {
  id
  revision
  status
  title
  description
  currentSituation
  wantedResult
  constraints
  region
  budgetMinVnd
  budgetVnd
  deadline
  visibility
  anonymous
  keywords
  namedReaders
  reviewReason
  expiresAt
  updatedAt
  attachments {
    ...AttachmentItem
  }
  completeness {
    percent
    missing
  }
  viewerCan {
    edit
    publish
    close
    reopen
    withdraw
  }
  namedOrganisations {
    id
    name
  }
  fieldOfScience {
    ...CodeFields
  }
  industry {
    ...CodeFields
  }
  organisation {
    id
    name
  }
}
fragment OwnOffer on Offer {
  id
  revision
  status
  title
  offerKind: kind
  summary
  trl
  ipStatus
  transferForms
  price {
    minVnd
    maxVnd
  }
  region
  visibility
  keywords
  namedReaders
  reviewReason
  expiresAt
  updatedAt
  attachments {
    ...AttachmentItem
  }
  viewerCan {
    edit
    publish
    close
    reopen
    withdraw
  }
  namedOrganisations {
    id
    name
  }
  fieldOfScience {
    ...CodeFields
  }
  industry {
    ...CodeFields
  }
  organisation {
    id
    name
  }
}
fragment AttachmentItem on Attachment {
  id
  name
  type
  bytes
  url
  notes
}
fragment CodeFields on Code {
  code
  vi
  en
}`) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const ApproveNeedDocument = new TypedDocumentString(`
    mutation ApproveNeed($input: ListingStepInput!) {
  step: approveNeed(input: $input) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<ApproveNeedMutation, ApproveNeedMutationVariables>;
export const ApproveOfferDocument = new TypedDocumentString(`
    mutation ApproveOffer($input: ListingStepInput!) {
  step: approveOffer(input: $input) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<ApproveOfferMutation, ApproveOfferMutationVariables>;
export const RejectNeedDocument = new TypedDocumentString(`
    mutation RejectNeed($input: RejectInput!) {
  step: rejectNeed(input: $input) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<RejectNeedMutation, RejectNeedMutationVariables>;
export const RejectOfferDocument = new TypedDocumentString(`
    mutation RejectOffer($input: RejectInput!) {
  step: rejectOffer(input: $input) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<RejectOfferMutation, RejectOfferMutationVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!, $after: String, $filter: SearchFilter, $asTyped: Boolean!) {
  search(
    text: $text
    first: $first
    after: $after
    filter: $filter
    asTyped: $asTyped
  ) {
    totalCount
    correctedText
    facets {
      ...FacetFields
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        title
        titleMarks {
          start
          end
        }
        snippet
        snippetMarks {
          start
          end
        }
        item {
          __typename
          ... on Offer {
            id
            region
            organisation {
              name
            }
          }
          ... on Need {
            id
            region
            organisation {
              name
            }
          }
          ... on Organisation {
            id
            province
          }
          ... on Expert {
            id
            location
          }
          ... on Lab {
            id
            address
          }
          ... on News {
            id
            place
          }
        }
      }
    }
  }
}
    fragment FacetFields on Facet {
  name
  values {
    code
    count
    vi
    en
    selected
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const UnmetSearchesDocument = new TypedDocumentString(`
    query UnmetSearches($first: Int!) {
  unmetSearches(first: $first) {
    text
    days
  }
}
    `) as unknown as TypedDocumentString<UnmetSearchesQuery, UnmetSearchesQueryVariables>;
export const ThesaurusConceptsDocument = new TypedDocumentString(`
    query ThesaurusConcepts($text: String!, $field: String, $first: Int!) {
  thesaurusConcepts(text: $text, field: $field, first: $first) {
    totalCount
    concepts {
      id
      vi
      en
      fieldOfScience {
        ...CodeFields
      }
    }
  }
}
    fragment CodeFields on Code {
  code
  vi
  en
}`) as unknown as TypedDocumentString<ThesaurusConceptsQuery, ThesaurusConceptsQueryVariables>;
export const ThesaurusConceptDocument = new TypedDocumentString(`
    query ThesaurusConcept($id: ID!) {
  thesaurusConcept(id: $id) {
    id
    field
    vi
    viLay
    en
    enLay
    abbr
    broader
    related
    narrower
  }
}
    `) as unknown as TypedDocumentString<ThesaurusConceptQuery, ThesaurusConceptQueryVariables>;
export const ThesaurusVersionsDocument = new TypedDocumentString(`
    query ThesaurusVersions {
  thesaurusVersions {
    number
    state
    note
    revision
    createdAt
    publishedAt
    changes {
      id
      kind
      lines
    }
  }
}
    `) as unknown as TypedDocumentString<ThesaurusVersionsQuery, ThesaurusVersionsQueryVariables>;
export const ThesaurusEffectDocument = new TypedDocumentString(`
    query ThesaurusEffect($needId: ID!) {
  thesaurusEffect(needId: $needId) {
    id
    title
    rankBefore
    rankAfter
    bandBefore
    bandAfter
  }
}
    `) as unknown as TypedDocumentString<ThesaurusEffectQuery, ThesaurusEffectQueryVariables>;
export const NeedsToTryDocument = new TypedDocumentString(`
    query NeedsToTry($text: String!) {
  search(text: $text, first: 5, filter: {kinds: [NEED]}) {
    edges {
      node {
        title
        item {
          ... on Need {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeedsToTryQuery, NeedsToTryQueryVariables>;
export const ThesaurusProposalsDocument = new TypedDocumentString(`
    query ThesaurusProposals($state: ThesaurusProposalState!) {
  thesaurusProposals(state: $state, first: 50) {
    id
    source
    term
    concept
    seen
    state
    reason
  }
}
    `) as unknown as TypedDocumentString<ThesaurusProposalsQuery, ThesaurusProposalsQueryVariables>;
export const SaveThesaurusConceptDocument = new TypedDocumentString(`
    mutation SaveThesaurusConcept($input: ThesaurusConceptInput!) {
  saveThesaurusConcept(input: $input)
}
    `) as unknown as TypedDocumentString<SaveThesaurusConceptMutation, SaveThesaurusConceptMutationVariables>;
export const DropThesaurusConceptDocument = new TypedDocumentString(`
    mutation DropThesaurusConcept($id: ID!, $input: ThesaurusDraftInput!) {
  dropThesaurusConcept(id: $id, input: $input)
}
    `) as unknown as TypedDocumentString<DropThesaurusConceptMutation, DropThesaurusConceptMutationVariables>;
export const DiscardThesaurusDraftDocument = new TypedDocumentString(`
    mutation DiscardThesaurusDraft($input: ThesaurusDraftInput!) {
  discardThesaurusDraft(input: $input)
}
    `) as unknown as TypedDocumentString<DiscardThesaurusDraftMutation, DiscardThesaurusDraftMutationVariables>;
export const PublishThesaurusDocument = new TypedDocumentString(`
    mutation PublishThesaurus($input: PublishThesaurusInput!) {
  publishThesaurus(input: $input)
}
    `) as unknown as TypedDocumentString<PublishThesaurusMutation, PublishThesaurusMutationVariables>;
export const RevertThesaurusDocument = new TypedDocumentString(`
    mutation RevertThesaurus($input: RevertThesaurusInput!) {
  revertThesaurus(input: $input)
}
    `) as unknown as TypedDocumentString<RevertThesaurusMutation, RevertThesaurusMutationVariables>;
export const GatherThesaurusProposalsDocument = new TypedDocumentString(`
    mutation GatherThesaurusProposals {
  gatherThesaurusProposals
}
    `) as unknown as TypedDocumentString<GatherThesaurusProposalsMutation, GatherThesaurusProposalsMutationVariables>;
export const DecideThesaurusProposalDocument = new TypedDocumentString(`
    mutation DecideThesaurusProposal($input: DecideProposalInput!) {
  decideThesaurusProposal(input: $input)
}
    `) as unknown as TypedDocumentString<DecideThesaurusProposalMutation, DecideThesaurusProposalMutationVariables>;
export const AttachFileDocument = new TypedDocumentString(`
    mutation AttachFile($input: AttachFileInput!) {
  attachFile(input: $input) {
    ...AttachmentItem
  }
}
    fragment AttachmentItem on Attachment {
  id
  name
  type
  bytes
  url
  notes
}`) as unknown as TypedDocumentString<AttachFileMutation, AttachFileMutationVariables>;
export const RemoveFileDocument = new TypedDocumentString(`
    mutation RemoveFile($id: ID!) {
  removeFile(id: $id)
}
    `) as unknown as TypedDocumentString<RemoveFileMutation, RemoveFileMutationVariables>;
export const CloseNeedDocument = new TypedDocumentString(`
    mutation CloseNeed($input: ListingStepInput!) {
  step: closeNeed(input: $input) {
    id
    revision
    status
  }
}
    `) as unknown as TypedDocumentString<CloseNeedMutation, CloseNeedMutationVariables>;
export const ReopenNeedDocument = new TypedDocumentString(`
    mutation ReopenNeed($input: PublishInput!) {
  step: reopenNeed(input: $input) {
    id
    revision
    status
  }
}
    `) as unknown as TypedDocumentString<ReopenNeedMutation, ReopenNeedMutationVariables>;
export const WithdrawNeedDocument = new TypedDocumentString(`
    mutation WithdrawNeed($input: ListingStepInput!) {
  step: withdrawNeed(input: $input) {
    id
    revision
    status
  }
}
    `) as unknown as TypedDocumentString<WithdrawNeedMutation, WithdrawNeedMutationVariables>;
export const CloseOfferDocument = new TypedDocumentString(`
    mutation CloseOffer($input: ListingStepInput!) {
  step: closeOffer(input: $input) {
    id
    revision
    status
  }
}
    `) as unknown as TypedDocumentString<CloseOfferMutation, CloseOfferMutationVariables>;
export const ReopenOfferDocument = new TypedDocumentString(`
    mutation ReopenOffer($input: PublishInput!) {
  step: reopenOffer(input: $input) {
    id
    revision
    status
  }
}
    `) as unknown as TypedDocumentString<ReopenOfferMutation, ReopenOfferMutationVariables>;
export const WithdrawOfferDocument = new TypedDocumentString(`
    mutation WithdrawOffer($input: ListingStepInput!) {
  step: withdrawOffer(input: $input) {
    id
    revision
    status
  }
}
    `) as unknown as TypedDocumentString<WithdrawOfferMutation, WithdrawOfferMutationVariables>;
export const PlaceOfDocument = new TypedDocumentString(`
    query PlaceOf($text: String!) {
  placeOf(text: $text) {
    kind
    province
    commune
    options {
      unit
      vi
      en
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceOfQuery, PlaceOfQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!) {
  suggest(text: $text, first: 7) {
    text
    kind
    id
  }
  suggestFacets(text: $text, first: 3) {
    facet
    code
    vi
    en
    count
  }
}
    `) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const BehindUndertakingDocument = new TypedDocumentString(`
    query BehindUndertaking {
  listingsBehindUndertaking {
    needs
    offers
  }
}
    `) as unknown as TypedDocumentString<BehindUndertakingQuery, BehindUndertakingQueryVariables>;
export const UndertakingDocument = new TypedDocumentString(`
    query Undertaking {
  confidentialityUndertaking {
    version
    vi
    en
    validFrom
    acceptedAt
  }
}
    `) as unknown as TypedDocumentString<UndertakingQuery, UndertakingQueryVariables>;
export const AcceptUndertakingDocument = new TypedDocumentString(`
    mutation AcceptUndertaking($version: Int!) {
  acceptConfidentialityUndertaking(version: $version) {
    version
    acceptedAt
  }
}
    `) as unknown as TypedDocumentString<AcceptUndertakingMutation, AcceptUndertakingMutationVariables>;
export const PublishUndertakingDocument = new TypedDocumentString(`
    mutation PublishUndertaking($input: NdaTextInput!) {
  publishConfidentialityUndertaking(input: $input) {
    version
  }
}
    `) as unknown as TypedDocumentString<PublishUndertakingMutation, PublishUndertakingMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    fullName
    roles
    waitingRoles
    memberships {
      organisationId
      organisationName
      roles
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const MyPublishedOffersDocument = new TypedDocumentString(`
    query MyPublishedOffers {
  myOffers(first: 50, statuses: [PUBLISHED]) {
    edges {
      node {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyPublishedOffersQuery, MyPublishedOffersQueryVariables>;
export const MyPublishedNeedsDocument = new TypedDocumentString(`
    query MyPublishedNeeds {
  myNeeds(first: 50, statuses: [PUBLISHED]) {
    edges {
      node {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyPublishedNeedsQuery, MyPublishedNeedsQueryVariables>;
export const ExpressInterestDocument = new TypedDocumentString(`
    mutation ExpressInterest($input: InterestInput!) {
  expressInterest(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<ExpressInterestMutation, ExpressInterestMutationVariables>;
export const GiveMatchFeedbackDocument = new TypedDocumentString(`
    mutation GiveMatchFeedback($input: MatchFeedbackInput!) {
  giveMatchFeedback(input: $input)
}
    `) as unknown as TypedDocumentString<GiveMatchFeedbackMutation, GiveMatchFeedbackMutationVariables>;
export const WithdrawMatchFeedbackDocument = new TypedDocumentString(`
    mutation WithdrawMatchFeedback($input: MatchPairInput!) {
  withdrawMatchFeedback(input: $input)
}
    `) as unknown as TypedDocumentString<WithdrawMatchFeedbackMutation, WithdrawMatchFeedbackMutationVariables>;