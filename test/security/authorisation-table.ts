import type { Role } from '../../api/src/platform/auth/actor.js';

/** Who may call a root field: anybody, anybody with a session, or who holds one of these roles now. */
export type Who = 'anybody' | 'signed in' | readonly Role[];

export interface Row {
  readonly who: Who;
  /**
   * Arguments that name a thing: which thing of one's own, or of another organisation or person, is put in. With the
   * other's, everybody but `exceptRoles` gets NOT_FOUND.
   */
  readonly object?: Readonly<Record<string, Thing>>;
  readonly exceptRoles?: readonly Role[];
  /** What one may be told with one's own object besides success: a rule of the product, not of access. */
  readonly may?: readonly string[];
}
export type Thing = 'organisation' | 'person' | 'session' | 'passkey' | 'invitation';

const advisers = ['adviser', 'province_officer', 'administrator'] as const;
const officers = ['province_officer', 'administrator'] as const;
const officersAndAuditor = ['province_officer', 'administrator', 'auditor'] as const;
const officersAdvisersAndAuditor = ['adviser', 'province_officer', 'administrator', 'auditor'] as const;
const staffOfOrganisations = ['province_officer', 'administrator'] as const;

/**
 * Every root field of the API and who may call it. An operation that is missing here fails the suite, and so does a row
 * without an operation.
 */
