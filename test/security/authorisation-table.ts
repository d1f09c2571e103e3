import type { Role } from '../../api/src/platform/auth/actor.js';

/** Who may call a root field: anybody, anybody with a session, or who holds one of these roles now. */
export type Who = 'anybody' | 'signed in' | readonly Role[];

/** What somebody hears who asks for what belongs to another organisation or person: a refusal, nothing, or the answer. */
export type OfOthers = 'NOT_FOUND' | 'FORBIDDEN' | 'nothing' | 'allowed';

/** One thing that an operation is tried with: one's own, and that of another organisation or person. */
export interface Case {
  /** Arguments that name a thing, at whatever depth. */
  readonly object: Readonly<Record<string, Thing>>;
  /** With another's thing; NOT_FOUND where nothing is said. What it refuses or hides must leave the thing as it was. */
  readonly others?: OfOthers;
  /** Roles whose work is the things of every organisation: they get through with anybody's. */
  readonly exceptRoles?: readonly Role[];
  /** Roles that may know of it and do nothing with it: they are told FORBIDDEN. */
  readonly readers?: readonly Role[];
  /** Roles in the organisation that get through with its own; whoever else belongs to it may be refused like others. */
  readonly own?: readonly Role[];
  /** What one may be told with a thing one gets through to, besides success: a rule of the product, not of access. */
  readonly may?: readonly string[];
  /** Arguments that need a certain value to get as far as the thing, as they are written in an operation. */
  readonly with?: Readonly<Record<string, string>>;
}

export interface Row extends Partial<Case> {
  readonly who: Who;
  /** The same operation with other things. */
  readonly also?: readonly Case[];
}

export type Thing =
  | 'organisation'
  | 'person'
  | 'session'
  | 'passkey'
  | 'invitation'
  | 'draft need'
  | 'need in review'
  | 'confidential need'
  | 'public need'
  | 'need that waits for an answer'
  | 'draft offer'
  | 'offer in review'
  | 'confidential offer'
  | 'public offer'
  | 'uploaded file'
  | 'attached file'
  | 'introduction'
  | 'lab'
  | 'resource'
  | 'booking'
  | 'booking to approve'
  | 'held slot'
  | 'waiting place'
  | 'application of an S&T enterprise'
  | 'obstacle'
  | 'notification';

const advisers = ['adviser', 'province_officer', 'administrator'] as const;
const officers = ['province_officer', 'administrator'] as const;
const officersAndAuditor = ['province_officer', 'administrator', 'auditor'] as const;
const officersAdvisersAndAuditor = ['adviser', 'province_officer', 'administrator', 'auditor'] as const;
const staffOfOrganisations = ['province_officer', 'administrator'] as const;

/** What staff may do for people who cannot; the officer reads every listing and writes none. */
const writers = ['adviser', 'administrator'] as const;
const members = ['member', 'organisation_admin'] as const;
const everyMember = ['member', 'organisation_admin', 'lab_manager'] as const;

const inDays = (days: number, hour: number): string =>
  JSON.stringify(new Date(Math.floor(Date.now() / 86_400_000 + days) * 86_400_000 + hour * 3_600_000));
const slot = { startsAt: inDays(5, 1), endsAt: inDays(5, 2) };

/** What is done with a published one in the name of an organisation: by its people, and staff who write for people who cannot. */
const published = (kind: 'need' | 'offer', extra: Partial<Case> = {}): readonly [Case, Case] => [
  {
    object: { id: `confidential ${kind}` },
    own: members,
    exceptRoles: writers,
    readers: ['province_officer'],
    ...extra,
  },
  // Everybody reads it, so that hiding it would be a lie.
  { object: { id: `public ${kind}` }, own: members, others: 'FORBIDDEN', exceptRoles: writers, ...extra },
];
/** The same, and with a draft, of which not even staff know. */
const written = (kind: 'need' | 'offer', extra: Partial<Case> = {}): readonly [Case, ...Case[]] => [
  { object: { id: `draft ${kind}` }, own: members, ...extra },
  ...published(kind, extra),
];
const of = (who: Who, [first, ...also]: readonly [Case, ...Case[]]): Row => ({ who, ...first, also });

