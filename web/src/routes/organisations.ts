import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationsSearch } from '../features/organisations/organisations-search.js';
import { rootRoute } from './root.js';

export const organisationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organisations',
  validateSearch: (search) => organisationsSearch.parse(search),
  component: lazyRouteComponent(
    () => import('../features/organisations/OrganisationsPage.js'),
    'OrganisationsPage',
  ),
});
