import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { postSearch } from '../features/posting/post-search.js';
import { rootRoute } from './root.js';

export const postNeedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/post/need',
  validateSearch: (search) => postSearch.parse(search),
  component: lazyRouteComponent(() => import('../features/posting/PostNeedPage.js'), 'PostNeedPage'),
});
