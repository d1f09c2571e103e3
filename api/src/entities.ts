import { Agency, AgencySuccession } from './modules/agencies/persistence/agency.entities.js';
import { Allocation } from './modules/bookings/persistence/allocation.entity.js';
import { BookableResourceRecord } from './modules/bookings/persistence/bookable-resource.entity.js';
import { WaitingEntry } from './modules/bookings/persistence/waiting-entry.entity.js';
import { Expert } from './modules/experts/persistence/expert.entity.js';
import { StoredFile } from './modules/files/persistence/stored-file.entity.js';
import { Consent, ConsentText, DataRequest } from './modules/privacy/persistence/privacy.entities.js';
import { ImportBatch } from './modules/imports/persistence/import-batch.entity.js';
import { ImportProblem } from './modules/imports/persistence/import-problem.entity.js';
import {
  Introduction,
  IntroductionMessageRecord,
  IntroductionStepRecord,
} from './modules/introductions/persistence/introduction.entities.js';
import { NeedAnswer, NeedAnswerCandidate } from './modules/introductions/persistence/need-answer.entities.js';
import { Lab } from './modules/labs/persistence/lab.entity.js';
import { ListingReaderOrganisation } from './modules/market/persistence/listing-reader-organisation.entity.js';
import { ListingReader } from './modules/market/persistence/listing-reader.entity.js';
import { NdaAcceptance, NdaText } from './modules/market/persistence/nda.entities.js';
import { Need } from './modules/market/persistence/need.entity.js';
import { Offer } from './modules/market/persistence/offer.entity.js';
import { Notification } from './modules/notifications/persistence/notification.entity.js';
import { MatchList } from './modules/matching/persistence/match-list.entity.js';
import { MatchRecord } from './modules/matching/persistence/match.entity.js';
import { NewsItem } from './modules/news/persistence/news-item.entity.js';
import { OrganisationClaim } from './modules/organisations/persistence/organisation-claim.entity.js';
import { Organisation } from './modules/organisations/persistence/organisation.entity.js';
import { Ceremony } from './modules/identity/persistence/ceremony.entity.js';
import { Credential } from './modules/identity/persistence/credential.entity.js';
import { ExternalIdentity } from './modules/identity/persistence/external-identity.entity.js';
import { Invitation } from './modules/identity/persistence/invitation.entity.js';
import { Membership } from './modules/identity/persistence/membership.entity.js';
import { OneTimeLink } from './modules/identity/persistence/one-time-link.entity.js';
import {
  Passkey,
  RecoveryCode,
  TotpAuthenticator,
} from './modules/identity/persistence/second-factor.entities.js';
import { Session } from './modules/identity/persistence/session.entity.js';
import { User } from './modules/identity/persistence/user.entity.js';
import { IndicatorValue, TriplingChoice } from './modules/indicators/persistence/indicator.entities.js';
import {
  StApplication,
  StApplicationStep,
  StAssessment,
  StCertificate,
  StCertificateEvent,
  StClock,
} from './modules/st-enterprises/persistence/st-enterprise.entities.js';
import { AuditCheckpoint } from './platform/audit/audit-checkpoint.entity.js';
import {
  PlanBudgetLine,
  PlanDuty,
  PlanItem,
  PlanObstacle,
  PlanObstacleStep,
  PlanProgress,
} from './modules/plan/persistence/plan.entities.js';
import { AuditRecord } from './platform/audit/audit-record.entity.js';
import { ConfidentialView } from './platform/audit/confidential-view.entity.js';
import { IdempotencyKey } from './platform/idempotency/idempotency-key.entity.js';
import { KeptMail } from './platform/kept-mail.entity.js';
import { RateCounter } from './platform/rate-limit/rate-counter.entity.js';
import { SearchRebuild } from './platform/search/search-rebuild.entity.js';
import { UnmetSearch } from './modules/search/persistence/unmet-search.entity.js';
import { MatchFeedback } from './modules/matching/persistence/match-feedback.entity.js';
import { RadarActionRecord } from './modules/radar/persistence/radar-action.entity.js';
import { ThesaurusProposal } from './modules/thesaurus/persistence/thesaurus-proposal.entity.js';
import { ThesaurusVersion } from './platform/thesaurus/thesaurus-version.entity.js';
import { ItemProjection } from './platform/events/projection.entity.js';

/** Every table of ours, for the data source. */
export const entities = [
  Organisation,
  Offer,
  Need,
  Expert,
  Lab,
  ItemProjection,
  MatchList,
  MatchRecord,
  ImportBatch,
  ImportProblem,
  User,
  Credential,
  Session,
  Membership,
  Invitation,
  OneTimeLink,
  TotpAuthenticator,
  Passkey,
  RecoveryCode,
  Ceremony,
  ExternalIdentity,
  AuditRecord,
  AuditCheckpoint,
  ConfidentialView,
  RateCounter,
  KeptMail,
  IdempotencyKey,
  OrganisationClaim,
  ListingReader,
  ListingReaderOrganisation,
  NdaText,
  NdaAcceptance,
  BookableResourceRecord,
  Allocation,
  WaitingEntry,
  SearchRebuild,
  UnmetSearch,
  StCertificate,
  StCertificateEvent,
  StAssessment,
  StApplication,
  StApplicationStep,
  StClock,
  IndicatorValue,
  TriplingChoice,
  NewsItem,
  Agency,
  AgencySuccession,
  PlanItem,
  PlanDuty,
  PlanProgress,
  PlanBudgetLine,
  PlanObstacle,
  PlanObstacleStep,
  StoredFile,
  ThesaurusVersion,
  ThesaurusProposal,
  MatchFeedback,
  RadarActionRecord,
  Introduction,
  IntroductionStepRecord,
  IntroductionMessageRecord,
  NeedAnswer,
  NeedAnswerCandidate,
  Notification,
  ConsentText,
  Consent,
  DataRequest,
];
