import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { mySearch } from '../features/posting/post-search.js';
import { rootRoute } from './root.js';

export const myNeedsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/my/needs',
  validateSearch: (search) => mySearch.parse(search),
  component: lazyRouteComponent(() => import('../features/posting/MyNeedsPage.js'), 'MyNeedsPage'),
});
