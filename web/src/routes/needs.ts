import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { needsSearch } from '../features/needs/needs-search.js';
import { rootRoute } from './root.js';

export const needsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/needs',
  validateSearch: (search) => needsSearch.parse(search),
  component: lazyRouteComponent(() => import('../features/needs/NeedsPage.js'), 'NeedsPage'),
});
