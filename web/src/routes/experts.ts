import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { expertsSearch } from '../features/experts/experts-search.js';
import { rootRoute } from './root.js';

export const expertsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/experts',
  validateSearch: (search) => expertsSearch.parse(search),
  component: lazyRouteComponent(() => import('../features/experts/ExpertsPage.js'), 'ExpertsPage'),
});
