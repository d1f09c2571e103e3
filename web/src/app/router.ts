import { createRouter } from '@tanstack/react-router';
import { ErrorPage } from '../features/shell/ErrorPage.js';
import { parseSearchParams, stringifySearchParams } from '../lib/search-params.js';
import { aboutRoute } from '../routes/about.js';
import { deskOrganisationsRoute, deskRegisterForRoute } from '../routes/desk-organisations.js';
import { expertRoute } from '../routes/expert.js';
import { figuresRoute } from '../routes/figures.js';
import { radarRoute } from '../routes/desk-radar.js';
import { thesaurusRoute } from '../routes/desk-thesaurus.js';
import { expertsRoute } from '../routes/experts.js';
import { homeRoute } from '../routes/home.js';
import { labRoute } from '../routes/lab.js';
import { labsRoute } from '../routes/labs.js';
import {
  myOrganisationRoute,
  myOrganisationsRoute,
  organisationPeopleRoute,
} from '../routes/my-organisations.js';
import { needRoute } from '../routes/need.js';
import { needsRoute } from '../routes/needs.js';
import { newsDeskRoute, newsListRoute, newsRoute } from '../routes/news.js';
import { offerRoute } from '../routes/offer.js';
import { offersRoute } from '../routes/offers.js';
import { organisationRoute } from '../routes/organisation.js';
import { organisationsRoute } from '../routes/organisations.js';
import { postNeedRoute } from '../routes/post-need.js';
import { postOfferRoute } from '../routes/post-offer.js';
import { confidentialityRoute } from '../routes/confidentiality.js';
import { myNeedsRoute } from '../routes/my-needs.js';
import { myOffersRoute } from '../routes/my-offers.js';
import {
  confirmListingRoute,
  deskIntroductionsRoute,
  introductionRoute,
  myIntroductionsRoute,
} from '../routes/introductions.js';
import { newUndertakingRoute } from '../routes/new-undertaking.js';
import { reviewRoute } from '../routes/review.js';
import { deskRoute, myRoute } from '../routes/overview.js';
import { registerOrganisationRoute } from '../routes/register-organisation.js';
import { accountPrivacyRoute } from '../routes/account-privacy.js';
import { deskPersonalDataRoute } from '../routes/desk-personal-data.js';
import { privacyRoute } from '../routes/privacy.js';
import { rootRoute } from '../routes/root.js';
import { registerRoute } from '../routes/register.js';
import { completeRegistrationRoute } from '../routes/complete-registration.js';
import { forgotPasswordRoute } from '../routes/forgot-password.js';
import { resetPasswordRoute } from '../routes/reset-password.js';
import { confirmEmailRoute } from '../routes/confirm-email.js';
import { invitationRoute } from '../routes/invitation.js';
import { firstAdministratorRoute } from '../routes/first-administrator.js';
import { accountRoute } from '../routes/account.js';
import { accountSecurityRoute } from '../routes/account-security.js';
import { accountSessionsRoute } from '../routes/account-sessions.js';
import { administrationUsersRoute } from '../routes/administration-users.js';
import { administrationAuditRoute } from '../routes/administration-audit.js';
import { administrationMailsRoute } from '../routes/administration-mails.js';
import { searchRoute } from '../routes/search.js';
import { signInRoute } from '../routes/sign-in.js';
import { NotFound, PageLoading } from '../ui/State.js';

const routeTree = rootRoute.addChildren([
  homeRoute,
  aboutRoute,
  privacyRoute,
  accountPrivacyRoute,
  deskPersonalDataRoute,
  searchRoute,
  signInRoute,
  registerRoute,
  completeRegistrationRoute,
  forgotPasswordRoute,
  resetPasswordRoute,
  confirmEmailRoute,
  invitationRoute,
  firstAdministratorRoute,
  accountRoute,
  accountSecurityRoute,
  accountSessionsRoute,
  administrationUsersRoute,
  administrationAuditRoute,
  administrationMailsRoute,
  postNeedRoute,
  postOfferRoute,
  myNeedsRoute,
  myOffersRoute,
  introductionRoute,
  myIntroductionsRoute,
  deskIntroductionsRoute,
  confirmListingRoute,
  confidentialityRoute,
  newUndertakingRoute,
  reviewRoute,
  registerOrganisationRoute,
  myRoute,
  deskRoute,
  myOrganisationsRoute,
  myOrganisationRoute,
  organisationPeopleRoute,
  deskOrganisationsRoute,
  deskRegisterForRoute,
  needsRoute,
  needRoute,
  offersRoute,
  offerRoute,
  organisationsRoute,
  organisationRoute,
  expertsRoute,
  expertRoute,
  labsRoute,
  labRoute,
  newsListRoute,
  newsRoute,
  newsDeskRoute,
  figuresRoute,
  radarRoute,
  thesaurusRoute,
]);

export const router = createRouter({
  routeTree,
  parseSearch: parseSearchParams,
  stringifySearch: stringifySearchParams,
  defaultPreload: 'intent',
  defaultPendingMs: 150,
  defaultPendingComponent: PageLoading,
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: ErrorPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
