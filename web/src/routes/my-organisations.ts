import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.js';

export const myOrganisationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/my/organisations',
  component: lazyRouteComponent(
    () => import('../features/registration/MyOrganisationsPage.js'),
    'MyOrganisationsPage',
  ),
});

export const myOrganisationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/my/organisations/$id',
  component: lazyRouteComponent(
    () => import('../features/registration/MyOrganisationPage.js'),
    'MyOrganisationPage',
  ),
});

export const organisationPeopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/my/organisations/$id/people',
  component: lazyRouteComponent(() => import('../features/registration/PeoplePage.js'), 'PeoplePage'),
});
