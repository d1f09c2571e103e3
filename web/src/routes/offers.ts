import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { offersSearch } from '../features/offers/offers-search.js';
import { rootRoute } from './root.js';

export const offersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offers',
  validateSearch: (search) => offersSearch.parse(search),
  component: lazyRouteComponent(() => import('../features/offers/OffersPage.js'), 'OffersPage'),
});