export const authorisation: Readonly<Record<string, Row>> = {
  // What is public
  'Query.counts': { who: 'anybody' },
  'Query.expert': { who: 'anybody' },
  'Query.experts': { who: 'anybody' },
  'Query.lab': { who: 'anybody' },
  'Query.labs': { who: 'anybody' },
  'Query.need': { who: 'anybody' },
  'Query.needs': { who: 'anybody' },
  'Query.offer': { who: 'anybody' },
  'Query.offers': { who: 'anybody' },
  'Query.news': { who: 'anybody' },
  'Query.newsItem': { who: 'anybody' },
  'Query.organisation': { who: 'anybody' },
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
    exceptRoles: [...staffOfOrganisations, 'auditor'],
    may: ['FORBIDDEN'],
  },
  'Mutation.revokeInvitation': {
    who: 'signed in',
    object: { id: 'invitation' },
    exceptRoles: staffOfOrganisations,
  },
  'Mutation.setMembershipRoles': {
    who: 'signed in',
    object: { organisationId: 'organisation', userId: 'person' },
    exceptRoles: [...staffOfOrganisations, 'auditor'],
    may: ['FORBIDDEN'],
  },
  'Mutation.endMembership': {
    who: 'signed in',
    object: { organisationId: 'organisation', userId: 'person' },
    exceptRoles: [...staffOfOrganisations, 'auditor'],
    may: ['FORBIDDEN'],
  },
  'Mutation.handOverMembership': {
    who: 'signed in',
    object: { organisationId: 'organisation', fromUserId: 'person' },
    exceptRoles: [...staffOfOrganisations, 'auditor'],
    may: ['FORBIDDEN'],
  },

  // Administration
  'Query.auditRecords': { who: ['administrator', 'auditor'] },
  'Query.users': { who: ['administrator', 'auditor'] },
  'Mutation.setPlatformRoles': { who: ['administrator'] },
  'Mutation.disableUser': { who: ['administrator'] },
  'Mutation.enableUser': { who: ['administrator'] },
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
  'Query.organisationCase': { who: advisers },
  'Query.organisationDesk': { who: advisers },
  'Query.organisationClaimsToDecide': { who: advisers },
  'Query.organisationRegistration': { who: 'signed in' },
  'Query.organisationsToVerify': { who: advisers },
  'Query.anonymityWarnings': { who: 'signed in' },
  'Query.myNeeds': { who: 'signed in' },
  'Query.myOffers': { who: 'signed in' },
  'Query.myOrganisationClaims': { who: 'signed in' },
  'Query.listingsBehindUndertaking': { who: 'signed in' },
  'Query.myOrganisations': { who: 'signed in' },
  'Query.placeOf': { who: 'anybody' },
  'Query.previewNeedMatches': { who: 'anybody' },
  'Query.previewOfferMatches': { who: 'anybody' },
  'Query.similarNeeds': { who: 'signed in' },
  'Query.similarOffers': { who: 'signed in' },
  'Query.suggestForText': { who: 'anybody' },
  'Mutation.acceptConfidentialityUndertaking': { who: 'signed in' },
  'Mutation.approveNeed': { who: advisers },
  'Mutation.approveOffer': { who: advisers },
  'Mutation.claimOrganisation': { who: 'signed in' },
  'Mutation.closeNeed': { who: 'signed in' },
  'Mutation.closeOffer': { who: 'signed in' },
  'Mutation.decideOrganisationClaim': { who: advisers },
  'Mutation.publishConfidentialityUndertaking': { who: ['administrator'] },
  'Mutation.publishNeed': { who: 'signed in' },
  'Mutation.publishOffer': { who: 'signed in' },
  'Mutation.registerOrganisation': { who: 'signed in' },
  'Mutation.registerOrganisationFor': { who: advisers },
  'Mutation.rejectNeed': { who: advisers },
  'Mutation.rejectOffer': { who: advisers },
  'Mutation.reopenNeed': { who: 'signed in' },
  'Mutation.reopenOffer': { who: 'signed in' },
  'Mutation.returnOrganisation': { who: advisers },
  'Mutation.attachFile': { who: 'signed in' },
  'Mutation.removeFile': { who: 'signed in' },
  'Mutation.saveNeedDraft': { who: 'signed in' },
  'Mutation.saveOfferDraft': { who: 'signed in' },
  'Mutation.updateOrganisationRegistration': { who: 'signed in' },
  'Mutation.verifyOrganisation': { who: advisers },
  'Mutation.withdrawNeed': { who: 'signed in' },
  'Mutation.withdrawOffer': { who: 'signed in' },

  // Words on matches
  'Mutation.giveMatchFeedback': { who: 'signed in' },
  'Mutation.withdrawMatchFeedback': { who: 'signed in' },

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
  'Mutation.confirmNeed': { who: 'signed in' },
  'Mutation.confirmOffer': { who: 'signed in' },
  'Query.answerFigures': { who: 'anybody' },
  'Query.answerQueue': { who: advisers },
  'Query.declineReasons': { who: 'signed in' },
  'Query.introduction': { who: 'signed in' },
  'Query.introductionsToScreen': { who: advisers },
  'Query.myIntroductions': { who: 'signed in' },
  'Query.myNotifications': { who: 'signed in' },
  'Query.unreadNotifications': { who: 'signed in' },
  'Mutation.acceptIntroduction': { who: 'signed in' },
  'Mutation.answerNothingFound': { who: advisers },
  'Mutation.answerWithCandidates': { who: advisers },
  'Mutation.declineIntroduction': { who: 'signed in' },
  'Mutation.expressInterest': { who: 'signed in' },
  'Mutation.markNotificationsRead': { who: 'signed in' },
  'Mutation.passIntroduction': { who: advisers },
  'Mutation.refuseIntroduction': { who: advisers },
  'Mutation.takeAnswerCase': { who: advisers },
  'Mutation.sendIntroductionMessage': { who: 'signed in' },
  'Mutation.withdrawIntroduction': { who: 'signed in' },

  // Bookings of laboratory equipment
  'Query.bookableResources': { who: 'anybody' },
  'Query.booking': { who: 'signed in' },
  'Query.findFreeSlot': { who: 'anybody' },
  'Query.labAvailability': { who: 'anybody' },
  'Query.labBookings': { who: ['lab_manager'] },
  'Query.myBookings': { who: 'signed in' },
  'Query.myWaitingPlaces': { who: 'signed in' },
  'Mutation.addBookableResource': { who: ['lab_manager'] },
  'Mutation.approveBooking': { who: ['lab_manager'] },
  'Mutation.blockResource': { who: ['lab_manager'] },
  'Mutation.bookSeries': { who: 'signed in' },
  'Mutation.cancelBooking': { who: 'signed in' },
  'Mutation.confirmBooking': { who: 'signed in' },
  'Mutation.holdSlot': { who: 'signed in' },
  'Mutation.joinWaitingList': { who: 'signed in' },
  'Mutation.leaveWaitingList': { who: 'signed in' },
  'Mutation.moveBooking': { who: 'signed in' },
  'Mutation.rejectBooking': { who: ['lab_manager'] },
  'Mutation.requestBooking': { who: 'signed in' },

  // The register of S&T enterprises
  'Query.stApplication': { who: 'signed in' },
  'Query.stApplications': { who: 'signed in' },
  'Query.stAssessments': { who: officersAndAuditor },
  'Query.stCertificate': { who: 'anybody' },
  'Query.stCertificatePublications': { who: 'anybody' },
  'Query.stClocks': { who: officersAndAuditor },
  'Query.stConditions': { who: 'anybody' },
  'Query.stEnterpriseCount': { who: 'anybody' },
  'Mutation.assessStEnterprise': { who: officers },
  'Mutation.cancelStCertificate': { who: officers },
  'Mutation.checkStApplication': { who: officers },
  'Mutation.chooseTripling': { who: officers },
  'Mutation.correctStCertificateEntry': { who: officers },
  'Mutation.decideStApplication': { who: officers },
  'Mutation.importStCertificates': { who: officers },
  'Mutation.meetStClock': { who: officers },
  'Mutation.submitStApplication': { who: 'signed in' },
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
  'Mutation.raiseObstacle': { who: 'signed in' },
  'Mutation.moveObstacle': { who: 'signed in' },
};
