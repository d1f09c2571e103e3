import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { mySearch } from '../features/posting/post-search.js';
import { rootRoute } from './root.js';

export const myOffersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/my/offers',
  validateSearch: (search) => mySearch.parse(search),
  component: lazyRouteComponent(() => import('../features/posting/MyOffersPage.js'), 'MyOffersPage'),
});