const feedback = (words: Record<string, string>): readonly [Case, Case] => [
  {
    object: { needId: 'confidential need', targetId: 'public offer' },
    own: members,
    exceptRoles: writers,
    readers: ['province_officer'],
    with: { side: 'NEED', ...words },
  },
  {
    object: { needId: 'public need', targetId: 'public offer' },
    own: members,
    others: 'FORBIDDEN',
    exceptRoles: writers,
    with: { side: 'NEED', ...words },
  },
];

/**
 * Every root field of the API and who may call it. An operation that is missing here fails the suite, and so does a row
 * without an operation.
 */
export const authorisation: Readonly<Record<string, Row>> = {
  // What is public
  'Query.counts': { who: 'anybody' },
  'Query.expert': { who: 'anybody' },
  'Query.experts': { who: 'anybody' },
  'Query.lab': { who: 'anybody', object: { id: 'lab' }, others: 'allowed' },
  'Query.labs': { who: 'anybody' },
  'Query.need': {
    who: 'anybody',
    object: { id: 'confidential need' },
    own: everyMember,
    others: 'nothing',
    exceptRoles: advisers,
    also: [
      { object: { id: 'draft need' }, own: everyMember, others: 'nothing' },
      { object: { id: 'public need' }, others: 'allowed' },
    ],
  },
  'Query.needs': { who: 'anybody' },
  'Query.offer': {
    who: 'anybody',
    object: { id: 'confidential offer' },
    own: everyMember,
    others: 'nothing',
    exceptRoles: advisers,
    also: [
      { object: { id: 'draft offer' }, own: everyMember, others: 'nothing' },
      { object: { id: 'public offer' }, others: 'allowed' },
    ],
  },
  'Query.offers': { who: 'anybody' },
  'Query.news': { who: 'anybody' },
  'Query.newsItem': { who: 'anybody' },
  'Query.organisation': { who: 'anybody', object: { id: 'organisation' }, others: 'allowed' },
  'Query.organisations': { who: 'anybody' },
  'Query.search': { who: 'anybody' },
  'Query.suggest': { who: 'anybody' },
  'Query.suggestFacets': { who: 'anybody' },
  'Query.unmetSearches': { who: 'anybody' },

  // Coming in
  'Query.signInOptions': { who: 'anybody' },
  'Query.viewer': { who: 'anybody' },
  'Query.invitation': { who: 'anybody' },
  'Mutation.register': { who: 'anybody' },
  'Mutation.completeRegistration': { who: 'anybody' },
  'Mutation.becomeFirstAdministrator': { who: 'anybody' },
  'Mutation.signIn': { who: 'anybody' },
  'Mutation.startPasskeySignIn': { who: 'anybody' },
  'Mutation.signInWithPasskey': { who: 'anybody' },
  'Mutation.showSecondFactor': { who: 'anybody', may: ['UNAUTHENTICATED'] },
  'Mutation.signOut': { who: 'anybody' },
  'Mutation.requestPasswordReset': { who: 'anybody' },
  'Mutation.resetPassword': { who: 'anybody' },
  'Mutation.confirmEmailChange': { who: 'anybody' },
  'Mutation.acceptInvitationAsNewcomer': { who: 'anybody' },

  // One's own account
  'Query.privacyOfficer': { who: 'anybody' },
  'Query.consents': { who: 'anybody' },
  'Query.myDataRequests': { who: 'signed in' },
  'Query.dataRequests': { who: officers },
  'Mutation.giveConsent': { who: 'signed in' },
  'Mutation.withdrawConsent': { who: 'signed in' },
  'Mutation.requestMyData': { who: 'signed in' },
  'Mutation.requestCorrection': { who: 'signed in' },
  'Mutation.requestErasure': { who: 'signed in' },
  'Mutation.recordDataRequest': { who: officers },
  'Mutation.answerDataRequest': { who: officers },
  'Mutation.extendDataRequest': { who: officers },
  'Mutation.approveDataRequest': { who: officers },
  'Mutation.refuseDataRequest': { who: officers },
  'Query.me': { who: 'signed in' },
  'Query.mySessions': { who: 'signed in' },
  'Query.myPasskeys': { who: 'signed in' },
  'Mutation.updateProfile': { who: 'signed in' },
  'Mutation.changePassword': { who: 'signed in' },
  'Mutation.requestEmailChange': { who: 'signed in' },
  'Mutation.endSession': { who: 'signed in', object: { id: 'session' } },
  'Mutation.endOtherSessions': { who: 'signed in' },
  'Mutation.startTotp': { who: 'signed in', may: ['SECOND_FACTOR_REQUIRED'] },
  'Mutation.confirmTotp': { who: 'signed in', may: ['SECOND_FACTOR_REQUIRED'] },
  'Mutation.removeTotp': { who: 'signed in', may: ['SECOND_FACTOR_REQUIRED'] },
  'Mutation.newRecoveryCodes': { who: 'signed in', may: ['SECOND_FACTOR_REQUIRED'] },
  'Mutation.startPasskey': { who: 'signed in', may: ['SECOND_FACTOR_REQUIRED'] },
  'Mutation.addPasskey': { who: 'signed in' },
  'Mutation.removePasskey': { who: 'signed in', object: { id: 'passkey' }, may: ['SECOND_FACTOR_REQUIRED'] },
  'Mutation.acceptInvitation': { who: 'signed in' },
  'Mutation.joinOrganisation': { who: 'signed in' },
  'Query.myInvitations': { who: 'signed in' },

  // The people of an organisation
  'Query.organisationPeople': {
    who: 'signed in',
    object: { organisationId: 'organisation' },
    own: everyMember,
    exceptRoles: [...staffOfOrganisations, 'auditor'],
  },
  'Query.organisationInvitations': {
    who: 'signed in',
    object: { organisationId: 'organisation' },
    exceptRoles: [...staffOfOrganisations, 'auditor'],
    may: ['FORBIDDEN'],
  },
  'Mutation.invitePerson': {
    who: 'signed in',
    object: { organisationId: 'organisation' },
    own: ['organisation_admin'],
    exceptRoles: staffOfOrganisations,
    readers: ['auditor'],
  },
  'Mutation.revokeInvitation': {
    who: 'signed in',
    object: { id: 'invitation' },
    own: ['organisation_admin'],
    exceptRoles: staffOfOrganisations,
  },
  'Mutation.setMembershipRoles': {
    who: 'signed in',
    object: { organisationId: 'organisation', userId: 'person' },
    own: ['organisation_admin'],
    exceptRoles: staffOfOrganisations,
    readers: ['auditor'],
  },
  'Mutation.endMembership': {
    who: 'signed in',
    object: { organisationId: 'organisation', userId: 'person' },
    own: ['organisation_admin'],
    exceptRoles: staffOfOrganisations,
    readers: ['auditor'],
  },
  'Mutation.handOverMembership': {
    who: 'signed in',
    object: { organisationId: 'organisation', fromUserId: 'person' },
    exceptRoles: staffOfOrganisations,
    readers: ['auditor'],
    // Whom it is handed to does not exist.
    may: ['FORBIDDEN', 'NOT_FOUND'],
  },

  // Administration
  'Query.auditRecords': { who: ['administrator', 'auditor'] },
  'Query.users': { who: ['administrator', 'auditor'] },
  'Mutation.setPlatformRoles': {
    who: ['administrator'],
    object: { userId: 'person' },
    exceptRoles: ['administrator'],
    may: ['FORBIDDEN'],
  },
  'Mutation.disableUser': {
    who: ['administrator'],
    object: { userId: 'person' },
    exceptRoles: ['administrator'],
    may: ['FORBIDDEN'],
  },
  'Mutation.enableUser': {
    who: ['administrator'],
    object: { userId: 'person' },
    exceptRoles: ['administrator'],
    may: ['FORBIDDEN'],
  },
  'Query.mailSettings': { who: ['administrator'] },
  'Query.keptMails': { who: ['administrator'] },
  'Query.failedMails': { who: ['administrator'] },
  'Mutation.sendKeptMail': { who: ['administrator'] },
  'Mutation.retryMail': { who: ['administrator'] },

  // The desk of organisations, needs and offers
  'Query.confidentialityUndertaking': { who: 'anybody' },
  'Query.needsToReview': { who: advisers },
  'Query.offersToReview': { who: advisers },
  'Query.organisationByTaxCode': { who: 'signed in' },
  'Query.organisationCase': { who: advisers, object: { id: 'organisation' }, exceptRoles: advisers },
  'Query.organisationDesk': { who: advisers },
  'Query.organisationClaimsToDecide': { who: advisers },
  'Query.organisationRegistration': {
    who: 'signed in',
    object: { id: 'organisation' },
    own: everyMember,
    others: 'nothing',
    exceptRoles: advisers,
  },
  'Query.organisationsToVerify': { who: advisers },
  'Query.anonymityWarnings': {
    who: 'signed in',
    object: { organisationId: 'organisation' },
    own: members,
    others: 'FORBIDDEN',
    exceptRoles: writers,
  },
  'Query.myNeeds': { who: 'signed in' },
  'Query.myOffers': { who: 'signed in' },
  'Query.myOrganisationClaims': { who: 'signed in' },
  'Query.listingsBehindUndertaking': { who: 'signed in' },
  'Query.myOrganisations': { who: 'signed in' },
  'Query.placeOf': { who: 'anybody' },
  'Query.previewNeedMatches': { who: 'anybody' },
  'Query.previewOfferMatches': { who: 'anybody' },
  'Query.similarNeeds': { who: 'signed in', object: { exceptId: 'draft need' }, others: 'nothing' },
  'Query.similarOffers': { who: 'signed in', object: { exceptId: 'draft offer' }, others: 'nothing' },
  'Query.suggestForText': { who: 'anybody' },
  'Mutation.acceptConfidentialityUndertaking': { who: 'signed in' },
  'Mutation.approveNeed': { who: advisers, object: { id: 'need in review' }, exceptRoles: advisers },
  'Mutation.approveOffer': { who: advisers, object: { id: 'offer in review' }, exceptRoles: advisers },
  'Mutation.claimOrganisation': {
    who: 'signed in',
    object: { organisationId: 'organisation' },
    others: 'allowed',
    may: ['ORGANISATION_HAS_PEOPLE', 'WRONG_STATE'],
  },
  'Mutation.closeNeed': of('signed in', written('need')),
  'Mutation.closeOffer': of('signed in', written('offer')),
  'Mutation.decideOrganisationClaim': { who: advisers },
  'Mutation.publishConfidentialityUndertaking': { who: ['administrator'] },
  'Mutation.publishNeed': of('signed in', written('need')),
  'Mutation.publishOffer': of('signed in', written('offer')),
  'Mutation.registerOrganisation': { who: 'signed in' },
  'Mutation.registerOrganisationFor': { who: advisers },
  'Mutation.rejectNeed': { who: advisers, object: { id: 'need in review' }, exceptRoles: advisers },
  'Mutation.rejectOffer': { who: advisers, object: { id: 'offer in review' }, exceptRoles: advisers },
  'Mutation.reopenNeed': of('signed in', written('need')),
  'Mutation.reopenOffer': of('signed in', written('offer')),
  'Mutation.returnOrganisation': { who: advisers, object: { id: 'organisation' }, exceptRoles: advisers },
  'Mutation.attachFile': {
    who: 'signed in',
    object: { fileId: 'uploaded file', subjectId: 'draft need' },
    own: members,
    with: { kind: 'NEED' },
  },
  'Mutation.removeFile': {
    who: 'signed in',
    object: { id: 'uploaded file' },
    own: everyMember,
    also: [{ object: { id: 'attached file' }, own: members }],
  },
  'Mutation.saveNeedDraft': of('signed in', [
    ...written('need', { with: { revision: '1' } }),
    {
      object: { organisationId: 'organisation' },
      own: members,
      others: 'FORBIDDEN',
      exceptRoles: writers,
      with: { title: '"Sấy lạnh chè"', idempotencyKey: '"mot-khoa-thu-nghiem"' },
    },
  ]),
  'Mutation.saveOfferDraft': of('signed in', [
    ...written('offer', { with: { revision: '1' } }),
    {
      object: { organisationId: 'organisation' },
      own: members,
      others: 'FORBIDDEN',
      exceptRoles: writers,
      with: { title: '"Sấy lạnh chè"', idempotencyKey: '"mot-khoa-thu-nghiem"' },
    },
  ]),
  'Mutation.updateOrganisationRegistration': {
    who: 'signed in',
    object: { id: 'organisation' },
    own: ['organisation_admin'],
    exceptRoles: advisers,
    may: ['FORBIDDEN'],
  },
  'Mutation.verifyOrganisation': { who: advisers, object: { id: 'organisation' }, exceptRoles: advisers },
  'Mutation.withdrawNeed': of('signed in', written('need')),
  'Mutation.withdrawOffer': of('signed in', written('offer')),

  // Words on matches
  'Mutation.giveMatchFeedback': of('signed in', feedback({ verdict: 'HELPFUL' })),
  'Mutation.withdrawMatchFeedback': of('signed in', feedback({})),

  // The thesaurus
  'Query.thesaurusConcepts': { who: advisers },
  'Query.thesaurusConcept': { who: advisers },
  'Query.thesaurusVersions': { who: advisers },
  'Query.thesaurusEffect': { who: advisers },
  'Query.thesaurusProposals': { who: advisers },
  'Mutation.saveThesaurusConcept': { who: advisers },
  'Mutation.dropThesaurusConcept': { who: advisers },
  'Mutation.discardThesaurusDraft': { who: advisers },
  'Mutation.publishThesaurus': { who: advisers },
  'Mutation.revertThesaurus': { who: advisers },
  'Mutation.decideThesaurusProposal': { who: advisers },
  'Mutation.gatherThesaurusProposals': { who: advisers },

  // Unmet needs and figures
  'Query.figures': { who: 'anybody' },
  'Query.deskFigures': { who: officersAdvisersAndAuditor },
  'Query.radarThemes': { who: advisers },
  'Mutation.actOnTheme': { who: advisers },

  // News
  'Query.newsDesk': { who: advisers },
  'Mutation.publishNews': { who: advisers },
  'Mutation.saveNews': { who: advisers },
  'Mutation.withdrawNews': { who: advisers },

  // Introductions, answers to needs, and what people are told
  'Mutation.confirmListingWithLink': { who: 'anybody' },
  'Mutation.confirmNeed': of('signed in', published('need')),
  'Mutation.confirmOffer': of('signed in', published('offer')),
  'Query.answerFigures': { who: 'anybody' },
  'Query.answerQueue': { who: advisers },
  'Query.declineReasons': {
    who: 'signed in',
    object: { id: 'draft need' },
    with: { kind: 'NEED' },
    also: [
      { object: { id: 'public need' }, with: { kind: 'NEED' } },
      { object: { id: 'public offer' }, with: { kind: 'OFFER' } },
    ],
  },
  'Query.introduction': {
    who: 'signed in',
    object: { id: 'introduction' },
    own: everyMember,
    exceptRoles: advisers,
  },
  'Query.introductionsToScreen': { who: advisers },
  'Query.myIntroductions': { who: 'signed in' },
  'Query.myNotifications': { who: 'signed in' },
  'Query.unreadNotifications': { who: 'signed in' },
  'Mutation.acceptIntroduction': {
    who: 'signed in',
    object: { id: 'introduction' },
    own: everyMember,
    readers: advisers,
  },
  'Mutation.answerNothingFound': {
    who: advisers,
    object: { needId: 'need that waits for an answer' },
    exceptRoles: advisers,
  },
  'Mutation.answerWithCandidates': {
    who: advisers,
    object: { needId: 'need that waits for an answer' },
    exceptRoles: advisers,
  },
  'Mutation.declineIntroduction': {
    who: 'signed in',
    object: { id: 'introduction' },
    own: everyMember,
    readers: advisers,
  },
  'Mutation.expressInterest': {
    who: 'signed in',
    object: { needId: 'confidential need', organisationId: 'organisation' },
    own: everyMember,
    readers: advisers,
  },
  'Mutation.markNotificationsRead': {
    who: 'signed in',
    object: { ids: 'notification' },
    others: 'nothing',
  },
  'Mutation.passIntroduction': { who: advisers, object: { id: 'introduction' }, exceptRoles: advisers },
  'Mutation.refuseIntroduction': { who: advisers, object: { id: 'introduction' }, exceptRoles: advisers },
  'Mutation.takeAnswerCase': {
    who: advisers,
    object: { needId: 'need that waits for an answer' },
    exceptRoles: advisers,
  },
  'Mutation.withdrawIntroduction': {
    who: 'signed in',
    object: { id: 'introduction' },
    readers: advisers,
    may: ['FORBIDDEN'],
  },
  'Mutation.sendIntroductionMessage': {
    who: 'signed in',
    object: { id: 'introduction' },
    own: everyMember,
    // Nobody writes before both sides have agreed, and the advisers are told so.
    exceptRoles: advisers,
  },

  // Bookings of laboratory equipment
  'Query.bookableResources': {
    who: 'anybody',
    object: { labId: 'lab' },
    others: 'allowed',
    may: ['nothing'],
  },
  'Query.booking': { who: 'signed in', object: { id: 'booking' }, own: everyMember },
  'Query.findFreeSlot': {
    who: 'anybody',
    object: { resourceId: 'resource' },
    others: 'allowed',
    may: ['nothing'],
  },
  'Query.labAvailability': { who: 'anybody', object: { resourceIds: 'resource' }, others: 'allowed' },
  'Query.labBookings': {
    who: ['lab_manager'],
    object: { labId: 'lab' },
    may: ['nothing'],
    with: { from: inDays(0, 1), to: inDays(7, 1) },
  },
  'Query.myBookings': { who: 'signed in' },
  'Query.myWaitingPlaces': { who: 'signed in' },
  'Mutation.addBookableResource': {
    who: ['lab_manager'],
    object: { labId: 'lab' },
    own: ['lab_manager'],
    others: 'FORBIDDEN',
  },
  'Mutation.approveBooking': {
    who: ['lab_manager'],
    object: { id: 'booking to approve' },
    own: ['lab_manager'],
  },
  'Mutation.blockResource': {
    who: ['lab_manager'],
    object: { resourceId: 'resource' },
    own: ['lab_manager'],
    others: 'FORBIDDEN',
    with: slot,
  },
  'Mutation.bookSeries': {
    who: 'signed in',
    object: { resourceIds: 'resource', organisationId: 'organisation' },
    own: everyMember,
    others: 'FORBIDDEN',
    with: { ...slot, rule: '"FREQ=WEEKLY;COUNT=2"' },
  },
  'Mutation.cancelBooking': { who: 'signed in', object: { id: 'booking' }, own: everyMember },
  'Mutation.confirmBooking': { who: 'signed in', object: { id: 'held slot' }, own: everyMember },
  'Mutation.holdSlot': {
    who: 'signed in',
    object: { resourceIds: 'resource', organisationId: 'organisation' },
    own: everyMember,
    others: 'FORBIDDEN',
    with: slot,
  },
  'Mutation.joinWaitingList': {
    who: 'signed in',
    object: { resourceId: 'resource', organisationId: 'organisation' },
    own: everyMember,
    others: 'FORBIDDEN',
    with: { ...slot, minutes: '60' },
  },
  'Mutation.leaveWaitingList': { who: 'signed in', object: { id: 'waiting place' }, own: everyMember },
  'Mutation.moveBooking': { who: 'signed in', object: { id: 'booking' }, own: everyMember, with: slot },
  'Mutation.rejectBooking': {
    who: ['lab_manager'],
    object: { id: 'booking to approve' },
    own: ['lab_manager'],
  },
  'Mutation.requestBooking': {
    who: 'signed in',
    object: { resourceIds: 'resource', organisationId: 'organisation' },
    own: everyMember,
    others: 'FORBIDDEN',
    with: slot,
  },

  // The register of S&T enterprises
  'Query.stApplication': {
    who: 'signed in',
    object: { id: 'application of an S&T enterprise' },
    own: everyMember,
    exceptRoles: officersAndAuditor,
  },
  'Query.stApplications': { who: 'signed in' },
  'Query.stAssessments': {
    who: officersAndAuditor,
    object: { organisationId: 'organisation' },
    exceptRoles: officersAndAuditor,
    may: ['nothing'],
  },
  'Query.stCertificate': { who: 'anybody' },
  'Query.stCertificatePublications': { who: 'anybody' },
  'Query.stClocks': { who: officersAndAuditor },
  'Query.stConditions': { who: 'anybody' },
  'Query.stEnterpriseCount': { who: 'anybody' },
  'Mutation.assessStEnterprise': { who: officers },
  'Mutation.cancelStCertificate': { who: officers },
  'Mutation.checkStApplication': {
    who: officers,
    object: { id: 'application of an S&T enterprise' },
    exceptRoles: officers,
  },
  'Mutation.chooseTripling': { who: officers },
  'Mutation.correctStCertificateEntry': { who: officers },
  'Mutation.decideStApplication': { who: officers },
  'Mutation.importStCertificates': { who: officers },
  'Mutation.meetStClock': { who: officers },
  'Mutation.submitStApplication': {
    who: 'signed in',
    object: { organisationId: 'organisation' },
    own: members,
    others: 'FORBIDDEN',
    exceptRoles: officers,
    with: { kind: 'ISSUE' },
  },
  'Mutation.withdrawStCertificate': { who: officers },

  // Indicators
  'Query.indicators': { who: 'anybody' },
  'Mutation.changeIndicatorDraft': { who: officers },
  'Mutation.confirmIndicatorValue': { who: officers },
  'Mutation.enterIndicatorValue': { who: officers },
  'Mutation.snapshotIndicator': { who: officers },

  // The plan
  'Query.agencies': { who: 'anybody' },
  'Query.agencySuccessions': { who: 'anybody' },
  'Query.planItems': { who: 'anybody' },
  'Query.obstaclesToFollow': { who: officersAndAuditor },
  'Query.myObstacles': { who: 'signed in' },
  'Mutation.addAgency': { who: officers },
  'Mutation.recordAgencySuccession': { who: officers },
  'Mutation.addPlanItem': { who: officers },
  'Mutation.assignPlanItem': { who: officers },
  'Mutation.reassignDuties': { who: officers },
  'Mutation.recordPlanProgress': { who: officers },
  'Mutation.recordPlanBudget': { who: officers },
  'Mutation.raiseObstacle': { who: 'signed in', object: { organisationId: 'organisation' }, own: members },
  'Mutation.moveObstacle': {
    who: 'signed in',
    object: { id: 'obstacle' },
    exceptRoles: officers,
    readers: ['auditor'],
    may: ['FORBIDDEN'],
    with: { to: 'TRIAGED' },
  },
};
