import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.js';

export const organisationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organisations/$id',
  component: lazyRouteComponent(
    () => import('../features/organisations/OrganisationPage.js'),
    'OrganisationPage',
  ),
});
