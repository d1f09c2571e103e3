import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { postSearch } from '../features/posting/post-search.js';
import { rootRoute } from './root.js';

export const postOfferRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/post/offer',
  validateSearch: (search) => postSearch.parse(search),
  component: lazyRouteComponent(() => import('../features/posting/PostOfferPage.js'), 'PostOfferPage'),
});
